"""Reads documents for commands that look into them."""

from typing import TYPE_CHECKING, Any

from kgb_model.command.language import Both
from kgb_model.command.sources import looks_like_lines, read_source
from kgb_model.errors import UnknownKind, Unreadable

if TYPE_CHECKING:
    from kgb_model import Dossier
    from kgb_model.base import Model

NOT_JSON = Both(
    "is geen document dat gelezen kan worden. Met kgb validate ziet u waarom",
    "is no document that can be read. kgb validate shows why",
)
LINES = Both(
    "dit zijn regels met op elke een document (NDJSON). Neem er een, bijvoorbeeld de eerste met head -n 1",
    "these are lines with a document on each (NDJSON). Take one, such as the first with head -n 1",
)
NOT_OF_ITS_KIND = Both(
    "volgt de standaard niet als {kind}. Met kgb validate ziet u wat eraan te doen is",
    "does not follow the standard as a {kind}. kgb validate shows what to do about it",
)


def read_dossier(name: str) -> "Dossier":
    """The dossier in a file or on standard input. Only its form matters here, not the rules.

    Raises:
        Unreadable: there is no such file, or no dossier in it.
    """
    from kgb_model import Dossier

    found = read_model(name, "Dossier")
    assert isinstance(found, Dossier)
    return found


def read_model(name: str, kind: str | None = None) -> "Model":
    """The object in a file or on standard input; without a kind it is recognised by its properties.

    Raises:
        Unreadable: there is no such file, or nothing in it that follows the schema.
        UnknownKind: there are no objects of this kind.
    """
    from pydantic import ValidationError

    import kgb_model
    from kgb_model.base import Model
    from kgb_model.validation import KINDS, recognised

    data, value = read_value(name)
    known = kind or recognised(value)
    model = getattr(kgb_model, known, None)
    if not (isinstance(model, type) and issubclass(model, Model)):
        # A report of findings, and the description of an interface, are no objects of the standard.
        raise UnknownKind(known, [name for name in KINDS if hasattr(kgb_model, name)])
    try:
        found = model.from_json(data)
    except ValidationError:
        reason = {language: text.format(kind=known) for language, text in NOT_OF_ITS_KIND._asdict().items()}
        raise Unreadable(name, reason) from None
    assert isinstance(found, Model)
    return found


def read_value(name: str) -> tuple[bytes, Any]:
    """The text of a file or of standard input, and what it says.

    Raises:
        Unreadable: there is no such file, or it is no JSON that can be taken.
    """
    from kgb_model.reading import read

    data = read_source(name)
    value, broken = read(data)
    if broken:
        raise Unreadable(name, (LINES if looks_like_lines(data) else NOT_JSON)._asdict())
    return data.removeprefix(b"\xef\xbb\xbf"), value
