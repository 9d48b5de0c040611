"""A target whose answers hold wrong types in any place never breaks the suite."""

import random
from copy import deepcopy
from typing import Any

import pytest

from kgb_conformance.judging import judge
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.messages import Request, Response
from kgb_conformance.miniature.serving import served
from kgb_conformance.target import Target
from kgb_conformance.verdicts import Outcome, Verdict
from kgb_conformance.wire import Wire

STRANGE: list[Any] = [None, 3, True, "x", 1e300, [1], [None], [[1]], [{"a": 1}], {"a": 1}]
TOPICS = ["api", "concurrency", "dossier", "handover", "input", "paging", "privacy", "problems", "resources"]


class Garbled(Miniature):
    """A miniature in whose answers something has become something else."""

    def __init__(self, seed: int, share: float) -> None:
        super().__init__()
        self.chance = random.Random(seed)
        self.share = share

    def answer(self, request: Request) -> Response:
        response = super().answer(request)
        if response.document is not None and self.chance.random() < self.share:
            response.document = self.garbled(response.document)
        return response

    def garbled(self, document: Any) -> Any:
        """The document with one value replaced; nearer to the top more often than deep down."""
        if not isinstance(document, dict | list) or not document or self.chance.random() < 0.2:
            return self.chance.choice(STRANGE)
        copied = deepcopy(document) if len(document) < 50 else document.copy()
        place = self.chance.choice(list(copied) if isinstance(copied, dict) else range(len(copied)))
        copied[place] = self.garbled(copied[place])
        return copied


@pytest.mark.parametrize(
    ("seed", "share"),
    [(1, 0.03), *(pytest.param(*each, marks=pytest.mark.slow) for each in ((2, 0.1), (3, 0.3), (4, 1.0)))],
)
def test_a_garbled_target_is_judged_and_does_not_conform(seed: int, share: float) -> None:
    with served(Garbled(seed, share)) as address:
        run = judge(Target(Wire(address)), TOPICS, claimed=["handover"])
    broken = [
        sight.check.name for one in run.judgements for sight in one.sights if sight.outcome is Outcome.COULD_NOT_JUDGE
    ]
    assert broken == []
    assert run.verdict is Verdict.DOES_NOT_CONFORM
