"""A code list on a page: every code with its labels, definition, law and counterparts elsewhere."""

from functools import cache
from typing import Any
from urllib.parse import urlsplit

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.law import sources
from kgb_book.terms import Bilingual, both, code_lists_of, label, object_schemas, parts, pick, references_in

MANY = 8
"""From how many places on the use of a list is folded away."""

_MATCH = {"EXACT": "=", "CLOSE": "≈", "BROAD": "⊂", "NARROW": "⊃"}
_MATCH_WORDS = {
    "EXACT": ("betekent hetzelfde", "means the same"),
    "CLOSE": ("betekent bijna hetzelfde", "means almost the same"),
    "BROAD": ("de code elders is ruimer", "the code elsewhere is wider"),
    "NARROW": ("de code elders is nauwer", "the code elsewhere is narrower"),
}


def codelist(page: Page, name: str) -> list[nodes.Node]:
    """The code list with this name, code by code."""
    content = pick("code list", kgb_spec.code_lists(), name)
    words = label(content)
    page.settle("codelist", name, "", page.of(words))
    title = elements.paragraph(page.beside(words), " · ", elements.code(content["title"]), classes=["subtitle"])
    law = sources(page, content["x-source"])
    meaning = elements.block(*page.defined(content), *law, classes=["definition"])
    rows = [_code(page, name, entry) for entry in kgb_spec.codes(content)]
    return [
        title,
        meaning,
        _openness(page, content),
        _facts(page, name, content),
        *_users(page, name),
        elements.table([page.say("code"), page.say("meaning")], rows, [34, 66], "terms"),
    ]


def _facts(page: Page, name: str, content: dict[str, Any]) -> nodes.Node:
    kept: list[elements.Child] = [
        f"{page.say('source-file')} ",
        elements.code(f"spec/schemas/codelists/{name}.json"),
        ". ",
    ]
    since = f"{page.say('valid-from')} {page.day(content['x-codelist']['validFromDate'])}."
    return elements.paragraph(*kept, since, classes=["facts"])


def _openness(page: Page, content: dict[str, Any]) -> nodes.Node:
    """Whether others may add codes, and what such a code looks like."""
    status = content["x-codelist"]["status"]
    mark = elements.badge(page.say(f"list-{status}"), page.say(f"codelist-{status.lower()}") + " …", f"list-{status}")
    if status == "CLOSED":
        refused = link("finding", "code/unknown", elements.code("code/unknown"))
        return elements.paragraph(mark, " ", page.say("codelist-closed"), " ", refused, ".", classes=["openness"])
    foreign = kgb_spec.schemas()["types"]["$defs"]["ForeignCode"]
    form = link("part", "types.ForeignCode", nodes.Text(page.of(label(foreign)).lower()))
    said: list[elements.Child] = [page.say("codelist-open"), " ", elements.code(foreign["x-example"]), ". "]
    said += [page.say("codelist-open-keeps"), " ", page.say("codelist-open-form"), " ", form, "."]
    return elements.paragraph(mark, " ", *said, classes=["openness"])


def _users(page: Page, name: str) -> list[nodes.Node]:
    """Where the list is used; behind a fold when that is in many places."""
    users = _used_at(page, name)
    if not users:
        return []
    line = elements.paragraph(f"{page.say('used-by')}: ", *elements.joined(users), ".", classes=["facts"])
    return [line] if len(users) <= MANY else [elements.folded(f"{page.say('used-by')} ({len(users)})", line)]


def _used_at(page: Page, name: str) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    for schema in object_schemas():
        for part in parts(schema):
            for key, entry in part.content.get("properties", {}).items():
                if f"codelists/{name}.json" in set(references_in(entry)):
                    owner = page.of(label(part.content))
                    shown = elements.inline(f"{owner}: ", elements.code(key))
                    found.append(link("property", f"{part.full_name}.{key}", shown))
    return found


def _code(page: Page, name: str, entry: dict[str, Any]) -> elements.Row:
    code = entry["const"]
    words = label(entry)
    page.settle("code", f"{name}.{code}", code, page.of(words))
    ended: list[elements.Child] = []
    if "toDate" in entry.get("x-validity", {}):
        ended = [" ", elements.badge(page.say("ended"), page.say("ended-why"), "ended")]
    left = [elements.paragraph(elements.code(code), *ended), elements.paragraph(*page.named(words))]
    facts = [
        *_validity(page, name, entry),
        *_external(page, entry),
        *_retention(page, entry),
        *_counted_as(page, entry),
    ]
    right = [*page.defined(entry), *facts, *sources(page, entry["x-source"]), *_counterparts(page, entry)]
    return code, [left, right]


