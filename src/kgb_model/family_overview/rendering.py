"""Writes an overview as text, Markdown, a page or JSON, so that no text from a dossier can become anything but text."""

import json
import re
from html import escape
from textwrap import fill
from typing import Any
from uuid import UUID

from kgb_model.family_overview.view import FamilyView, Item, Section, Sentence

_STYLE = """
:root { color-scheme: light; }
body { font: 1.125rem/1.6 Verdana, Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 42rem; margin: 2rem auto;
  padding: 0 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.3; }
h2 { font-size: 1.3rem; margin-top: 2.5rem; padding-top: .5rem; border-top: 3px solid #01557d; color: #01446a; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
p { margin: .4rem 0; }
blockquote { margin: .6rem 0; padding: .4rem 1rem; border-left: 4px solid #01557d; background: #f2f6f9; }
@media print { body { font-size: 11pt; margin: 0; max-width: none; } h2, h3 { break-after: avoid; } article { break-inside: avoid; } }
"""


def text(view: FamilyView, width: int) -> str:
    """An overview in lines of plain text."""
    parts = [view.title, "=" * min(len(view.title), width)]
    for section in view.sections:
        parts += ["", section.title, "-" * min(len(section.title), width)]
        parts += [_line(each, width, "") for each in section.sentences]
        for item in section.items:
            parts += ["", fill(item.title, width, initial_indent="* ", subsequent_indent="  ")]
            parts += [_line(each, width, "  ") for each in item.sentences]
    return "\n".join(parts) + "\n"


def _line(sentence: Sentence, width: int, indent: str) -> str:
    return fill(_quoted(sentence), width, initial_indent=indent, subsequent_indent=indent)


def _quoted(sentence: Sentence) -> str:
    return f"“{sentence.text}”" if sentence.quoted else sentence.text


def markdown(view: FamilyView) -> str:
    """An overview as Markdown."""
    parts = [f"# {_escaped(view.title)}"]
    for section in view.sections:
        parts.append(f"## {_escaped(section.title)}")
        parts += [_paragraph(each) for each in section.sentences]
        for item in section.items:
            parts += [f"### {_escaped(item.title)}", *(_paragraph(each) for each in item.sentences)]
    return "\n\n".join(parts) + "\n"


def _paragraph(sentence: Sentence) -> str:
    return f"> {_escaped(sentence.text)}" if sentence.quoted else _escaped(sentence.text)


def _escaped(plain: str) -> str:
    """Text in which nothing is markup: CommonMark takes a backslash before any punctuation."""
    marked = re.sub(r"[\\`*_{}\[\]<>#|~&!]", r"\\\g<0>", plain)
    # A list, a heading underlined, an address that some readers turn into a link.
    marked = re.sub(r"^(\d*)([-+=.)])", r"\1\\\2", marked)
    return re.sub(r":(?=//)|@|(?<=www)\.", r"\\\g<0>", marked)


def html(view: FamilyView) -> str:
    """An overview as a page that stands on its own (WCAG 2.2 AA: language, headings, contrast, print)."""
    sections = "\n".join(_section(section) for section in view.sections)
    return (
        f'<!DOCTYPE html>\n<html lang="{view.language}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>{escape(view.title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{escape(view.title)}</h1>\n{sections}\n</main>\n</body>\n</html>\n"
    )


def _section(section: Section) -> str:
    head = f'<section aria-labelledby="{section.name}">\n<h2 id="{section.name}">{escape(section.title)}</h2>'
    told = [_tag(each) for each in section.sentences] + [_article(each) for each in section.items]
    return "\n".join([head, *told, "</section>"])


def _article(item: Item) -> str:
    sentences = "\n".join(_tag(each) for each in item.sentences)
    return f"<article>\n<h3>{escape(item.title)}</h3>\n{sentences}\n</article>"


def _tag(sentence: Sentence) -> str:
    # Dossiers in this country are written in Dutch: a voice that reads aloud has to know.
    return (
        f'<blockquote lang="nl">{escape(sentence.text)}</blockquote>'
        if sentence.quoted
        else f"<p>{escape(sentence.text)}</p>"
    )


def json_text(value: dict[str, Any]) -> str:
    """An overview as JSON text; what is absent is left out."""
    return json.dumps(_camel(value), ensure_ascii=False, default=str)


def _camel(value: Any) -> Any:
    if isinstance(value, dict):
        present = {name: each for name, each in value.items() if each is not None}
        return {
            re.sub(r"_([a-z])", lambda found: found[1].upper(), name): _camel(each) for name, each in present.items()
        }
    if isinstance(value, list | tuple):
        return [_camel(each) for each in value]
    return str(value) if isinstance(value, UUID) else value
