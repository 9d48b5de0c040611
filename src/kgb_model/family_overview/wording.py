"""Plain words for what stands in a dossier in terms of law and practice, in Dutch and English side by side (wording.json).

Dutch has two forms of address: adults are ``u`` and whoever is under age is ``je``.
"""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from kgb_model.explanations import generated


@cache
def _table() -> Any:
    return json.loads((files("kgb_model.family_overview") / "wording.json").read_text(encoding="utf-8"))


class Wording:
    """The words in one language, for one reader."""

    def __init__(self, language: str, *, is_minor: bool) -> None:
        self.language = language
        forms = _table()["forms"]["minor" if is_minor else "adult"]
        self._forms = forms | {name.capitalize(): text.capitalize() for name, text in forms.items()}

    def _filled(self, texts: dict[str, str], **values: object) -> str:
        return texts[self.language].format(**self._forms, **values)

    def section(self, name: str) -> str:
        """The title of a section."""
        return self._filled(_table()["sections"][name])

    def say(self, key: str, **values: object) -> str:
        """A sentence of this library, filled in."""
        return self._filled(_table()["sentences"][key], **values)

    def code(self, kind: str, code: str) -> str:
        """A code in plain words; a general word for the code of somebody else, which may betray whose it is."""
        known = _table()["codes"].get(kind, {})
        return self._filled(known[code]) if code in known else self.official(kind, code)

    def official(self, kind: str, code: str) -> str:
        """The published label of a code."""
        label = _labels(kind).get(code)
        return str(label[self.language]) if label else self.say("other_code")

    def ground(self, code: str) -> str | None:
        """The legal ground of a decision in plain words with its article; nothing for the ground of somebody else."""
        if code not in _table()["grounds"]:
            return None
        law, articles = _table()["grounds"][code]
        reason = self.code("MeasureGround", code)
        named = [self._article(each) for each in articles.split(", ")]
        return self.say("ground", reason=reason, law=self._filled(_table()["laws"][law]), articles=self._and(named))

    def _article(self, published: str) -> str:
        """An article as people say it: 2(1) is article 2, first paragraph."""
        article, *parts = published.rstrip(")").replace(")", "").split("(")
        paragraphs = _table()["paragraphs"][self.language]
        return ", ".join(
            [article, *(paragraphs[int(each)] if each.isdigit() else self.say("under", letter=each) for each in parts)]
        )

    def _and(self, parts: list[str]) -> str:
        # A comma closes the paragraph before the next article.
        return f", {self.say('and')} ".join(parts) if any(", " in each for each in parts) else self.listed(parts)

    def with_article(self, organisation: str) -> str:
        """The name of an organisation after a preposition: with its article when its name is what it is."""
        article = _table()["with_article"][self.language].get(organisation.split(maxsplit=1)[0])
        return f"{article} {organisation}" if article else organisation

    def date(self, text: str) -> str:
        """A date in words: year-month-day, or only a part of it."""
        parts = text.split("-")
        months = _table()["months"][self.language]
        words = [str(int(parts[2]))] if len(parts) > 2 else []
        return " ".join([*words, months[int(parts[1]) - 1], parts[0]]) if len(parts) > 1 else text

    def apart(self, phrases: list[str]) -> str:
        """Phrases that may hold commas themselves, one after the other, each once."""
        return "; ".join(dict.fromkeys(phrases))

    def listed(self, words: list[str]) -> str:
        """Words one after the other, each once."""
        once = list(dict.fromkeys(words))
        return f" {self.say('and')} ".join([", ".join(once[:-1]), once[-1]] if len(once) > 1 else once)


@cache
def _labels(kind: str) -> dict[str, dict[str, str]]:
    schema = generated("schemas.json")[kind]
    found: dict[str, dict[str, str]] = dict(schema.get("x-enum-labels", {}))
    for part in schema.get("anyOf", []):
        found |= part.get("x-enum-labels", {})
    return found
