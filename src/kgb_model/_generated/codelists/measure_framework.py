"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class MeasureFramework(StrEnum):
    """
    States whether a family agreed to something itself or had it imposed, and under which kind of law. It keeps the difference between voluntary and compulsory visible.

    Dutch: Kader van de maatregel. Zegt of een gezin zelf ja heeft gezegd of dat iets is opgelegd, en door wie. Zo ziet iedereen of hulp vrijwillig is of niet.

    Source: JW 2.3, 7.3.4 [S26], BW1 titel 14 [S23], SR 77c-77hh [S17], WTH [S17], WVGGZ [G], WZD [G]
    """

    VRIJWILLIG = "VRIJWILLIG"
    """
    Voluntary: The family chooses the help itself and may stop. There is no decision of a judge or mayor behind it.

    Dutch: Vrijwillig kader. Het gezin kiest zelf voor de hulp en mag daarmee stoppen. Er is geen beslissing van een rechter of burgemeester.

    Source: JW 2.3, 7.3.4 [S26]
    """
    DRANG = "DRANG"
    """
    Pressure before court: On paper the family still takes part voluntarily, but it has been told that otherwise the Child Care and Protection Board or the court may be asked to step in. Nothing has been imposed yet.

    Dutch: Drang. Formeel doet het gezin vrijwillig mee, maar het weet dat anders de Raad voor de Kinderbescherming of de rechter kan worden ingeschakeld. Er is nog niets opgelegd.

    Source: RJW bijlage 2, 5.4 [S26]
    """
    DWANG_CIVIEL = "DWANG_CIVIEL"
    """
    Compulsory, civil law: A judge has imposed a measure to protect the child. The family cannot refuse it, but does have rights in the procedure.

    Dutch: Gedwongen kader, civiel recht. De rechter heeft een maatregel opgelegd om het kind te beschermen. Het gezin kan die niet weigeren, maar heeft wel rechten in de procedure.

    Source: BW1 titel 14 [S23]
    """
    DWANG_STRAF = "DWANG_STRAF"
    """
    Compulsory, criminal law: The prosecutor or the criminal court has imposed something because the young person is suspected of, or was sentenced for, an offence.

    Dutch: Gedwongen kader, strafrecht. De officier van justitie of de strafrechter heeft iets opgelegd omdat de jongere van een strafbaar feit wordt verdacht of daarvoor is veroordeeld.

    Source: SR 77c-77hh [S17]
    """
    DWANG_BESTUUR = "DWANG_BESTUUR"
    """
    Compulsory, administrative law: The mayor has stepped in with an exclusion order. No judge was involved beforehand; the judge reviews it afterwards.

    Dutch: Gedwongen kader, bestuursrecht. De burgemeester heeft ingegrepen met een huisverbod. Daar is vooraf geen rechter aan te pas gekomen; die toetst het achteraf.

    Source: WTH 2, 6 [S17]
    """
    DWANG_ZORG = "DWANG_ZORG"
    """
    Compulsory care: A child or parent receives care against their will because of a mental disorder, an intellectual disability or dementia. The aim is care for that person, not stepping in on upbringing.

    Dutch: Verplichte zorg. Een kind of ouder krijgt zorg tegen de eigen wil, vanwege een psychische aandoening, een verstandelijke beperking of dementie. Het doel is zorg voor die persoon, niet ingrijpen in de opvoeding.

    Source: ZIB [S], WVGGZ [G], WZD [G]
    """
