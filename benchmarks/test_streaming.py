"""A hundred thousand families one after another: in constant memory, and on more than one core."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ratios import ROWS, Row

MANY, FEW = 100_000, 2_000


def streamed(number: int, jobs: int) -> dict[str, Any]:
    """What a stream of so many families took, in a process of its own."""
    program = Path(__file__).with_name("stream.py")
    done = subprocess.run([sys.executable, program, str(number), str(jobs)], stdout=subprocess.PIPE, check=True)
    seen: dict[str, Any] = json.loads(done.stdout)
    assert seen["judged"] == number
    return seen


def test_fifty_times_as_many_take_no_more_memory() -> None:
    few, many = streamed(FEW, 1), streamed(MANY, 1)
    ROWS.append(Row(f"memory for {MANY:,}, kB", f"for {FEW:,}", many["kilobytes"], few["kilobytes"], 1 / 1.1))
    assert many["kilobytes"] <= 1.1 * few["kilobytes"]


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one core")
def test_two_cores_do_more_than_one() -> None:
    one, two = streamed(MANY // 4, 1), streamed(MANY // 4, 2)
    ROWS.append(Row("stream on two cores", "on one", two["seconds"] * 1e6, one["seconds"] * 1e6, 1.4))
    assert two["seconds"] <= one["seconds"] / 1.4
