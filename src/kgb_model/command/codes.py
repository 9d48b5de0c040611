"""``kgb codes``: the code lists, one of them, or everything in which words occur."""

from collections.abc import Iterator, Sequence

from kgb_model.command.frame import Argument, command
from kgb_model.command.language import Both, spoken
from kgb_model.command.writing import write_text

RETIRED = Both("niet meer sinds {date}", "not any more since {date}")
OPEN = Both("open: ook codes van anderen", "open: codes of others too")
NOTHING = Both("Niets gevonden.", "Nothing found.")
COUNT = Both("{count} codes", "{count} codes")

MOST = 40
"""How much of what was found is shown."""


@command(
    "codes",
    Both(
        "Toont de codelijsten, de codes van een lijst, of alles waarin woorden voorkomen.\n\n"
        "Zoekt in codes en begrippen, in het Nederlands en het Engels; hoofdletters en accenten maken niet uit. "
        "Eindigt met 1 als er niets is gevonden.",
        "Shows the code lists, the codes of a list, or everything in which words occur.\n\n"
        "Searches codes and terms, in Dutch and English; capitals and accents do not matter. "
        "Ends with 1 when nothing was found.",
    ),
    Argument(
        "words",
        Both("Een codelijst, of woorden om te zoeken.", "A code list, or words to look for."),
        Both("WOORD", "WORD"),
        nargs=-1,
    ),
    examples=(
        ("kgb codes", Both("Alle codelijsten.", "All code lists.")),
        ("kgb codes measure-type", Both("De codes van een lijst.", "The codes of a list.")),
        ("kgb codes ondertoezicht", Both("Alles over ondertoezicht.", "Everything about supervision.")),
    ),
)
def codes(words: tuple[str, ...]) -> int:
    """Writes what was asked for."""
    rows = list(found(" ".join(words)))
    write_text("".join(f"{line}\n" for line in aligned(rows)) if rows else f"{NOTHING}\n")
    return 0 if rows else 1


def found(words: str) -> Iterator[tuple[str, str]]:
    """Names and what they mean."""
    from kgb_model import terminology
    from kgb_model.errors import UnknownCodeList

    language = spoken()
    if not words:
        for listed in terminology.code_lists():
            more = f" ({OPEN})" if listed.is_open else ""
            yield listed.list, f"{listed.title[language]}, {COUNT.said(count=len(listed.codes))}{more}"
        return
    try:
        listed = terminology.code_list(words)
    except UnknownCodeList:
        yield from ((term.name, term.title[language]) for term in terminology.find(words)[:MOST])
        return
    yield listed.list, f"{listed.title[language]}: {listed.description[language]}"
    for code in listed.codes:
        retired = f" ({RETIRED.said(date=code.valid_to)})" if code.retired else ""
        yield f"  {code.code}", code.title[language] + retired


def aligned(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Two columns."""
    width = max(len(name) for name, _ in rows)
    for name, meaning in rows:
        yield f"{name:<{width}}  {meaning}"
