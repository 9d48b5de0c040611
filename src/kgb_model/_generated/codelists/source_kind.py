"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class SourceKind(StrEnum):
    """
    Where a piece of information comes from, so that everyone can weigh how it became known.

    Dutch: Soort bron. Waar informatie vandaan komt, zodat iedereen kan wegen hoe die bekend is geworden.

    Source: KGB [D]
    """

    MELDER = "MELDER"
    """
    Reporter: The person who raised the worry told this when making the report.

    Dutch: Melder. Degene die de zorg heeft geuit, vertelde dit bij de melding.

    Source: KGB [D]
    """
    EIGEN_WAARNEMING = "EIGEN_WAARNEMING"
    """
    Own observation: The professional who writes it down saw or heard it personally.

    Dutch: Eigen waarneming. De professional die het opschrijft, heeft het zelf gezien of gehoord.

    Source: KGB [D]
    """
    DOSSIER = "DOSSIER"
    """
    File: It was found in records that the own organisation already had.

    Dutch: Dossier. Het stond al in stukken van de eigen organisatie.

    Source: KGB [D]
    """
    ANDERE_ORGANISATIE = "ANDERE_ORGANISATIE"
    """
    Other organisation: A party outside the own organisation that knows the family passed it on, for instance a school or a doctor.

    Dutch: Andere organisatie. Een partij buiten de eigen organisatie die het gezin kent, gaf het door, bijvoorbeeld een school of arts.

    Source: KGB [D]
    """
    KIND = "KIND"
    """
    Child: A son, daughter or other young person in the family told, wrote or showed it.

    Dutch: Kind. Een zoon, dochter of andere jeugdige uit het gezin heeft het verteld, opgeschreven of laten zien.

    Source: KGB [D]
    """
    OUDER = "OUDER"
    """
    Parent: A father, mother or other person who brings up the child told it.

    Dutch: Ouder. Een vader, moeder of andere opvoeder van het kind heeft het verteld.

    Source: KGB [D]
    """
    NETWERK = "NETWERK"
    """
    Network: Relatives, friends, neighbours or others around the family told it, but not as the reporter.

    Dutch: Netwerk. Familie, vrienden, buren of anderen rond het gezin vertelden het, maar niet als melder.

    Source: KGB [D]
    """
    INSTRUMENT = "INSTRUMENT"
    """
    Instrument: It follows from a questionnaire, a test or a risk assessment that was filled in.

    Dutch: Instrument. Het volgt uit een ingevulde vragenlijst, een test of een risicotaxatie.

    Source: KGB [D]
    """
    RECHTBANK = "RECHTBANK"
    """
    Court: It comes from a decision or another document of a judge.

    Dutch: Rechtbank. Het komt uit een beslissing of een ander stuk van de rechter.

    Source: KGB [D]
    """
