"""Judges the OpenAPI description by the rules of interfaces, our own and the national ones: make lint-api.

The national rule files are not part of the project. Where they lie is in the environment variable KGB_NATIONAL_RULESETS:
a folder with files that end in ``.spectral.yaml``.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from javascript import NODE

PROJECT = Path(__file__).parents[1]
LINTING = PROJECT / "tools/linting"
OWN = LINTING / "kgb.spectral.yaml"
DOCUMENTS = (PROJECT / "spec/generated/openapi.json", PROJECT / "spec/generated/openapi-3.0.json")

SPECTRAL = LINTING / "node_modules/@stoplight/spectral-cli/dist/index.js"
REDOCLY = LINTING / "node_modules/@redocly/cli/bin/cli.js"
SEVERITIES = ("error", "warning", "information", "hint")


class LinterBroken(Exception):
    """A linter could not judge: the fault lies with it or with its rules, and not with the description."""


@dataclass(frozen=True)
class Finding:
    """What a linter holds against a document."""

    document: Path
    rule: str
    severity: str
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.severity}: {self.document.name}#{self.place}\n  {self.rule}: {self.message}"


def spectral(ruleset: Path, documents: Sequence[Path]) -> list[Finding]:
    """What Spectral finds by a file of rules.

    Raises:
        LinterBroken: it could not read the rules or a document.
    """
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "findings.json"
        how = ("--quiet", "--fail-on-unmatched-globs", "--format", "json", "--output", target, "--ruleset", ruleset)
        _run(SPECTRAL, "lint", *how, *documents)
        found = json.loads(target.read_text(encoding="utf-8"))
    return [_of_spectral(each) for each in found]


def _of_spectral(found: dict[str, Any]) -> Finding:
    place = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in found["path"])
    return Finding(Path(found["source"]), found["code"], SEVERITIES[found["severity"]], place, found["message"])


def redocly(document: Path) -> list[Finding]:
    """What Redocly finds by its recommended rules.

    Raises:
        LinterBroken: it could not read its configuration or the document.
    """
    said = _run(REDOCLY, "lint", "--config", LINTING / "redocly.yaml", "--format", "json", document)
    return [
        Finding(document, each["ruleId"], each["severity"], each["location"][0]["pointer"][1:], each["message"])
        for each in json.loads(said)["problems"]
    ]


def _run(*command: str | Path) -> str:
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    done = subprocess.run(
        [str(NODE), *(str(part) for part in command)],
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1) or "Error running" in done.stderr:
        raise LinterBroken(done.stdout + done.stderr)
    return done.stdout


def national() -> list[Path]:
    """The national rule files, where the environment says that they lie; none when it says nothing."""
    folder = os.environ.get("KGB_NATIONAL_RULESETS")
    return sorted(Path(folder).glob("*.spectral.yaml")) if folder else []


def judged(rulesets: Iterable[Path]) -> list[Finding]:
    """What all linters hold against the description; its copy in 3.0 is judged by the files of rules alone."""
    found = [finding for ruleset in rulesets for finding in spectral(ruleset, DOCUMENTS)]
    return found + redocly(DOCUMENTS[0])


def told(found: list[Finding]) -> str:
    """Each error with its place; what is less than an error is counted by rule."""
    lesser = Counter((each.rule, each.severity, each.message) for each in found if each.severity != "error")
    errors = [str(each) for each in found if each.severity == "error"]
    counted = [f"{count} times {severity} {rule}: {message}" for (rule, severity, message), count in lesser.items()]
    return "\n".join([*errors, *counted, f"{len(errors)} errors and {lesser.total()} warnings"])


def main() -> int:
    """Exit status 1 when there is an error."""
    rulesets = [OWN, *national()]
    found = judged(rulesets)
    print(f"{told(found)} by {', '.join(path.name for path in rulesets)} and Redocly")
    if len(rulesets) == 1:
        print("The national rule files were not at hand: set KGB_NATIONAL_RULESETS to the folder in which they lie.")
    return 1 if any(each.severity == "error" for each in found) else 0


if __name__ == "__main__":
    sys.exit(main())
