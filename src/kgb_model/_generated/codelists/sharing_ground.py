"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class SharingGround(StrEnum):
    """
    The legal ground on which information may be passed on. Each ground says who may share what with whom; without a ground nothing is shared.

    Dutch: Grondslag voor delen. De juridische grond om informatie door te geven. Elke grond zegt wie wat met wie mag delen; zonder grond wordt niets gedeeld.

    Source: JW 7.3.11, 7.4.0 [S26], WMO 5.2.6 [S17], AVG 6 [G]
    """

    TOESTEMMING = "TOESTEMMING"
    """
    Consent of the person: The person, or whoever decides for a child under 12, has agreed to share this for this purpose. Consent has an end and can be withdrawn.

    Dutch: Toestemming van de betrokkene. De persoon, of wie voor een kind onder de 12 beslist, vindt goed dat dit voor dit doel wordt gedeeld. Toestemming heeft een einde en kan worden ingetrokken.

    Source: JW 7.3.4, 7.3.11(1) [S26], AVG 6(1)(a) [G]
    """
    TOESTEMMING_OUDER_JONGE = "TOESTEMMING_OUDER_JONGE"
    """
    Consent of young person and parents: The young person is twelve to fifteen years old and says yes, and so do the parents with authority or the guardian. Both are needed.

    Dutch: Toestemming van jongere en ouders. De jongere is twaalf tot en met vijftien jaar en zegt ja, en ook de ouders met gezag of de voogd zeggen ja. Beide zijn nodig.

    Source: JW 7.3.4(2) [S26]
    """
    RECHTSTREEKS_BETROKKEN = "RECHTSTREEKS_BETROKKEN"
    """
    Directly involved in the help: The receiver works on the same help, or stands in for the helper, and needs the information for that work.

    Dutch: Rechtstreeks bij de hulp betrokken. De ontvanger werkt mee aan dezelfde hulp, of vervangt de hulpverlener, en heeft de informatie daarvoor nodig.

    Source: JW 7.3.11(2)(a) [S26]
    """
    WETTELIJK_VOORSCHRIFT = "WETTELIJK_VOORSCHRIFT"
    """
    Duty to provide under the law: A law obliges the sharing party to give this information to a named authority. The article is stated with it.

    Dutch: Wettelijke plicht tot verstrekken. Een wet verplicht om deze informatie aan een genoemde instantie te geven. Het artikel wordt erbij vermeld.

    Source: JW 7.3.11(1) [S26]
    """
    SPREEKPLICHT_OTS = "SPREEKPLICHT_OTS"
    """
    Duty to speak during a supervision order: A professional gives the agency that carries out the supervision order the facts it needs. On request this is a duty, unasked it is allowed; consent is not needed.

    Dutch: Spreekplicht bij ondertoezichtstelling. Een professional geeft de instelling die de ondertoezichtstelling uitvoert de feiten die zij nodig heeft. Op verzoek moet dit, uit zichzelf mag het; toestemming is niet nodig.

    Source: JW 7.3.11(4) [S26]
    """
    MELDRECHT_VT = "MELDRECHT_VT"
    """
    Right to report to Safe at Home: A professional may give information to Safe at Home about suspected violence or child abuse, even without consent.

    Dutch: Meldrecht bij Veilig Thuis. Een professional mag Veilig Thuis informeren over een vermoeden van huiselijk geweld of kindermishandeling, ook zonder toestemming.

    Source: WMO 5.2.6 [S17]
    """
    VT_VERWERKING = "VT_VERWERKING"
    """
    Processing by Safe at Home: Safe at Home uses information after a report and passes on to others what they need, even without consent.

    Dutch: Verwerking door Veilig Thuis. Veilig Thuis gebruikt informatie na een melding en geeft aan anderen door wat zij nodig hebben, ook zonder toestemming.

    Source: WMO 5.1.6(2) [S17], WMO 4.1.1(2)(d)-(g) [S]
    """
    INFO_AAN_RVDK = "INFO_AAN_RVDK"
    """
    Information to the Child Care and Protection Board: Someone with a duty of secrecy may inform the Board without consent, as far as the Board needs it for its task.

    Dutch: Informatie aan de Raad voor de Kinderbescherming. Wie een geheimhoudingsplicht heeft, mag de Raad ook zonder toestemming informeren, voor zover de Raad dat voor zijn taak nodig heeft.

    Source: BW1 1:240 [S23]
    """
    COLLEGE_TAAK = "COLLEGE_TAAK"
    """
    Task of the municipality: Providers, agencies and the Board give the municipality what it needs, for example for access to help, payment or control.

    Dutch: Taak van de gemeente. Aanbieders, instellingen en de Raad geven de gemeente wat zij nodig heeft, bijvoorbeeld voor toegang tot hulp, betaling of controle.

    Source: JW 7.4.0 [S26]
    """
    VTO_TAAK = "VTO_TAAK"
    """
    Request for investigation by the Child Care and Protection Board: Whoever asks the Board to investigate may send along what is known about child, parents and background.

    Dutch: Verzoek tot onderzoek aan de Raad voor de Kinderbescherming. Wie de Raad om onderzoek vraagt, mag meesturen wat bekend is over kind, ouders en achtergrond.

    Source: JW 2.4, 3.1, 7.4.0(1)(b) [S26]
    """
    UITVOERING_MAATREGEL = "UITVOERING_MAATREGEL"
    """
    Carrying out a measure: The certified agency shares what is needed to carry out the measure, for example with a provider, a school or the police.

    Dutch: Uitvoering van een maatregel. De gecertificeerde instelling deelt wat nodig is om de maatregel uit te voeren, bijvoorbeeld met een aanbieder, school of de politie.

    Source: JW 3.5 [S26], AVG 6(1)(e) [G]
    """
    VITAAL_BELANG = "VITAAL_BELANG"
    """
    Vital interest: There is an emergency: someone's life or health is in serious danger and there is no time for another route.

    Dutch: Vitaal belang. Er is een noodsituatie: iemands leven of gezondheid loopt ernstig gevaar en er is geen tijd voor een andere weg.

    Source: AVG 6(1)(d), 9(2)(c) [G]
    """
    CONFLICT_PLICHTEN = "CONFLICT_PLICHTEN"
    """
    Conflict of duties: A professional breaks secrecy because keeping silent would do serious harm and nothing else helps. Why this weighed more is written down.

    Dutch: Conflict van plichten. Een professional verbreekt het beroepsgeheim omdat zwijgen ernstige schade zou geven en niets anders helpt. Waarom dat zwaarder woog, wordt opgeschreven.

    Source: VAK [G]
    """
    VIR_MATCH = "VIR_MATCH"
    """
    Match in the reference index: Professionals who registered the same young person in the index get each other's contact details and nothing about the content.

    Dutch: Match in de verwijsindex. Professionals die dezelfde jeugdige in de verwijsindex hebben gezet, krijgen elkaars contactgegevens en niets over de inhoud.

    Source: JW 7.1.4.1, 7.1.4.3 [S26]
    """
    JUSTITIE = "JUSTITIE"
    """
    Exchange within justice: Police, prosecution, the Board and agencies share data under the laws for police and judicial data.

    Dutch: Uitwisseling binnen justitie. Politie, Openbaar Ministerie, Raad en instellingen delen gegevens volgens de wetten voor politiële en justitiële gegevens.

    Source: WPOLG [G], WJSG [G]
    """
    STATISTIEK = "STATISTIEK"
    """
    Policy information: Figures that must be delivered to Statistics Netherlands, the minister or the municipality. They are not for decisions about one family.

    Dutch: Beleidsinformatie. Gegevens die aan het CBS, de minister of de gemeente worden geleverd voor cijfers. Ze dienen niet om over één gezin te beslissen.

    Source: JW 7.4.2-7.4.4 [S26]
    """
    WETENSCHAP = "WETENSCHAP"
    """
    Scientific research: Researchers receive data without consent under strict conditions; that this was done is noted in the file.

    Dutch: Wetenschappelijk onderzoek. Onderzoekers krijgen onder strenge voorwaarden gegevens zonder toestemming; in het dossier staat dat dit is gebeurd.

    Source: JW 7.3.12 [S26], WMO 5.3.6 [S17]
    """
    WAMS = "WAMS"
    """
    Case meeting under a bill on multiple problems: Sharing in a case meeting led by the municipality about people with several problems at once (bill Wams). The bill was not found to be in force; do not use this code before it is law.

    Dutch: Casusoverleg volgens een wetsvoorstel over meervoudige problemen. Delen in een overleg onder leiding van de gemeente over mensen met meer problemen tegelijk (wetsvoorstel Wams). Voor zover bekend is het nog geen geldende wet; gebruik deze code pas als dat wel zo is.

    Source: WAMS [U]
    """
    GEEN = "GEEN"
    """
    No basis: No ground was found on which this may be shared, so it stays where it is. The code records that this was looked at; it never accompanies information that is passed on.

    Dutch: Geen grondslag. Er is geen grond gevonden om dit te delen, dus het blijft waar het is. De code legt vast dat ernaar is gekeken; zij hoort nooit bij informatie die wordt doorgegeven.

    Source: KGB [D]
    """
