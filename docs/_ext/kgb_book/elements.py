"""The building blocks of a page: paragraphs, tables, badges and folded blocks, as docutils nodes."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from docutils import nodes

Child = nodes.Node | str


class Folded(nodes.General, nodes.Element):
    """Content that is shown when the reader opens its summary."""


def _nodes(children: Iterable[Child]) -> list[nodes.Node]:
    return [nodes.Text(child) if isinstance(child, str) else child for child in children]


def inline(*children: Child, classes: Sequence[str] = ()) -> nodes.inline:
    """A run of words with classes."""
    return nodes.inline("", "", *_nodes(children), classes=list(classes))


def paragraph(*children: Child, classes: Sequence[str] = ()) -> nodes.paragraph:
    """A paragraph."""
    return nodes.paragraph("", "", *_nodes(children), classes=list(classes))


def block(*children: nodes.Node, classes: Sequence[str] = (), anchor: str = "") -> nodes.container:
    """A box around other blocks, reachable under an anchor."""
    box = nodes.container("", *children, classes=list(classes))
    box["ids"] = [anchor] if anchor else []
    return box


def code(value: str) -> nodes.literal:
    """A name from the data, such as a code or property."""
    return nodes.literal(value, value)


def source(value: str, language: str) -> nodes.literal_block:
    """A listing in a computer language."""
    return nodes.literal_block(value, value, language=language)


def as_json(value: Any) -> nodes.literal_block:
    """A listing of a JSON value."""
    return source(json.dumps(value, indent=2, ensure_ascii=False), "json")


def badge(value: str, explanation: str, *classes: str) -> nodes.abbreviation:
    """A small mark that explains itself when pointed at."""
    return nodes.abbreviation("", value, classes=["badge-mark", *classes], explanation=explanation)


def foreign(language: str, *children: Child, classes: Sequence[str] = ()) -> nodes.inline:
    """Words in the other language: smaller, and marked as such for screen readers."""
    # docutils turns the class language-xx into the attribute lang="xx".
    return inline(*children, classes=["foreign", f"language-{language}", *classes])


def bullets(items: Iterable[Sequence[Child]], classes: Sequence[str] = ()) -> nodes.bullet_list:
    """A list of points."""
    return nodes.bullet_list("", *(nodes.list_item("", paragraph(*item)) for item in items), classes=list(classes))


def joined(items: Sequence[Child], between: str = ", ") -> list[Child]:
    """The items with a separator between them."""
    found: list[Child] = []
    for item in items:
        found += [between, item] if found else [item]
    return found


def section(anchor: str, title: str, *children: nodes.Node) -> nodes.section:
    """A part of the page with a heading of its own."""
    return nodes.section("", nodes.title("", title), *children, ids=[anchor], names=[anchor])


def folded(summary: str, *children: nodes.Node, unfolded: bool = False) -> Folded:
    """Content that opens and closes; it starts closed unless it is unfolded."""
    return Folded("", *children, summary=summary, start=" open" if unfolded else "")


Row = tuple[str, Sequence[Sequence[nodes.Node]]]
"""An anchor (or nothing) and the cells of a row, each a list of blocks."""


def _row(anchor: str, cells: Iterable[Sequence[nodes.Node]]) -> nodes.row:
    row = nodes.row("", *(nodes.entry("", *cell) for cell in cells))
    row["ids"] = [anchor] if anchor else []
    return row


def table(head: Sequence[str], rows: Iterable[Row], widths: Sequence[int], *classes: str) -> nodes.table:
    """A table; narrow screens show its cells below each other."""
    columns = [nodes.colspec(colwidth=width) for width in widths]
    group = nodes.tgroup("", *columns, cols=len(widths))
    group += nodes.thead("", _row("", [[paragraph(title)] for title in head]))
    group += nodes.tbody("", *(_row(anchor, cells) for anchor, cells in rows))
    return nodes.table("", group, classes=["book", "colwidths-given", *classes])


def open_folded(translator: Any, node: Folded) -> None:
    """Writes the start of a folded block."""
    translator.body.append(f"<details{node['start']}><summary>{translator.encode(node['summary'])}</summary>")


def close_folded(translator: Any, _node: Folded) -> None:
    """Writes the end of a folded block."""
    translator.body.append("</details>")
