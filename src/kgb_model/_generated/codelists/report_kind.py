"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ReportKind(StrEnum):
    """
    The form in which somebody raised a worry with an organisation. The form decides which duties follow, such as registering the case.

    Dutch: Soort melding. De vorm waarin iemand een zorg bij een organisatie neerlegt. De vorm bepaalt welke plichten volgen, zoals het vastleggen van de zaak.

    Source: KGB [D]
    """

    ADVIES = "ADVIES"
    """
    Advice request: Someone asks Safe at Home what to do, as a rule without saying which family it is about. Whoever asks stays responsible for the next step.

    Dutch: Adviesvraag. Iemand vraagt Veilig Thuis wat er het beste kan gebeuren, in de regel zonder te zeggen om welk gezin het gaat. Wie de vraag stelt, blijft zelf verantwoordelijk voor de volgende stap.

    Source: URW bijlage A, 2.1 [S25]
    """
    MELDING = "MELDING"
    """
    Report to Safe at Home: Someone tells Safe at Home about violence or abuse, or a suspicion of it, and says whom it concerns. Safe at Home has to record it and decide what happens next.

    Dutch: Melding bij Veilig Thuis. Iemand vertelt Veilig Thuis over geweld of mishandeling, of een vermoeden daarvan, en zegt om wie het gaat. Veilig Thuis moet dit vastleggen en beslissen wat er daarna gebeurt.

    Source: URW bijlage A [S25]
    """
    ZORGMELDING_POLITIE = "ZORGMELDING_POLITIE"
    """
    Police care report: Police officers met people in their work whom they worry about, for instance when called to a home, and pass this on.

    Dutch: Zorgmelding van de politie. Agenten komen in hun werk mensen tegen over wie zij zich zorgen maken, bijvoorbeeld na een oproep bij een woning, en geven dit door.

    Source: CORV [S]
    """
    SIGNAAL_SAMENWERKING = "SIGNAAL_SAMENWERKING"
    """
    Signal from a cooperating party: An organisation that works together with others shares a worry with them. It is not a formal report to Safe at Home.

    Dutch: Signaal van een samenwerkingspartner. Een organisatie deelt een zorg met de partijen waarmee zij samenwerkt. Het is geen formele melding bij Veilig Thuis.

    Source: KGB [D]
    """
