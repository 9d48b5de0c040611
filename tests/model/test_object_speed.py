"""What the objects cost beside pydantic itself. Only ratios count, of runs that alternate."""

import importlib
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

import kgb_model as kgb
import kgb_spec

TEXT = json.dumps(kgb_spec.final_dossier("emergency-access"), ensure_ascii=False).encode()
PLAIN = """
from pydantic import BaseModel, ConfigDict
from kgb_model.base import camel

class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=camel)
"""

pytestmark = pytest.mark.slow


@pytest.fixture
def plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], object]:
    """How the same classes read JSON on a plain base: pydantic-core, and nothing of ours but the forms of values."""
    package = tmp_path / "plain_model"
    (package / "codelists").mkdir(parents=True)
    (package / "base.py").write_text(PLAIN, encoding="utf-8")
    generated = files("kgb_model._generated")
    for folder in (generated, generated / "codelists"):
        for source in folder.iterdir():
            if source.name.endswith(".py"):
                text = source.read_text(encoding="utf-8")
                text = re.sub(
                    r"^from kgb_model\.(base|graph) import \w+", "from plain_model.base import Model", text, flags=re.M
                )
                text = text.replace("(Graph,", "(Model,")
                place = package / source.name if folder is generated else package / "codelists" / source.name
                place.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    dossier = importlib.import_module("plain_model.dossier").Dossier
    assert not issubclass(dossier, kgb.Model)
    return dossier.__pydantic_validator__.validate_json  # type: ignore[no-any-return]


def quickest(ways: dict[str, Callable[[bytes], object]], rounds: int = 40, times: int = 20) -> dict[str, float]:
    """The shortest time of each way to read, of rounds in which they take turns."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(rounds):
        for name, way in ways.items():
            began = time.perf_counter()
            for _ in range(times):
                way(TEXT)
            best[name] = min(best[name], time.perf_counter() - began)
    return best


def test_reading_a_dossier_is_as_quick_as_pydantic_itself(plain: Callable[[bytes], object]) -> None:
    assert plain(TEXT).model_dump_json(by_alias=True) == kgb.Dossier.from_json(TEXT).model_dump_json()  # type: ignore[attr-defined]
    found = quickest({"plain": plain, "ours": kgb.Dossier.from_json})
    assert found["plain"] / found["ours"] > 0.85


def seconds(code: str) -> float:
    """How long a fresh interpreter takes for something, at best."""
    timed = f"import time; began = time.perf_counter(); {code}; print(time.perf_counter() - began)"
    runs = [subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True) for _ in range(5)]
    return min(float(run.stdout) for run in runs)


def test_importing_the_library_costs_a_fifth_of_importing_pydantic_at_most() -> None:
    assert seconds("import kgb_model") < seconds("import pydantic; pydantic.BaseModel") / 5
