"""``kgb new``: a filled example to start from, with what each property means."""

import json

from kgb_model.command.frame import Argument, Option, command
from kgb_model.command.kinds import completions, kind_named
from kgb_model.command.language import Both
from kgb_model.command.writing import write_text


@command(
    "new",
    Both(
        "Geeft een ingevuld voorbeeld om mee te beginnen.\n\n"
        "Boven elke eigenschap staat wat zij betekent, op welke wet zij rust, of zij verplicht is en uit welke codes u kiest. "
        "Wat het voorbeeld weglaat, staat erbij als commentaar. JSON kent geen commentaar: toets en verstuur de kale vorm (--plain).",
        "Gives a filled example to start from.\n\n"
        "Above each property stands what it means, on what law it rests, whether it is required and which codes to choose from. "
        "What the example leaves out stands there as a comment. JSON knows no comments: validate and send the plain form (--plain).",
    ),
    Argument(
        "kind",
        Both(
            "Wat u maakt, zoals Dossier, Concern of Measure. Een verkeerde naam laat zien welke er zijn.",
            "What you make, such as Dossier, Concern or Measure. A wrong name shows which there are.",
        ),
        Both("SOORT", "KIND"),
        shell_complete=completions,
    ),
    Option(
        ["--plain"],
        Both("Zonder commentaar, zoals u het verstuurt.", "Without comments, as you send it."),
        is_flag=True,
    ),
    examples=(
        ("kgb new Concern", Both("Een zorg, met uitleg.", "A concern, explained.")),
        (
            "kgb new Dossier --plain > dossier.json",
            Both("Een heel gezin, zonder uitleg.", "A whole family, unexplained."),
        ),
    ),
)
def new(kind: str, plain: bool) -> int:
    """Writes the example of a kind."""
    from kgb_model.command.commented import commented
    from kgb_model.explanations import generated

    examples = generated("templates.json")
    name = kind_named(kind, list(examples))
    write_text(json.dumps(examples[name], ensure_ascii=False, indent=2) + "\n" if plain else commented(name))
    return 0
