"""``kgb show``: a family in the terminal."""

from kgb_model.command.frame import Argument, command
from kgb_model.command.language import Both

FILE = Both("BESTAND", "FILE")


@command(
    "show",
    Both(
        "Toont een gezin in de terminal.\n\n"
        "Wie bij het gezin horen en wie gezag hebben, wie betrokken zijn en wie zicht houdt op de veiligheid, of het veiliger is "
        "geworden, welke zorgen er zijn, welke maatregelen lopen, wat er is beslist en wat het plan is. "
        "Het is een beeld voor professionals: het laat ook zien wat een gezinslid niet mag lezen. Daarvoor is kgb family-view.",
        "Shows a family in the terminal.\n\n"
        "Who belongs to the family and who holds authority, who is involved and who holds the view on safety, whether it became "
        "safer, which concerns there are, which measures run, what was decided and what the plan is. "
        "It is a picture for professionals: it also shows what a family member may not read. For that there is kgb family-view.",
    ),
    Argument("file", Both("Een dossier; - is standaardinvoer.", "A dossier; - is standard input."), FILE),
    examples=(
        (
            "kgb show dossier.json",
            Both("Toont het gezin, zo breed als de terminal is.", "Shows the family, as wide as the terminal is."),
        ),
        ("kgb synth --seed 7 | kgb show -", Both("Toont een verzonnen gezin.", "Shows a made-up family.")),
    ),
)
def show(file: str) -> int:
    """Draws the family."""
    from rich.console import Console

    from kgb_model.command.portrait import portrait
    from kgb_model.command.reading import read_dossier

    dossier = read_dossier(file)
    console = Console(highlight=False, markup=False, emoji=False)
    for shown in portrait(dossier, console):
        console.print(shown)
    return 0
