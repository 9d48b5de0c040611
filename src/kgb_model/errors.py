"""What can go wrong, as a tree.

KgbError
├── RuleBroken        a published rule cannot be evaluated: the fault of the rule or its engine, never of the document
└── UnknownKind       the caller names a kind of document that the standard does not have

What is wrong with a document is never an exception but a :class:`kgb_model.Finding` in a :class:`kgb_model.ValidationReport`.
"""


class KgbError(Exception):
    """The root of every exception of this library."""


class RuleBroken(KgbError):
    """A rule gave no verdict on a document that follows its schema."""

    def __init__(self, rule: str, reason: str) -> None:
        super().__init__(f"rule {rule} gave no verdict: {reason}")
        self.rule = rule
        self.reason = reason


class UnknownKind(KgbError):
    """There is no such kind of document in the standard."""

    def __init__(self, kind: str, known: list[str]) -> None:
        super().__init__(f"there is no kind of document called {kind!r}; choose one of {', '.join(known)}")
        self.kind = kind
        self.known = known
