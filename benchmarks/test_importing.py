"""What it costs to import the library and to start the command, beside importing pydantic, each in a process of its own."""

import subprocess
import sys
from functools import cache
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from ratios import ROWS, Row

ROUNDS = 9
PROGRAMS = {
    "nothing": "pass",
    "pydantic": "from pydantic import BaseModel",
    "pydantic, one class": "from pydantic import BaseModel\nclass Small(BaseModel):\n    x: int\nSmall(x=1)",
    "kgb_model": "import kgb_model",
    "a dossier": "import kgb_model; kgb_model.Dossier.from_json(open('spec/generated/dossiers/neighbour-call.json').read())",
    "validate": "import kgb_model; kgb_model.validate(open('spec/generated/dossiers/neighbour-call.json').read())",
    "kgb --help": "import sys; sys.argv = ['kgb', '--help']; sys.stdout = open('/dev/null', 'w')\nfrom kgb_model.cli import main\nmain()",
}
LIMITS = {
    "kgb_model": ("pydantic", 1 / 5),
    "kgb --help": ("pydantic", 1.0),
    "validate": ("pydantic", 3.0),
    "a dossier": ("pydantic, one class", 2.5),
}
"""How many times the cost of a peer each may cost. With a dossier all hundred and more classes come into use."""


def seconds(program: str) -> float:
    """The seconds that a fresh interpreter takes for a program."""
    started = perf_counter()
    subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parents[1], check=True)
    return perf_counter() - started


@cache
def costs() -> dict[str, float]:
    """The median seconds of each program over those of an interpreter that does nothing; they take turns."""
    rounds = [{name: seconds(program) for name, program in PROGRAMS.items()} for _ in range(ROUNDS)]
    medians = {name: median(each[name] for each in rounds) for name in PROGRAMS}
    return {name: medians[name] - medians["nothing"] for name in PROGRAMS}


@pytest.mark.parametrize("name", LIMITS)
def test_starting_costs_no_more_than_a_share_of_pydantic(name: str) -> None:
    peer, limit = LIMITS[name]
    ROWS.append(Row(f"start: {name}", f"start: {peer}", costs()[name] * 1e6, costs()[peer] * 1e6, 1 / limit))
    assert costs()[name] <= limit * costs()[peer]
