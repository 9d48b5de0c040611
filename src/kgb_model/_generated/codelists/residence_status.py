"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ResidenceStatus(StrEnum):
    """
    On what ground somebody may be in the Netherlands, or that no ground is known. Record it only when help or protection depends on it.

    Dutch: Verblijfsstatus. Op welke grond iemand in Nederland mag zijn, of dat er geen grond bekend is. Leg dit alleen vast als hulp of bescherming ervan afhangt.

    Source: VW2000 [G], AVG 5(1)(c) [G]
    """

    NEDERLANDER = "NEDERLANDER"
    """
    Dutch national: Has Dutch nationality, alone or beside another one, and needs no permit.

    Dutch: Nederlander. Heeft de Nederlandse nationaliteit, alleen of naast een andere, en heeft geen vergunning nodig.

    Source: VW2000 [G]
    """
    EU_BURGER = "EU_BURGER"
    """
    Citizen of the European Union: May stay here as a national of another country of the European Union, or of a country that is treated the same. Relatives of such a person count too.

    Dutch: Burger van de Europese Unie. Mag hier zijn als burger van een ander land van de Europese Unie, of van een land dat daarmee gelijk is gesteld. Ook familie van zo iemand telt mee.

    Source: VW2000 8 [G]
    """
    VERGUNNING_REGULIER_TIJDELIJK = "VERGUNNING_REGULIER_TIJDELIJK"
    """
    Temporary regular permit: Has a permit with an end date for another reason than asylum; it may be lost when that reason falls away.

    Dutch: Tijdelijke reguliere vergunning. Heeft een vergunning met een einddatum om een andere reden dan asiel. Valt die reden weg, dan kan de vergunning ook wegvallen.

    Source: VW2000 14 [G]
    """
    VERGUNNING_AFHANKELIJK = "VERGUNNING_AFHANKELIJK"
    """
    Permit that depends on a relative: The right to stay is tied to a partner or parent. Leaving that person can put the stay at risk, so it matters when there is violence.

    Dutch: Vergunning die afhangt van een familielid. Het verblijfsrecht hangt vast aan een partner of ouder. Wie daar weggaat, kan het verblijf kwijtraken; bij geweld is dat belangrijk om te weten.

    Source: VW2000 14 [G]
    """
    VERGUNNING_REGULIER_ONBEPAALD = "VERGUNNING_REGULIER_ONBEPAALD"
    """
    Regular permit without end date: May stay here for good for another reason than asylum, for instance after many years of lawful stay.

    Dutch: Reguliere vergunning zonder einddatum. Mag hier blijven om een andere reden dan asiel, bijvoorbeeld na vele jaren rechtmatig verblijf.

    Source: VW2000 20 [G]
    """
    VERGUNNING_ASIEL_TIJDELIJK = "VERGUNNING_ASIEL_TIJDELIJK"
    """
    Temporary asylum permit: Was granted protection as a refugee, or because going back is too dangerous, for a limited time.

    Dutch: Tijdelijke asielvergunning. Heeft bescherming gekregen als vluchteling, of omdat terugkeer te gevaarlijk is, voor een beperkte tijd.

    Source: VW2000 28 [G]
    """
    VERGUNNING_ASIEL_ONBEPAALD = "VERGUNNING_ASIEL_ONBEPAALD"
    """
    Asylum permit without end date: Was granted protection that does not end on a set date. Whether new permits of this kind are given depends on legislation that is being changed.

    Dutch: Asielvergunning zonder einddatum. Heeft bescherming gekregen die niet op een vaste datum stopt. Of zulke vergunningen nog worden gegeven, hangt af van wetgeving die verandert.

    Source: VW2000 33 [U]
    """
    TIJDELIJKE_BESCHERMING = "TIJDELIJKE_BESCHERMING"
    """
    Temporary protection: May stay under the European arrangement for people who fled a war together, without having asked for asylum one by one.

    Dutch: Tijdelijke bescherming. Mag blijven volgens de Europese regeling voor mensen die samen een oorlog zijn ontvlucht, zonder dat ieder apart asiel vroeg.

    Source: VW2000 [G]
    """
    IN_ASIELPROCEDURE = "IN_ASIELPROCEDURE"
    """
    Asylum requested: Has asked for protection and may stay until the decision, or until the court has ruled on it.

    Dutch: Asiel aangevraagd. Heeft om bescherming gevraagd en mag blijven tot daarover is beslist, of tot de rechter erover heeft geoordeeld.

    Source: VW2000 8 [G]
    """
    IN_REGULIERE_PROCEDURE = "IN_REGULIERE_PROCEDURE"
    """
    Regular permit requested: Has applied for a permit for another reason than asylum and is waiting for the answer.

    Dutch: Reguliere vergunning aangevraagd. Heeft een vergunning gevraagd om een andere reden dan asiel en wacht op het antwoord.

    Source: VW2000 8 [G]
    """
    GEEN_RECHTMATIG_VERBLIJF = "GEEN_RECHTMATIG_VERBLIJF"
    """
    No lawful stay: Has no permission to be here now. A child still has a right to school, to necessary care and to protection.

    Dutch: Geen rechtmatig verblijf. Heeft nu geen toestemming om hier te zijn. Een kind heeft ook dan recht op school, op noodzakelijke zorg en op bescherming.

    Source: VW2000 8, 10 [G]
    """
    ONBEKEND = "ONBEKEND"
    """
    Unknown: It matters for the help, but nobody could say yet on what ground this person stays here.

    Dutch: Onbekend. Het doet ertoe voor de hulp, maar niemand kon nog zeggen op welke grond deze persoon hier verblijft.

    Source: KGB [D]
    """
