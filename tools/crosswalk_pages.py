"""Writes the pages of the book that compare the standard with each standard around it."""

from collections import Counter
from typing import Any

import concepts
from counterparts import systems
from crosswalks import NONE, Crosswalk, Pair, compared, crosswalk
from pages import LANGUAGES

import kgb_spec

NOTE = "% Written by tools/crosswalk_pages.py. Change spec/ or tools/ instead, and run `make generate`.\n"

MATCHES = {
    "EXACT": ("hetzelfde", "the same"),
    "CLOSE": ("bijna hetzelfde", "almost the same"),
    "BROAD": ("daar ruimer", "wider there"),
    "NARROW": ("daar nauwer", "narrower there"),
    "RELATED": ("verwant", "related"),
    NONE: ("geen tegenhanger", "no counterpart"),
}
WORDS = {
    "title": ("Naast andere standaarden", "Beside other standards"),
    "intro": (
        "Wie al een andere standaard gebruikt, ziet hier wat er hetzelfde is, wat bijna, en wat er daar niet is.",
        "Whoever uses another standard already sees here what is the same, what is almost the same, and what is not there.",
    ),
    "standard": ("Standaard", "Standard"),
    "owner": ("Van wie", "Whose"),
    "version": ("Versie", "Version"),
    "openness": ("Toegang", "Access"),
    "OPEN": ("open", "open"),
    "CLOSED": ("gesloten", "closed"),
    "licence": ("Licentie", "Licence"),
    "certainty": ("Zekerheid", "Certainty"),
    "takes": ("Wat hier is overgenomen", "What is taken from it"),
    "leaves": ("Wat daar blijft", "What stays there"),
    "concepts": ("Gegevens", "Resources and parts"),
    "here": ("Hier", "Here"),
    "there": ("Daar", "There"),
    "how": ("Verhouding", "How they relate"),
    "whole-list": ("De hele lijst", "The whole list"),
    "without": ("Zonder tegenhanger", "Without a counterpart"),
    "lists": ("Codelijsten zonder tegenhanger", "Code lists without a counterpart"),
    "of-codes": ("Van de codes", "Of the codes"),
    "as-table": ("Als tabel", "As a table"),
}


