"""The book of the standard: embeds that turn the data of the standard into pages in Dutch and English."""

import hashlib
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from sphinx.application import Sphinx
from sphinx.config import Config

import kgb_spec
from kgb_book import directives, elements
from kgb_book.domain import KgbDomain

_TITLES = {"nl": "KGB-standaard", "en": "KGB standard"}
_OTHER = {"nl": ("en", "English"), "en": ("nl", "Nederlands")}


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for folder in (kgb_spec.root(), Path(__file__).parent):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix in (".json", ".yaml", ".py"):
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _settle_language(_app: Sphinx, config: Config) -> None:
    config.html_title = _TITLES[config.language]
    config.kgb_spec_fingerprint = _fingerprint()


def _add_switch(app: Sphinx, pagename: str, _template: str, context: dict[str, Any], _doctree: Any) -> None:
    other, name = _OTHER[app.config.language]
    up = "../" * (pagename.count("/") + 1)
    context["other_language"] = {"code": other, "name": name, "url": f"{up}{other}/{pagename}.html"}


def _add_wording(app: Sphinx) -> None:
    """Compiles the Dutch wording of the theme where the build keeps its own files, and makes it known."""
    folder = Path(app.doctreedir) / "locale"
    source = Path(__file__).parent / "locale" / "nl" / "LC_MESSAGES" / "sphinx.po"
    compiled = folder / "nl" / "LC_MESSAGES" / "sphinx.mo"
    compiled.parent.mkdir(parents=True, exist_ok=True)
    with source.open("rb") as words, compiled.open("wb") as target:
        write_mo(target, read_po(words, locale="nl"))
    app.add_message_catalog("sphinx", str(folder))


def setup(app: Sphinx) -> dict[str, Any]:
    """Makes the embeds, the links and the language switch known to Sphinx."""
    # A change in spec/ or here alters no page of the book: the fingerprint makes Sphinx read them all again.
    app.add_config_value("kgb_spec_fingerprint", "", "env", str)
    app.add_domain(KgbDomain)
    app.add_node(elements.Folded, html=(elements.open_folded, elements.close_folded))
    directives.register(app)
    _add_wording(app)
    app.connect("config-inited", _settle_language)
    app.connect("html-page-context", _add_switch)
    return {"version": kgb_spec.version(), "parallel_read_safe": True, "parallel_write_safe": True}
