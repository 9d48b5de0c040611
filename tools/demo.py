"""Two organisations share one family through the reference server, and the suite judges the server.

Plays a scenario of the standard over HTTP, shows what is refused and why, and ends with the verdict of the suite:
``python tools/demo.py [nl|en]``.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
from rich.console import Console
from rich.table import Table
from rich.text import Text

import kgb_spec

PROJECT = Path(__file__).parents[1]
BUILD = PROJECT / "build" / "demo"
SCENARIO = "neighbour-call"
COLOURS = ("cyan", "green", "magenta", "yellow")

WORDS = {
    "nl": {
        "try": "Mag niet:",
        "refused": "Geweigerd ({status}, {rules}).",
        "taken": "NIET geweigerd ({status}).",
        "verdict": "Het oordeel van de suite",
        "well": "Alles ging zoals de standaard zegt",
        "unwell": "Niet alles ging zoals de standaard zegt",
    },
    "en": {
        "try": "Not allowed:",
        "refused": "Refused ({status}, {rules}).",
        "taken": "NOT refused ({status}).",
        "verdict": "The verdict of the suite",
        "well": "All went as the standard says",
        "unwell": "Not all went as the standard says",
    },
}

PLACES = {
    "nl": ("Dossier", "Rapport", "API", "Boek", "Zelf toetsen"),
    "en": ("Dossier", "Report", "API", "Book", "Judge your own"),
}

console = Console(highlight=False)


@contextmanager
def server() -> Iterator[str]:
    """The reference server on a free loopback port, with a database of its own; its address."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-m",
            "kgb_reference_server",
            "serve",
            "--port",
            "0",
            "--database",
            f"{folder}/demo.db",
        ]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
            process.wait(timeout=10)


class Player:
    """Plays a scenario over HTTP, a line for each step.

    Attributes:
        well: whether everything has gone as the scenario expects.
    """

    def __init__(self, client: httpx2.Client, scenario: dict[str, Any], language: str) -> None:
        self.client = client
        self.scenario = scenario
        self.language = language
        self.words = WORDS[language]
        self.colours = dict(zip(scenario["parties"], COLOURS * 3, strict=False))
        self.width = max(len(party[language]) for party in scenario["parties"].values())
        self.well = True

    def play(self) -> None:
        """Every step, and after it what may not happen there."""
        for number, step in enumerate(self.scenario["steps"], 1):
            response = self.send(step)
            right = response.status_code == step["expect"]["status"]
            self.well &= right
            mark = Text(" ✓", "green") if right else Text(f" ✗ {response.status_code}", "red")
            who = Text(self.scenario["parties"][step["by"]][self.language], self.colours[step["by"]])
            self.line(str(number), who, Text(step["does"][self.language]) + mark)
            for variant in self.scenario["mustFail"]:
                if variant["after"] == step["name"]:
                    self.refused(variant)

    def refused(self, variant: dict[str, Any]) -> None:
        """What may not happen, and why it was refused."""
        response = self.send(variant)
        errors = response.json().get("errors", []) if response.status_code >= 400 else []
        codes = dict.fromkeys(error["code"] for error in errors)
        right = response.status_code == variant["expect"]["status"] and variant["expect"].get("rule") in codes
        self.well &= right
        verdict = self.words["refused" if right else "taken"].format(
            status=response.status_code, rules=", ".join(codes)
        )
        shown = Text(f"{variant['does'][self.language]} ") + Text(verdict, "red" if right else "bold red")
        self.line("✋", Text(self.words["try"], "dim"), shown + Text(f"\n{variant['why'][self.language]}", "dim"))

    def line(self, number: str, who: Text, what: Text) -> None:
        """One line of the story, with what does not fit neatly below it."""
        grid = Table.grid(padding=(0, 1))
        grid.add_column(justify="right", width=3)
        grid.add_column(width=self.width)
        grid.add_column()
        grid.add_row(number, who, what)
        console.print(grid)

    def send(self, step: dict[str, Any]) -> httpx2.Response:
        """Carries out one step."""
        method, path = address_of(step)
        headers = {"If-Match": self.client.get(path).headers["ETag"]} if method == "PUT" else {}
        content = {"json": step["body"]} if "body" in step else {}
        return self.client.request(method, path, headers=headers, **content)


def address_of(step: dict[str, Any]) -> tuple[str, str]:
    """The method and path of a step, from the OpenAPI description."""
    for path, item in kgb_spec.openapi()["paths"].items():
        for method, entry in item.items():
            if isinstance(entry, dict) and entry.get("operationId") == step["operation"]:
                return method.upper(), path.replace("{id}", step.get("id", ""))
    raise KeyError(step["operation"])


def judge(url: str, language: str) -> int:
    """The verdict of the suite on the server, with its report in build/demo."""
    command = [sys.executable, "-m", "kgb_conformance", "run", url, "--lang", language, "--format", "json"]
    return subprocess.run([*command, "--output", str(BUILD / "report.json")], check=False).returncode


def where_to_look(language: str) -> None:
    """What there is to see now."""
    places = (
        str((BUILD / "dossier.json").relative_to(PROJECT)),
        str((BUILD / "report.json").relative_to(PROJECT)),
        "make serve → http://127.0.0.1:8080/v1/openapi.json",
        "make docs → build/docs/index.html",
        "make judge URL=http://127.0.0.1:8080/v1",
    )
    for label, place in zip(PLACES[language], places, strict=True):
        console.print(f"  {label.ljust(16)} {place}")


def main() -> int:
    """Exit status 0 when everything went as the standard says."""
    language = sys.argv[1] if sys.argv[1:] and sys.argv[1] in WORDS else "nl"
    scenario = kgb_spec.scenarios()[SCENARIO]
    words = WORDS[language]
    BUILD.mkdir(parents=True, exist_ok=True)
    with server() as url, httpx2.Client(base_url=url, timeout=30) as client:
        console.rule(scenario["title"][language])
        console.print(scenario["story"][language], end="\n\n")
        player = Player(client, scenario, language)
        player.play()
        dossier = client.get(f"/families/{kgb_spec.final_dossier(SCENARIO)['family']['id']}/dossier")
        (BUILD / "dossier.json").write_text(dossier.text, encoding="utf-8")
        console.rule(str(words["verdict"]))
        well = judge(url, language) == 0 and player.well
    console.rule(str(words["well" if well else "unwell"]), style="green" if well else "red")
    where_to_look(language)
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
