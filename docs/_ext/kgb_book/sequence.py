"""The course of a scenario as a picture: who does what to the shared dossier, step by step, drawn without scripts."""

from dataclasses import dataclass
from html import escape
from textwrap import wrap

_LANE = 150
_ROW = 26
_TOP = 76
_LONGEST_LINE = 19
_MOST_LINES = 3
_LINE = 14
_NARROWEST, _WIDEST = 7, 11


@dataclass(frozen=True)
class Arrow:
    """One step in the picture: from the lane of a party to the shared dossier."""

    lane: int
    number: str
    words: str
    refused: bool


def picture(lanes: list[str], arrows: list[Arrow], title: str) -> str:
    """The picture as SVG: a lane for each party, the last for the shared dossier, an arrow for each step."""
    width, height = _LANE * len(lanes), _TOP + _ROW * (len(arrows) + 1)
    drawn = [_lane(index, name, height) for index, name in enumerate(lanes)]
    drawn += [_arrow(row, arrow, len(lanes) - 1) for row, arrow in enumerate(arrows)]
    size = f"min-width: {_NARROWEST * len(lanes)}rem; max-width: {_WIDEST * len(lanes)}rem"
    box = f'viewBox="0 0 {width} {height}" style="{size}"'
    start = f'<svg class="sequence" {box} role="img" aria-label="{escape(title)}">'
    return f'<div class="sequence-box" tabindex="0">{start}{"".join(drawn)}</svg></div>'


def _middle(lane: int) -> int:
    return _LANE * lane + _LANE // 2


def _lane(index: int, name: str, height: int) -> str:
    x = _middle(index)
    lines = _wrapped(name)
    words = "".join(
        f'<tspan x="{x}" dy="{_LINE if row else 0}">{escape(line)}</tspan>' for row, line in enumerate(lines)
    )
    box = f'<rect class="party" x="{x - 70}" y="4" width="140" height="54" rx="6"/>'
    line = f'<line class="life" x1="{x}" y1="58" x2="{x}" y2="{height}"/>'
    first = 35 - (len(lines) - 1) * _LINE // 2
    return f'{line}{box}<text class="party-name" x="{x}" y="{first}">{words}</text>'


def _wrapped(name: str) -> list[str]:
    return wrap(name, _LONGEST_LINE, max_lines=_MOST_LINES, placeholder=" …")


def _arrow(row: int, arrow: Arrow, last: int) -> str:
    y = _TOP + _ROW * row + 14
    start, end = _middle(arrow.lane), _middle(last)
    kind = "step refused" if arrow.refused else "step"
    head = f"M{end - 8},{y - 4} L{end},{y} L{end - 8},{y + 4} Z"
    stop = f'<text class="cross" x="{end + 6}" y="{y + 5}">✕</text>' if arrow.refused else ""
    shaft = f'<line x1="{start}" y1="{y}" x2="{end - 6}" y2="{y}"/><path d="{head}"/>'
    number = f'<text class="number" x="{start}" y="{y + 4}">{escape(arrow.number)}</text>'
    words = f'<text class="operation" x="{start + 16}" y="{y - 4}">{escape(arrow.words)}</text>'
    return f'<g class="{kind}">{shaft}<circle cx="{start}" cy="{y}" r="10"/>{number}{words}{stop}</g>'
