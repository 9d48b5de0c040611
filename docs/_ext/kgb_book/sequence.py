"""The course of a scenario as a picture: who does what to the shared dossier, step by step, drawn without scripts."""

from dataclasses import dataclass
from html import escape

_LANE = 150
_ROW = 26
_TOP = 64
_LONGEST_LINE = 20


@dataclass(frozen=True)
class Arrow:
    """One step in the picture: from the lane of a party to the shared dossier."""

    lane: int
    number: str
    operation: str
    refused: bool


def picture(lanes: list[str], arrows: list[Arrow], title: str) -> str:
    """The picture as SVG: a lane for each party, the last for the shared dossier, an arrow for each step."""
    width, height = _LANE * len(lanes), _TOP + _ROW * (len(arrows) + 1)
    drawn = [_lane(index, name, height) for index, name in enumerate(lanes)]
    drawn += [_arrow(row, arrow, len(lanes) - 1) for row, arrow in enumerate(arrows)]
    start = f'<svg class="sequence" viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title)}">'
    return f'<div class="sequence-box" tabindex="0">{start}{"".join(drawn)}</svg></div>'


def _middle(lane: int) -> int:
    return _LANE * lane + _LANE // 2


def _lane(index: int, name: str, height: int) -> str:
    x = _middle(index)
    lines = _wrapped(name)
    words = "".join(f'<tspan x="{x}" dy="{0 if row == 0 else 15}">{escape(line)}</tspan>' for row, line in enumerate(lines))
    box = f'<rect class="party" x="{x - 68}" y="4" width="136" height="42" rx="6"/>'
    line = f'<line class="life" x1="{x}" y1="46" x2="{x}" y2="{height}"/>'
    return f'{line}{box}<text class="party-name" x="{x}" y="{29 if len(lines) == 1 else 21}">{words}</text>'


def _wrapped(name: str) -> list[str]:
    lines = [""]
    for word in name.split():
        if lines[-1] and len(lines[-1]) + len(word) >= _LONGEST_LINE and len(lines) == 1:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _arrow(row: int, arrow: Arrow, last: int) -> str:
    y = _TOP + _ROW * row + 14
    start, end = _middle(arrow.lane), _middle(last)
    kind = "step refused" if arrow.refused else "step"
    head = f"M{end - 8},{y - 4} L{end},{y} L{end - 8},{y + 4} Z"
    stop = f'<text class="cross" x="{end + 6}" y="{y + 5}">✕</text>' if arrow.refused else ""
    shaft = f'<line x1="{start}" y1="{y}" x2="{end - 6}" y2="{y}"/><path d="{head}"/>'
    number = f'<circle cx="{start}" cy="{y}" r="10"/><text class="number" x="{start}" y="{y + 4}">{escape(arrow.number)}</text>'
    words = f'<text class="operation" x="{start + 16}" y="{y - 4}">{escape(arrow.operation)}</text>'
    return f'<g class="{kind}">{shaft}{number}{words}{stop}</g>'
