"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class PartnerQuestion(StrEnum):
    """
    A fixed question that Safe at Home puts to a partner after a report. Asking it does not yet say that the partner may answer: that needs a legal basis.

    Dutch: Vraag aan een partner. Een vaste vraag die Veilig Thuis na een melding aan een partner stelt. Dat de vraag er is, zegt nog niet dat de partner mag antwoorden: daarvoor is een grondslag nodig.

    Source: CORV [S]
    """

    BESTAANDE_HULP = "BESTAANDE_HULP"
    """
    Existing help: Does this family already get help, and from whom?

    Dutch: Bestaande hulp. Krijgt dit gezin al hulp, en van wie?

    Source: CORV [S]
    """
    HUISVERBOD = "HUISVERBOD"
    """
    Exclusion order: Has somebody been forbidden by the mayor to come home for a time?

    Dutch: Huisverbod. Heeft de burgemeester iemand verboden om een tijd thuis te komen?

    Source: CORV [S]
    """
    AANHOUDING = "AANHOUDING"
    """
    Arrest: Have the police taken somebody into custody because of what happened?

    Dutch: Aanhouding. Heeft de politie iemand aangehouden vanwege wat er is gebeurd?

    Source: CORV [S]
    """
    AANGIFTE = "AANGIFTE"
    """
    Complaint to the police: Has somebody reported the offence to the police so that it is investigated?

    Dutch: Aangifte. Heeft iemand bij de politie aangifte gedaan, zodat het wordt onderzocht?

    Source: CORV [S]
    """
    EERGERELATEERD = "EERGERELATEERD"
    """
    Honour-related violence: Are there signs that the honour of a family plays a part?

    Dutch: Eergerelateerd geweld. Zijn er tekenen dat de eer van een familie een rol speelt?

    Source: CORV [S]
    """
    REGISTRATIES = "REGISTRATIES"
    """
    Earlier records: What is already on record about these people with the one who is asked?

    Dutch: Eerdere registraties. Wat staat er bij de gevraagde al over deze mensen geregistreerd?

    Source: CORV [S]
    """
    TWAALFMINNER = "TWAALFMINNER"
    """
    Child under twelve as suspect: Is a child younger than twelve, who cannot be prosecuted, thought to have done it?

    Dutch: Kind onder de twaalf als verdachte. Wordt gedacht dat een kind jonger dan twaalf, dat niet kan worden vervolgd, het heeft gedaan?

    Source: CORV [S]
    """
