"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ReceivedHow(StrEnum):
    """
    The way in which information reached the person who recorded it.

    Dutch: Wijze van ontvangst. De manier waarop informatie binnenkwam bij degene die haar vastlegde.

    Source: CORV [S]
    """

    MONDELING = "MONDELING"
    """
    In person: Somebody said it in a conversation in which people met, not over the telephone.

    Dutch: Mondeling. Iemand zei het in een gesprek waarbij mensen bij elkaar waren, dus niet via de telefoon.

    Source: CORV [S]
    """
    SCHRIFTELIJK = "SCHRIFTELIJK"
    """
    In writing on paper: It came on paper, for example as a letter or a printed report.

    Dutch: Schriftelijk. Het kwam op papier, bijvoorbeeld als brief of als geprint verslag.

    Source: CORV [S]
    """
    TELEFONISCH = "TELEFONISCH"
    """
    By telephone: Somebody told it in a phone call; what was said is written down by the person who answered.

    Dutch: Telefonisch. Iemand vertelde het in een telefoongesprek; wie opnam, schreef het op.

    Source: CORV [S]
    """
    EMAIL = "EMAIL"
    """
    By e-mail: It was sent as an electronic letter or as an attachment to one.

    Dutch: Per e-mail. Het kwam binnen als e-mailbericht of als bijlage daarbij.

    Source: CORV [S]
    """
    DIGITAAL = "DIGITAAL"
    """
    By digital message: It came through a web form, an app or a link between computer systems, and not as an e-mail.

    Dutch: Digitaal bericht. Het kwam binnen via een webformulier, een app of een koppeling tussen systemen, en niet als e-mail.

    Source: KGB [D]
    """
    ONBENOEMD = "ONBENOEMD"
    """
    Not stated: Nobody recorded how the information came in.

    Dutch: Onbenoemd. Er is niet vastgelegd hoe de informatie is binnengekomen.

    Source: CORV [S]
    """
