"""Why a document cannot be brought to another version, as a tree.

KgbError
└── NotMigrated           a document cannot be brought to another version
    ├── MigrationBroken   a migration gave something that does not follow the version that it leads to: its own fault
    ├── NoMigration       no chain of migrations leads from one version to the other
    ├── NotOfItsVersion   the document does not follow the version that it is written in
    ├── UnknownVersion    no migration speaks of the version
    └── VersionNotStated  nobody says in which version the document is written, or two say different things
"""

from kgb_model.errors import KgbError


class NotMigrated(KgbError):
    """A document cannot be brought to another version of the standard."""


class UnknownVersion(NotMigrated):
    """No migration speaks of this version of the standard."""

    def __init__(self, known: tuple[str, ...]) -> None:
        self.known = known
        versions = ", ".join(known)
        self.message = {
            "nl": f"Deze versie van de standaard is hier niet bekend. Bekend zijn: {versions}.",
            "en": f"This version of the standard is not known here. Known are: {versions}.",
        }
        super().__init__(self.message["en"])


class NoMigration(NotMigrated):
    """No chain of migrations leads from one version of the standard to the other."""

    def __init__(self, source: str, target: str, reachable: tuple[str, ...]) -> None:
        self.source = source
        self.target = target
        self.reachable = reachable
        versions = ", ".join(reachable)
        self.message = {
            "nl": f"Van versie {source} leidt geen weg naar {target}. Te bereiken zijn: {versions}.",
            "en": f"No way leads from version {source} to {target}. Within reach are: {versions}.",
        }
        super().__init__(self.message["en"])


class VersionNotStated(NotMigrated):
    """Nobody says in which version a document is written, or two say different things."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.message = {
            "nl": "Het is niet duidelijk in welke versie dit document is geschreven. Een dossier zegt dat zelf in standardVersion; "
            "geef het bij een los gegeven aan met from_version.",
            "en": "It is not clear in which version this document is written. A dossier says so itself in standardVersion; "
            "for a single resource give it as from_version.",
        }
        super().__init__(self.message["en"])


class NotOfItsVersion(NotMigrated):
    """A document cannot be read, or does not follow the schemas of the version that it is written in.

    Attributes:
        version: the version that it is written in, when that is known.
        pointers: the places where it does not follow that version; none when it is no readable JSON object at all.
    """

    def __init__(self, version: str | None, pointers: tuple[str, ...]) -> None:
        self.version = version
        self.pointers = pointers
        self.message = {
            "nl": f"Het document volgt versie {version} van de standaard niet, op deze plaatsen: {_places(pointers)['nl']}. "
            "Verbeter dat eerst.",
            "en": f"The document does not follow version {version} of the standard, at these places: {_places(pointers)['en']}. "
            "Put that right first.",
        }
        if not pointers:
            self.message = {
                "nl": "Dit is geen JSON-object dat te lezen is, en dus geen document van de standaard. "
                "Geef een dossier of een ander gegeven.",
                "en": "This is no JSON object that can be read, and so no document of the standard. "
                "Give a dossier or another record.",
            }
        super().__init__(self.message["en"])


def _places(pointers: tuple[str, ...]) -> dict[str, str]:
    """The first places in words."""
    whole = {"nl": "(hele document)", "en": "(whole document)"}
    more = ", …" if len(pointers) > 5 else ""
    return {language: ", ".join(each or text for each in pointers[:5]) + more for language, text in whole.items()}


class MigrationBroken(NotMigrated):
    """A migration gave something that does not follow the version that it leads to."""

    def __init__(self, source: str, target: str, pointers: tuple[str, ...]) -> None:
        self.source = source
        self.target = target
        self.pointers = pointers
        places = _places(pointers)
        self.message = {
            "nl": f"De migratie van {source} naar {target} is niet goed: wat zij geeft, volgt {target} niet op {places['nl']}.",
            "en": f"The migration from {source} to {target} is wrong: what it gives does not follow {target} at {places['en']}.",
        }
        super().__init__(self.message["en"])
