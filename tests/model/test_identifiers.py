"""New ids: of version 7, of this moment, and never the same."""

import time
from datetime import UTC, datetime
from uuid import RFC_4122, UUID

import pytest

import kgb_model as kgb
from kgb_model import identifiers


def test_a_new_id_is_one_that_the_standard_takes() -> None:
    for id_ in (kgb.new_id() for _ in range(1000)):
        assert (id_.version, id_.variant) == (7, RFC_4122)
        goal = kgb.Goal(id=id_, text="Samen eten.", owner_ids=[kgb.new_id()], status=kgb.GoalStatus.ACTIEF)
        assert kgb.Goal.from_json(goal.to_json()).id == id_


def test_a_new_id_holds_the_moment_at_which_it_was_made() -> None:
    before = time.time_ns() // 1_000_000
    made = kgb.new_id().int >> 80
    assert before <= made <= time.time_ns() // 1_000_000


def test_new_ids_differ() -> None:
    assert len({kgb.new_id() for _ in range(10_000)}) == 10_000


@pytest.mark.parametrize(
    ("chance", "id_"),
    [
        (b"\x00" * 10, "017f22e2-79b0-7000-8000-000000000000"),
        (b"\xff" * 10, "017f22e2-79b0-7fff-bfff-ffffffffffff"),
        (bytes.fromhex("0cc318c4dc0c0c07398f"), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"),
    ],
)
def test_every_bit_has_its_place(chance: bytes, id_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # The last one is the example of RFC 9562, appendix A.6.
    at = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)
    monkeypatch.setattr(identifiers.time, "time_ns", lambda: int(at.timestamp()) * 1_000_000_000)
    monkeypatch.setattr(identifiers.os, "urandom", lambda size: chance[:size])
    assert kgb.new_id() == UUID(id_)
