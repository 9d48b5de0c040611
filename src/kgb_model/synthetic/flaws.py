"""Documents that are wrong in one known way: for showing that a system notices."""

from dataclasses import dataclass, field

from kgb_model.errors import UnknownFlaw
from kgb_model.explanations import generated
from kgb_model.synthetic.edge_cases import nearest
from kgb_model.synthetic.flaws_of_form import FORM
from kgb_model.synthetic.flaws_of_rules import RULES, Broken
from kgb_model.synthetic.making import document
from kgb_model.synthetic.spoiling import Spoil
from kgb_model.synthetic.story import Record


@dataclass(frozen=True)
class Flaw:
    """One way in which a document can be wrong.

    Attributes:
        code: the code of what is found, and no other: ``schema/null``, or the id of a rule. Some flaws are found in more than
            one place, so that the code comes more than once.
        level: ``MUST`` when it makes the document invalid, ``SHOULD`` when it is advice.
        nl, en: what is wrong.
        course, edges: the family that it is put into.
        spoil: makes a dossier of such a family wrong.
    """

    code: str
    level: str
    nl: str
    en: str
    course: str
    edges: tuple[str, ...]
    spoil: Spoil


@dataclass(frozen=True)
class Flawed:
    """A wrong document, and what is wrong with it.

    Attributes:
        document: the dossier as plain values, since it may not fit the object; not in the ``repr``.
        flaw: what is wrong with it.
    """

    document: Record = field(repr=False)
    flaw: Flaw


def _of_form() -> dict[str, Flaw]:
    return {code: Flaw(code, "MUST", nl, en, "first-talk", (), spoil) for code, (nl, en, spoil) in FORM.items()}


def _of_rule(code: str, broken: Broken) -> Flaw:
    rule = next(rule for rule in generated("rules.json") if rule["id"] == code)
    message = rule["message"]
    return Flaw(code, rule["level"], message["nl"], message["en"], broken.course, broken.edges, broken.spoil)


FLAWS: dict[str, Flaw] = _of_form() | {code: _of_rule(code, broken) for code, broken in RULES.items()}
"""The flaws, by the code of the finding that each causes."""


def flawed(seed: int | str, flaw: str) -> Flawed:
    """A dossier that is wrong in one way: validation finds the code of the flaw in it, once or more, and nothing else.

    Raises:
        NotASeed: the seed is neither a whole number nor a text.
        UnknownFlaw: there is no such flaw.
    """
    if flaw not in FLAWS:
        raise UnknownFlaw(flaw, nearest(flaw, FLAWS))
    chosen = FLAWS[flaw]
    made = document(seed, edges=chosen.edges, course=chosen.course)
    chosen.spoil(made)
    return Flawed(made, chosen)
