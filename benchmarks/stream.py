"""Judges a stream of made-up families in a process of its own, and says what that took: ``stream.py NUMBER JOBS``."""

import json
import resource
import sys
from itertools import cycle, islice
from time import perf_counter

from kgb_model import synthetic
from kgb_model.streaming import judge_lines


def main() -> None:
    number, jobs = int(sys.argv[1]), int(sys.argv[2])
    lines = [synthetic.small(seed).to_json().encode() for seed in range(20)]
    started = perf_counter()
    judged = 0
    for judged, (_, report) in enumerate(judge_lines(islice(cycle(lines), number), jobs=jobs), 1):
        if not report.valid:
            raise SystemExit(f"line {judged} is not valid")
        if judged % 10_000 == 0:
            print(f"{judged:,} of {number:,}", file=sys.stderr)
    seconds = perf_counter() - started
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"judged": judged, "seconds": seconds, "kilobytes": kilobytes}))


if __name__ == "__main__":
    main()