def _fact(*children: elements.Child) -> nodes.Node:
    return elements.paragraph(*children, classes=["code-fact"])


def _validity(page: Page, name: str, entry: dict[str, Any]) -> list[nodes.Node]:
    """From when to when a code may be used, and what came in its place."""
    validity = entry.get("x-validity", {})
    ends = (("fromDate", "valid-from"), ("toDate", "valid-to"))
    said: list[elements.Child] = [
        f"{page.say(words)} {page.day(validity[key])}. " for key, words in ends if key in validity
    ]
    if "replacedBy" in validity:
        other = validity["replacedBy"]
        said += [f"{page.say('replaced-by')}: ", link("code", f"{name}.{other}", elements.code(other)), "."]
    return [_fact(*said)] if said else []


def _external(page: Page, entry: dict[str, Any]) -> list[nodes.Node]:
    """Who keeps a list of others, where it is found and when it is reissued."""
    if "x-external" not in entry:
        return []
    external = entry["x-external"]
    address = nodes.reference("", urlsplit(external["where"]).netloc, refuri=external["where"])
    owner = f"{page.say('external-owner')} {external['owner']}, {page.say('external-where')} "
    again = f"{page.say('external-reissued')}: {page.of(both(external['reissued']))}"
    lines = [_fact(owner, address, "."), _fact(again)]
    if "pattern" in external:
        lines.append(_fact(f"{page.say('external-form')}: ", elements.code(external["pattern"])))
    return lines


def _retention(page: Page, entry: dict[str, Any]) -> list[nodes.Node]:
    """How long the law keeps what has this code, from when, and when that was looked up."""
    if "x-retention" not in entry:
        return []
    kept = entry["x-retention"]
    term = f"{kept['years']} {page.say('years')} {page.say('kept-' + kept['trigger'])}"
    return [_fact(f"{page.say('retention')}: {term} ({page.say('values-checked')} {page.day(kept['checked'])}).")]


def _counted_as(page: Page, entry: dict[str, Any]) -> list[nodes.Node]:
    """As what the rules take a kind of measure or decision."""
    flags = [flag for flag in ("authorisation", "child-protection-measure") if entry.get(f"x-{flag}")]
    said = ", ".join(page.say(f"counted-as-{flag}") for flag in flags)
    return [_fact(f"{page.say('counted-as')} {said}.")] if said else []


@cache
def _systems() -> dict[str, Bilingual]:
    """The lists of others by their id, each with the standard to which it belongs."""
    return {
        system["id"]: Bilingual(f"{neighbour['nl']}: {system['nl']}", f"{neighbour['en']}: {system['en']}")
        for neighbour in kgb_spec.neighbours().values()
        for system in neighbour.get("systems", [])
    }


def _counterparts(page: Page, entry: dict[str, Any]) -> list[nodes.Node]:
    found: list[nodes.Node | str] = []
    for mapping in entry.get("x-mappings", []):
        words = _MATCH_WORDS[mapping["match"]][0 if page.language == "nl" else 1]
        mark = elements.badge(_MATCH[mapping["match"]], words, "match")
        system = elements.badge(mapping["system"], page.of(_systems()[mapping["system"]]), "match")
        found.append(elements.inline(mark, " ", system, " ", elements.code(mapping["code"]), classes=["mapping"]))
    if not found:
        return []
    return [elements.paragraph(f"{page.say('counterparts')}: ", *elements.joined(found, " "), classes=["mappings"])]


def codelist_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every code list with its other name, the number of codes and where it is used."""
    rows: list[elements.Row] = []
    lists = kgb_spec.code_lists()
    for name in sorted(lists, key=lambda each: page.of(label(lists[each])).lower()):
        words = label(lists[name])
        shown = [elements.paragraph(page.linked("codelist", name, lists[name])), elements.paragraph(page.beside(words))]
        users = [
            page.linked("resource", user, kgb_spec.schemas()[user])
            for user in object_schemas()
            if name in code_lists_of(user)
        ]
        count = [elements.paragraph(str(len(kgb_spec.codes(lists[name]))))]
        if lists[name]["x-codelist"]["status"] == "OPEN":
            count.append(elements.paragraph(elements.badge(page.say("list-OPEN"), page.say("codelist-open") + " …")))
        every = len(users) > MANY
        where = [page.say("every-resource")] if every else elements.joined(users)
        rows.append(("", [shown, count, [elements.paragraph(*where)]]))
    return [
        elements.table([page.say("code-lists"), page.say("codes-by-list"), page.say("used-by")], rows, [42, 18, 40])
    ]
