"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ReferrerType(StrEnum):
    """
    Who opened the way to youth help for this young person. The law names the routes; there are no others.

    Dutch: Soort verwijzer. Wie voor deze jeugdige de weg naar jeugdhulp opende. De wet noemt de routes; andere zijn er niet.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """

    GEMEENTE = "GEMEENTE"
    """
    Municipality: Somebody who decides on help for the municipality, for example in a local team. Help that began through school or as pressure before court is counted here.

    Dutch: Gemeente. Iemand die namens de gemeente over hulp beslist, bijvoorbeeld in een lokaal team. Hulp die via school of als drang begon, telt hier mee.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """
    HUISARTS = "HUISARTS"
    """
    General practitioner: The family's own doctor sent the young person on to help.

    Dutch: Huisarts. De eigen dokter van het gezin stuurde de jeugdige door naar hulp.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """
    JEUGDARTS = "JEUGDARTS"
    """
    Youth health doctor: A doctor of the child health clinic or the school found help necessary.

    Dutch: Jeugdarts. Een arts van het consultatiebureau of de school vond hulp nodig.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """
    GI = "GI"
    """
    Certified agency: The agency that carries out a child protection measure or youth probation determined that help is needed.

    Dutch: Gecertificeerde instelling. De instelling die een kinderbeschermingsmaatregel of jeugdreclassering uitvoert, bepaalde dat hulp nodig is.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """
    MEDISCH_SPECIALIST = "MEDISCH_SPECIALIST"
    """
    Medical specialist: A doctor in the hospital or in a practice of their own, other than the family doctor, referred to help.

    Dutch: Medisch specialist. Een arts in het ziekenhuis of met een eigen praktijk, anders dan de huisarts, verwees naar hulp.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """
    GEEN_VERWIJZER = "GEEN_VERWIJZER"
    """
    Nobody: Family and young person came of their own accord, to help that is free to enter.

    Dutch: Niemand. Gezin en jeugdige kwamen uit zichzelf, bij hulp die vrij toegankelijk is.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """
    JUSTITIE = "JUSTITIE"
    """
    Judge, prosecutor or young offenders institution: The help follows directly from a decision in a criminal case, or from the end of a stay in an institution.

    Dutch: Rechter, officier van justitie of justitiële jeugdinrichting. De hulp volgt rechtstreeks uit een beslissing in een strafzaak, of uit het einde van een verblijf in een inrichting.

    Source: RJW bijlage 2, 3.2 [S26], IJW COD327 [S]
    """