class Book:
    """The pages of one language."""

    def __init__(self, language: str) -> None:
        self.place = LANGUAGES.index(language)

    def say(self, word: str) -> str:
        """A word of the pages themselves."""
        return WORDS[word][self.place]

    def of(self, both: dict[str, str]) -> str:
        """The words of this language."""
        return both[LANGUAGES[self.place]]

    def how(self, match: str) -> str:
        """How what is there relates to what is here."""
        return MATCHES[match][self.place]

    def table(self, head: list[str], rows: list[list[str]]) -> str:
        """A table."""
        lines = [head, ["---"] * len(head), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"

    def page(self, key: str) -> str:
        """The page of one neighbour."""
        neighbour, found = kgb_spec.neighbours()[key], crosswalk(key)
        blocks = [NOTE, f"# {self.of(neighbour)}\n", self.facts(key, neighbour), self.counted(found)]
        if found.concepts:
            blocks += [f"## {self.say('concepts')}\n", *self.compared(found.concepts)]
        for name, pairs in found.lists.items():
            if pairs[0].kind == "code":
                blocks += [
                    f"## {concepts.label(kgb_spec.code_lists()[name])[self.place]}\n",
                    f"{{kgb:codelist}}`{self.say('whole-list')} <{name}>`\n",
                ]
                blocks += self.compared(pairs)
        absent = [pairs[0] for pairs in found.lists.values() if pairs[0].kind == "codelist"]
        if absent:
            blocks += [f"## {self.say('lists')}\n", ", ".join(self.here(pair) for pair in absent) + ".\n"]
        return "\n".join(blocks)

    def facts(self, key: str, neighbour: dict[str, Any]) -> str:
        """Whose it is, and what is taken from it."""
        rows = {"owner": self.of(neighbour["owner"]), "version": neighbour.get("version", "")}
        rows |= {"openness": self.say(neighbour["openness"]), "licence": neighbour.get("licence", "")}
        mark = kgb_spec.certainty_marks()[neighbour["certainty"]]
        rows |= {"certainty": f"{neighbour['certainty']}: {self.of(mark)}"}
        rows |= {word: self.of(neighbour[word]) for word in ("takes", "leaves") if word in neighbour}
        rows |= {"as-table": f"`spec/generated/crosswalks/{key}.csv`"}
        return "\n".join(f"- **{self.say(word)}**: {text}" for word, text in rows.items() if text) + "\n"

    def counted(self, found: Crosswalk) -> str:
        """How many codes match, in what way."""
        times = Counter(pair.match for pairs in found.lists.values() for pair in pairs if pair.kind == "code")
        told = ", ".join(f"{times[match]} {self.how(match)}" for match in MATCHES if times[match])
        return f"{self.say('of-codes')}: {told}.\n" if told else ""

    def compared(self, pairs: list[Pair]) -> list[str]:
        """What has a counterpart as a table, and below it what has none."""
        rows = [[self.here(pair), self.there(pair), self.how(pair.match)] for pair in pairs if pair.theirs]
        alone = [self.here(pair) for pair in pairs if not pair.theirs]
        blocks = [self.table([self.say("here"), self.say("there"), self.say("how")], rows)] if rows else []
        return [*blocks, *([f"{self.say('without')}: {', '.join(alone)}.\n"] if alone else [])]

    def here(self, pair: Pair) -> str:
        """A link to what is here."""
        label = pair.label[self.place]
        if pair.kind == "code":
            return f"{{kgb:code}}`{pair.code} <{pair.name}.{pair.code}>` {label}"
        if pair.kind == "codelist":
            return f"{{kgb:codelist}}`{pair.name}`"
        each = concepts.objects()[pair.name]
        kind, target = ("resource", each.schema) if each.is_whole else ("part", f"{each.schema}.{each.title}")
        return f"{{kgb:{kind}}}`{target}`"

    def there(self, pair: Pair) -> str:
        """What is there, as it is written there."""
        if pair.kind == "code":
            return f"`{pair.theirs}` {self.of(systems()[pair.system][1])}"
        entries = kgb_spec.neighbours()[pair.system]["concepts"]
        entry = next(each for each in entries if (each["kgb"], each["theirs"]) == (pair.name, pair.theirs))
        return f"`{pair.theirs}` {self.of(entry)}"

    def overview(self, key: str, neighbour: dict[str, Any]) -> list[str]:
        """The row of one neighbour among all of them."""
        name = f"[{self.of(neighbour)}]({key}.md)" if key in compared() else self.of(neighbour)
        closed = [self.say("CLOSED")] if neighbour["openness"] == "CLOSED" else []
        owner = ", ".join(
            (self.of(neighbour["owner"]), *([neighbour["version"]] if "version" in neighbour else []), *closed)
        )
        return [name, owner, *(self.of(neighbour[word]) if word in neighbour else "" for word in ("takes", "leaves"))]

    def index(self) -> str:
        """The page that leads to the others, with every standard around this one."""
        rows = [self.overview(key, neighbour) for key, neighbour in kgb_spec.neighbours().items()]
        head = [self.say(word) for word in ("standard", "owner", "takes", "leaves")]
        tree = "```{toctree}\n:hidden:\n:maxdepth: 1\n\n" + "\n".join(compared()) + "\n```\n"
        return "\n".join([NOTE, f"# {self.say('title')}\n", self.say("intro") + "\n", self.table(head, rows), tree])


def generate() -> dict[str, str]:
    """The pages by their paths in the project."""
    found = {}
    for language in LANGUAGES:
        book, folder = Book(language), f"docs/{language}/generated/crosswalks"
        found[f"{folder}/index.md"] = book.index()
        found |= {f"{folder}/{key}.md": book.page(key) for key in compared()}
    return found
