"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class HandoverTarget(StrEnum):
    """
    To what kind of party, or back to whom, a family goes on after Safe at Home. Several may apply at once.

    Dutch: Soort ontvanger. Bij wat voor partij, of bij wie zelf, een gezin na Veilig Thuis verdergaat. Er kunnen er meer tegelijk gelden.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """

    LOKAAL_VELD = "LOKAAL_VELD"
    """
    Local support: The neighbourhood team or another organisation close to home goes on with the family.

    Dutch: Lokale ondersteuning. Het wijkteam of een andere organisatie dicht bij huis gaat met het gezin verder.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    CLIENTSYSTEEM = "CLIENTSYSTEEM"
    """
    The family itself: No professional is needed: parents, relatives or others around them take it on.

    Dutch: Het gezin zelf. Er is geen professional nodig: ouders, familie of anderen om hen heen pakken het op.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """
    RVDK = "RVDK"
    """
    Child Care and Protection Board: The Board is asked to examine whether a measure of the court is needed.

    Dutch: Raad voor de Kinderbescherming. De Raad wordt gevraagd te onderzoeken of een maatregel van de rechter nodig is.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    POLITIE_OM = "POLITIE_OM"
    """
    Police or prosecution: The matter goes on as a criminal one, with the police or the prosecution service.

    Dutch: Politie of Openbaar Ministerie. De zaak gaat als strafzaak verder, bij de politie of het Openbaar Ministerie.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    JEUGDHULPAANBIEDER = "JEUGDHULPAANBIEDER"
    """
    Youth help provider: A specialised organisation starts or goes on with help for the child and the family.

    Dutch: Jeugdhulpaanbieder. Een gespecialiseerde organisatie begint met hulp aan kind en gezin, of gaat daarmee door.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    GI = "GI"
    """
    Certified agency: The agency that carries out child protection measures goes on, in a measure or before one.

    Dutch: Gecertificeerde instelling. De instelling die kinderbeschermingsmaatregelen uitvoert gaat verder, in een maatregel of daaraan voorafgaand.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    VROUWENOPVANG = "VROUWENOPVANG"
    """
    Domestic violence shelter: A safe place to stay, with help, because home is not safe through violence.

    Dutch: Vrouwenopvang. Een veilige plek met hulp, omdat het thuis door geweld niet veilig is.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    MAATSCH_OPVANG = "MAATSCH_OPVANG"
    """
    Homeless shelter: A bed and help for people who lost their home for another reason than violence.

    Dutch: Maatschappelijke opvang. Onderdak en hulp voor mensen die om een andere reden dan geweld hun huis kwijt zijn.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """
    JEUGD_GGZ = "JEUGD_GGZ"
    """
    Mental health care for young people: A child or young person gets treatment for mental health problems.

    Dutch: Geestelijke gezondheidszorg voor jeugdigen. Een kind of jongere krijgt behandeling voor psychische problemen.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """
    VOLWASSEN_GGZ = "VOLWASSEN_GGZ"
    """
    Mental health care for adults: A parent or other adult gets treatment for mental health problems.

    Dutch: Geestelijke gezondheidszorg voor volwassenen. Een ouder of andere volwassene krijgt behandeling voor psychische problemen.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    THUISZORG = "THUISZORG"
    """
    Home care: Nursing, personal care or help with the household comes to people's homes.

    Dutch: Thuiszorg. Verpleging, verzorging of hulp in het huishouden komt bij mensen thuis.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    VERSLAVINGSZORG = "VERSLAVINGSZORG"
    """
    Addiction care: Someone is helped to get free of drink, drugs or gambling.

    Dutch: Verslavingszorg. Iemand krijgt hulp om van drank, drugs of gokken af te komen.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
    HUISARTS_POH = "HUISARTS_POH"
    """
    General practitioner or practice nurse: The family doctor's practice keeps an eye on it or starts treatment.

    Dutch: Huisarts of praktijkondersteuner. De praktijk van de huisarts houdt het in de gaten of begint een behandeling.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """
    AMBULANT_VOLWASSENEN = "AMBULANT_VOLWASSENEN"
    """
    Outreach help for adults: A worker visits an adult at home and supports him or her in daily life.

    Dutch: Ambulante hulp voor volwassenen. Een hulpverlener komt bij een volwassene thuis en steunt die in het dagelijks leven.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """
    HULP_AL_AANWEZIG = "HULP_AL_AANWEZIG"
    """
    Help already present: Enough help was there before the report, so nothing new has to be arranged.

    Dutch: Hulp al aanwezig. Er was voor de melding al genoeg hulp, dus er hoeft niets nieuws te worden geregeld.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """
    BOVENWETTELIJK_HUISVERBOD = "BOVENWETTELIJK_HUISVERBOD"
    """
    Task around the exclusion order: Safe at Home itself goes on because of a temporary exclusion order, as an extra task from the municipality.

    Dutch: Taak rond het huisverbod. Veilig Thuis gaat zelf verder vanwege een tijdelijk huisverbod, als extra taak van de gemeente.

    Source: URW bijlage A, 3.9, 4.5 [S25]
    """
    ANDERS = "ANDERS"
    """
    Another receiver: A party that this list does not name; the handover says which one.

    Dutch: Een andere ontvanger. Een partij die niet in deze lijst staat; in de overdracht staat welke.

    Source: URW bijlage A, 3.9, 4.5 [S25], URW bijlage A (2017), 4.7 [S17]
    """
