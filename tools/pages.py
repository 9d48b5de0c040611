"""What stands on each generated page of the book: a title, a line, an embed and the pages below it."""

from pathlib import Path
from typing import Any

import kgb_spec

DOCS = Path(__file__).parents[1] / "docs"
LANGUAGES = ("nl", "en")

_NOTE = "% Written by tools/pages.py. Change spec/ or tools/ instead, and run `make generate`.\n"
MESSAGES = ("acceptance", "refusal", "problem", "findings", "safety-trend", "conformance-statement")
"""The schemas that are sent or given back, but are no part of a dossier."""

_CERTAINTY = "../../guides/certainty.md"
_INDEXES = {
    "codelists": (
        ("Codelijsten", "Elke lijst met haar codes, in het Nederlands en het Engels. De Nederlandse tekst is leidend."),
        ("Code lists", "Each list with its codes, in English and Dutch. The Dutch text is authoritative."),
    ),
    "laws": (
        ("Recht", f"Elke wet en andere bron die de standaard aanhaalt, en [hoe zeker]({_CERTAINTY}) dat is."),
        ("Law", f"Every law and other source that the standard cites, and [how certain]({_CERTAINTY}) that is."),
    ),
    "scenarios": (
        ("Scenario's", "Hele gezinnen, stap voor stap, over organisaties heen. De mensen en plaatsen zijn verzonnen."),
        ("Scenarios", "Whole families, step by step, across organisations. The people and places are invented."),
    ),
    "api": (
        ("Interface", "Elke bewerking van de interface."),
        ("Interface", "Every operation of the interface."),
    ),
    "messages": (
        ("Berichten", "Wat een server vraagt of teruggeeft zonder dat het deel van een dossier is."),
        ("Messages", "What a server asks or gives back that is no part of a dossier."),
    ),
    "decisions": (
        ("Besluiten", "Waarom de standaard is zoals zij is. Elk besluit is in het Engels beschreven."),
        ("Decisions", "Why the standard is as it is: context, decision and consequences."),
    ),
}

_SINGLE = {
    "glossary": (
        (
            "Begrippenlijst",
            "Alle begrippen op alfabet, met het Engelse woord, wat ze betekenen en waar ze staan.",
            "glossary-of-terms",
        ),
        (
            "Glossary",
            "All terms in alphabetical order, with the Dutch word, what they mean and where they stand.",
            "glossary-of-terms",
        ),
    ),
    "demands": (
        (
            "Wat de praktijk vraagt",
            "Dertig vragen aan een gemeenschappelijke taal, elk met de reden en met wat haar in de standaard draagt.",
            "demands",
        ),
        (
            "What practice asks",
            "Thirty demands on a common language, each with its reason and with what carries it in the standard.",
            "demands",
        ),
    ),
    "provisions": (
        (
            "Wat het recht vraagt",
            "Wat de wet van een dossier vraagt, per bepaling, met de wet en met wat haar in de standaard draagt. "
            f"Bij elke wet staat [hoe zeker]({_CERTAINTY.removeprefix('../')}) dat is.",
            "provisions",
        ),
        (
            "What the law asks",
            "What the law asks of a record, provision by provision, with the law and what carries it in the standard. "
            f"Each law is marked with [how certain]({_CERTAINTY.removeprefix('../')}) that is.",
            "provisions",
        ),
    ),
    "rules": (
        (
            "Alle regels",
            "Wat moet kloppen tussen eigenschappen en tussen gegevens, per gegevenssoort. "
            "De zin is de melding die u krijgt als het niet klopt, met de wet waarop de regel rust.",
            "all-rules",
        ),
        (
            "All rules",
            "What must hold between properties and between resources, by kind of resource. "
            "The sentence is the message that you get when it does not hold, with the law on which the rule rests.",
            "all-rules",
        ),
    ),
    "functions": (
        ("Functies in regels", "De functies die de standaard aan CEL toevoegt.", "functions"),
        ("Functions in rules", "The functions that the standard adds to CEL.", "functions"),
    ),
    "problems": (
        (
            "Problemen",
            "Elk soort probleem dat een server kan geven. Het type is `https://w3id.org/kgb/problems/` en de naam.",
            "problems",
        ),
        (
            "Problems",
            "Every kind of problem that a server can give. Its type is `https://w3id.org/kgb/problems/` and the name.",
            "problems",
        ),
    ),
    "finding-codes": (
        (
            "Bevindingen",
            "De codes in `errors` die geen regel zijn: vorm, codes, verwijzingen en verzoeken.",
            "findings",
        ),
        ("Findings", "The codes in `errors` that are not rules: form, codes, references and requests.", "findings"),
    ),
    "conformance-classes": (
        (
            "Conformiteitsklassen",
            "Wat een implementatie kan zeggen te doen, en welke eisen daarbij horen.",
            "conformance-classes",
        ),
        (
            "Conformance classes",
            "What an implementation can claim, and the requirements that come with it.",
            "conformance-classes",
        ),
    ),
    "types": (
        ("Gedeelde typen", "De kleine typen die de gegevenssoorten delen.", "schema} types"),
        ("Shared types", "The small types that the resources share.", "schema} types"),
    ),
}


