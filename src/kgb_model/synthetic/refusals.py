"""Why a family cannot be made up, as a tree.

KgbError
└── NotMadeUp             a synthetic family cannot be made
    ├── EdgesDoNotCombine no family can have all the edge cases that are asked for together
    ├── NotASeed          it is asked for by something that is neither a whole number nor a text
    └── NotThatMany       more, or fewer, are asked for than a dossier can hold

A name that is not there is an ``UnknownCourse``, ``UnknownEdge`` or ``UnknownFlaw`` of :mod:`kgb_model.errors`.
"""

from kgb_model.errors import KgbError


class NotMadeUp(KgbError):
    """A synthetic family cannot be made."""


class EdgesDoNotCombine(NotMadeUp):
    """No synthetic family can have all the edge cases that are asked for together.

    Attributes:
        edges: the edge cases that were asked for.
    """

    def __init__(self, edges: list[str]) -> None:
        self.edges = edges
        self.message = {
            "nl": f"Geen gezin kan dit allemaal tegelijk hebben: {', '.join(edges)}. Vraag er minder, of geen vast verloop.",
            "en": f"No family can have all of these together: {', '.join(edges)}. Ask for fewer, or for no fixed course.",
        }
        super().__init__(self.message["en"])


class NotASeed(NotMadeUp):
    """A family is asked for by something that is neither a whole number nor a text."""

    def __init__(self) -> None:
        self.message = {
            "nl": "Een gezin wordt gemaakt uit een geheel getal of een tekst die niet leeg is. Kies er een, bijvoorbeeld 1.",
            "en": "A family is made from a whole number or a text that is not empty. Choose one, such as 1.",
        }
        super().__init__(self.message["en"])


class NotThatMany(NotMadeUp):
    """More, or fewer, are asked for than a dossier can hold."""

    def __init__(self, least: int, most: int) -> None:
        self.message = {
            "nl": f"Vraag een aantal van {least} tot en met {most}.",
            "en": f"Ask for a number from {least} to {most}.",
        }
        super().__init__(self.message["en"])
