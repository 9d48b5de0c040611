"""Judging a dossier in full, beside reading it alone, and as it grows."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from ratios import ROWS, Row, Side, compared, medians

import kgb_model as kgb
import kgb_spec
from kgb_model import reading, references, rules, structure, synthetic

SIZES = (10, 100, 1000)
TEXTS = {
    "8 KB": synthetic.small(1).to_json().encode(),
    "50 KB": json.dumps(kgb_spec.final_dossier("neighbour-call"), ensure_ascii=False).encode(),
}
STEPS: dict[str, Callable[[bytes, Any], Any]] = {
    "read JSON": lambda text, _: reading.read(text),
    "form": lambda _, document: structure.judge(document, "Dossier"),
    "references": lambda _, document: references.judge(document),
    "rules": lambda _, document: rules.judge(document),
}


@pytest.mark.parametrize("size", TEXTS)
def test_judging_beside_reading_as_objects(size: str) -> None:
    text = TEXTS[size]
    assert not kgb.validate(text).findings
    reads = Side("reading it as objects", lambda: kgb.Dossier.from_json(text))
    compared(Side(f"validate, {size}", lambda: kgb.validate(text)), reads, 0.2)


@pytest.mark.parametrize("size", TEXTS)
@pytest.mark.parametrize("step", STEPS)
def test_no_step_of_judging_takes_longer_than_the_whole(step: str, size: str) -> None:
    text, document = TEXTS[size], json.loads(TEXTS[size])
    whole = Side("validate", lambda: kgb.validate(text))
    compared(Side(f"of which {step}, {size}", lambda: STEPS[step](text, document)), whole, 1)


@pytest.mark.parametrize("wrong", [False, True], ids=["without findings", "with a finding in each concern"])
def test_ten_times_as_much_takes_about_ten_times_as_long(wrong: bool) -> None:
    """The time for each concern and goal may not grow by more than half from ten to a hundred, or to a thousand."""
    documents = [json.loads(synthetic.grown(1, concerns=size).to_json()) for size in SIZES]
    for document in documents if wrong else []:
        for concern in document["concerns"]:
            concern["saftyLevel"] = concern.pop("safetyLevel", "VEILIG")
    texts = [json.dumps(document).encode() for document in documents]
    assert [len(kgb.validate(text).findings) >= size for text, size in zip(texts, SIZES, strict=True)] == [wrong] * 3
    seconds = medians([lambda text=text: kgb.validate(text) for text in texts], rounds=5)
    per_byte = [each / len(text) for each, text in zip(seconds, texts, strict=True)]
    for size, one in zip(SIZES[1:], per_byte[1:], strict=True):
        named = f"validate, {size} concerns{', all wrong' if wrong else ''}, a byte"
        ROWS.append(Row(named, "the same with 10", one * 1e6, per_byte[0] * 1e6, 1 / 1.5))
        assert one <= 1.5 * per_byte[0]


def test_questions_about_ten_times_as_much_take_about_ten_times_as_long() -> None:
    dossiers = [synthetic.grown(1, concerns=size) for size in SIZES]

    def asked(dossier: kgb.Dossier) -> None:
        dossier.plan_coverage()
        dossier.timeline()
        kgb.compare(dossier, dossier)

    seconds = medians([lambda dossier=dossier: asked(dossier) for dossier in dossiers], rounds=5)
    for size, one in zip(SIZES[1:], seconds[1:], strict=True):
        each, first = one / size, seconds[0] / SIZES[0]
        ROWS.append(Row(f"questions, {size} concerns, each", "the same with 10", each * 1e6, first * 1e6, 1 / 1.5))
        assert each <= 1.5 * first
