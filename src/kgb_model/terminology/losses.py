"""What gets lost when a code is said in the list of somebody else, in words."""

import re
from collections.abc import Callable, Iterator, Sequence

from kgb_model.explanations import generated
from kgb_model.terminology.counterparts import Target
from kgb_model.terminology.terms import Words

SAID = {
    "CLOSE": Words(
        "'{target}' is bijna hetzelfde als '{label}', niet helemaal: het verschil gaat verloren.",
        "'{target}' is almost the same as '{label}', not quite: the difference is lost.",
    ),
    "CLOSE_OTHERS": Words(
        "'{target}' is bijna hetzelfde als '{label}' en staat ook voor {others}: dat onderscheid gaat verloren.",
        "'{target}' is almost the same as '{label}' and also stands for {others}: that distinction is lost.",
    ),
    "BROAD": Words(
        "'{target}' is ruimer dan '{label}': wat daaraan bijzonder is, gaat verloren.",
        "'{target}' is wider than '{label}': what is particular about it is lost.",
    ),
    "BROAD_OTHERS": Words(
        "'{target}' is ruimer dan '{label}' en staat ook voor {others}: dat onderscheid gaat verloren.",
        "'{target}' is wider than '{label}' and also stands for {others}: that distinction is lost.",
    ),
    "NARROW": Words(
        "'{target}' is nauwer dan '{label}': het past alleen bij een deel daarvan.",
        "'{target}' is narrower than '{label}': it fits only a part of it.",
    ),
    "CHOICE": Words(
        "Voor '{label}' komen {others} in aanmerking, elk voor een deel: iemand moet kiezen, want dat is niet vastgelegd.",
        "For '{label}' there are {others}, each for a part of it: somebody has to choose, for it was not recorded.",
    ),
    "SEVERAL": Words(
        "Voor '{label}' komen {others} in aanmerking: iemand moet kiezen.",
        "For '{label}' there are {others}: somebody has to choose.",
    ),
    "NO_LIST": Words("{to} heeft geen lijst voor '{label}'.", "{to} has no list for '{label}'."),
    "NO_CODE": Words(
        "{to} heeft geen code voor '{label}': die gaat verloren.", "{to} has no code for '{label}': it is lost."
    ),
    "NOTHING_HERE": Words(
        "Voor zover bekend staat hier niets voor '{label}' uit {to}.",
        "As far as is known, nothing here stands for '{label}' of {to}.",
    ),
    "SEVERAL_LISTS": Words(
        "De code {label} van {to} staat in verschillende lijsten en betekent in elk iets anders. "
        "Noem de lijst die u bedoelt: {others}.",
        "The code {label} of {to} stands in several lists, and means something else in each. "
        "Name the list that you mean: {others}.",
    ),
    "OLDER": Words(
        "In '{target}' staat hiervoor geen code meer; in '{label}' wel.",
        "'{target}' has no code for this any more; '{label}' had one.",
    ),
    "NO_CODE_OF_LIST": Words(
        "Dit is geen code van de lijst '{label}'; van een code van een ander is hier niet bekend wat die elders is.",
        "This is no code of the list '{label}'; of a code of somebody else is not known here what it is elsewhere.",
    ),
}
MOST_OTHERS = 6
"""How many codes are named in one sentence."""

Others = Callable[[Target], list[Words]]


def of(label: Words, targets: Sequence[Target], others: Others = lambda _: []) -> list[Words]:
    """What is lost between a code and what takes its place in one list.

    Args:
        label: what the code is called.
        targets: what takes its place, all in one list.
        others: gives what else a target stands for.
    """
    if any(target.relation == "EXACT" for target in targets):
        return []
    wider = [target for target in targets if target.relation != "NARROW"]
    found = [_each(label, target, others(target)) for target in wider]
    if len(wider) > 1:
        found.append(_said("SEVERAL", label=label, others=_listed([target.label for target in wider])))
    narrow = [target for target in targets if target.relation == "NARROW"]
    if len(narrow) > 1:
        return [*found, _said("CHOICE", label=label, others=_listed([target.label for target in narrow]))]
    return [*found, *(_said("NARROW", label=label, target=target.label) for target in narrow)]


def _each(label: Words, target: Target, others: list[Words]) -> Words:
    sentence = f"{target.relation}_OTHERS" if others else target.relation
    return _said(sentence, label=label, target=target.label, others=_listed(others))


def theirs(place: str, code: str) -> Words:
    """What a code of somebody else is called: the name of its list, and the code."""
    title = _titles(place)
    return Words(f"{title.nl} {code}", f"{title.en} {code}")


def no_list(to: str, label: Words) -> Words:
    """That nothing there takes the place of a whole list."""
    return _said("NO_LIST", to=to, label=label)


def no_code(to: str, label: Words) -> Words:
    """That nothing there takes the place of a code."""
    return _said("NO_CODE", to=to, label=label)


def nothing_here(to: str, code: str) -> Words:
    """That nothing here takes the place of a code of somebody else."""
    return _said("NOTHING_HERE", to=to, label=code)


def several_lists(to: str, code: str, places: Sequence[str]) -> Words:
    """That a code of somebody else stands in lists that are about different things."""
    return _said("SEVERAL_LISTS", to=to, label=code, others=", ".join(places))


def no_code_of(label: Words) -> Words:
    """That a value in a document is no code of the list of its place."""
    return _said("NO_CODE_OF_LIST", label=label)


def outdated(landed: set[str], touched: set[str]) -> Iterator[Words]:
    """That a code stands in an older edition of a list and not in the newest.

    Args:
        landed: the lists in which the code has a counterpart.
        touched: the lists in which any code of its list has one.
    """
    for place in sorted(landed):
        editions = [each for each in touched if without_year(each) == without_year(place)]
        newest = max(editions, key=_year)
        if newest not in landed and place == max(landed.intersection(editions), key=_year):
            yield _said("OLDER", target=_titles(newest), label=_titles(place))


def without_year(place: str) -> str:
    """The name of a list without the year of its edition."""
    return re.sub(r"_20[0-9]{2}", "", place)


def _year(place: str) -> str:
    # A list without a year in its id is the one that is in use now.
    found = re.search(r"_(20[0-9]{2})", place)
    return found[1] if found else "9999"


def _titles(place: str) -> Words:
    standards = generated("terminology.json")["standards"].values()
    return next(Words(*each["lists"][place]) for each in standards if place in each["lists"])


def _listed(labels: list[Words]) -> Words:
    return Words(
        _series([each.nl for each in labels], "en", "nog {}"), _series([each.en for each in labels], "and", "{} more")
    )


def _series(labels: list[str], last: str, more: str) -> str:
    kept = [f"'{label}'" for label in labels[:MOST_OTHERS]]
    if len(labels) > MOST_OTHERS:
        kept.append(more.format(len(labels) - MOST_OTHERS))
    return f" {last} ".join([", ".join(kept[:-1]), kept[-1]] if len(kept) > 1 else kept)


def _said(sentence: str, **parts: Words | str) -> Words:
    """A sentence in both languages, filled in."""
    nl = {name: part if isinstance(part, str) else part.nl for name, part in parts.items()}
    en = {name: part if isinstance(part, str) else part.en for name, part in parts.items()}
    return Words(SAID[sentence].nl.format(**nl), SAID[sentence].en.format(**en))