def _label(entry: dict[str, Any], language: str) -> str:
    if language == "nl":
        return str(entry["x-nl"]["title"])
    return _spaced(entry["title"])


def _spaced(title: str) -> str:
    words = title[0] + "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in title[1:])
    return words.replace("Bsn", "BSN")


def _embed(name: str) -> str:
    directive, _, argument = name.partition("} ")
    return f"```{{{directive}}}{' ' + argument if argument else ''}\n```\n"


def _leaf(title: str, embed: str, line: str = "") -> str:
    return "\n".join([_NOTE, f"# {title}\n", *([line + "\n"] if line else []), _embed(embed)])


def _index(group: str, language: str, embed: str, below: list[str], links: bool = False) -> str:
    title, line = _INDEXES[group][0 if language == "nl" else 1]
    hidden = "" if links else ":hidden:\n"
    tree = f"```{{toctree}}\n{hidden}:maxdepth: 1\n\n" + "\n".join(below) + "\n```\n"
    shown = [_embed(embed)] if embed else []
    return "\n".join([_NOTE, f"# {title}\n", line + "\n", *shown, tree])


def _grouped(group: str, language: str, titles: dict[str, str], embed: str, index: str) -> dict[str, str]:
    found = {f"{group}/{name.lower()}": _leaf(title, f"{embed}}} {name}") for name, title in titles.items()}
    found[f"{group}/index"] = _index(group, language, index, [name.lower() for name in titles])
    return found


def _code_lists(language: str) -> dict[str, str]:
    titles = {name: _label(content, language) for name, content in kgb_spec.code_lists().items()}
    ordered = dict(sorted(titles.items(), key=lambda item: item[1].lower()))
    return _grouped("codelists", language, ordered, "codelist", "codelists")


def _laws(language: str) -> dict[str, str]:
    titles = {name: law[language] for name, law in kgb_spec.laws().items()}
    ordered = dict(sorted(titles.items(), key=lambda item: item[1].lower()))
    return _grouped("laws", language, ordered, "law", "laws")


def _scenarios(language: str) -> dict[str, str]:
    told = sorted(kgb_spec.scenarios().items(), key=lambda item: _place(item[1]["number"]))
    titles = {name: each["title"][language] for name, each in told}
    found = _grouped("scenarios", language, titles, "scenario", "scenarios")
    return {name: page if name.endswith("index") else _without_contents(page) for name, page in found.items()}


def _place(number: str) -> tuple[int, str]:
    """Where a scenario stands among the others: first the stories by number, then the sets by letter."""
    return (0, number[1:].zfill(3)) if number.startswith("S") else (1, number)


def _without_contents(page: str) -> str:
    """The page with room for a picture: without the list of its headings."""
    return "---\nhtml_theme.sidebar_secondary.remove: true\n---\n\n" + page


def _messages(language: str) -> dict[str, str]:
    titles = {name: _label(kgb_spec.schemas()[name], language) for name in MESSAGES}
    return _grouped("messages", language, titles, "schema", f"schemas}} {' '.join(MESSAGES)}")


def _api(language: str) -> dict[str, str]:
    tags = {tag["name"]: tag for tag in kgb_spec.openapi()["tags"]}
    titles = {name: tag["x-nl"]["name"] if language == "nl" else _spaced(name) for name, tag in tags.items()}
    return _grouped("api", language, titles, "api", "all-operations")


def _decisions(language: str) -> dict[str, str]:
    names = [path.stem for path in sorted((DOCS / "decisions").glob("[0-9]*.md"))]
    found = {f"decisions/{name}": _included(f"../../../decisions/{name}.md") for name in names}
    found["decisions/index"] = _index("decisions", language, "", names, links=True)
    return found


def _included(path: str) -> str:
    return "\n".join([_NOTE, f"```{{include}} {path}\n```\n"])


def _pages(language: str) -> dict[str, str]:
    """Every generated page of a language: its name (without ending) and its content."""
    found: dict[str, str] = {}
    for name, both in _SINGLE.items():
        title, line, embed = both[0 if language == "nl" else 1]
        found[name] = _leaf(title, embed, line)
    for group in (_code_lists, _laws, _scenarios, _messages, _api, _decisions):
        found |= group(language)
    return found | {"style": _included("../../style.md")}


def generate() -> dict[str, str]:
    """The generated pages of the book by their paths in the project."""
    return {
        f"docs/{language}/generated/{name}.md": text
        for language in LANGUAGES
        for name, text in _pages(language).items()
    }
