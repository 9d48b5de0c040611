"""Two organisations share one family through the reference server, and the suite judges the server.

Plays a scenario of the standard over HTTP, shows what must fail, and ends with the verdict of the suite.
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
from rich.markup import escape

import kgb_spec

PROJECT = Path(__file__).parents[1]
BUILD = PROJECT / "build" / "demo"
SCENARIO = "neighbour-call"
COLOURS = ("cyan", "green", "magenta", "yellow")

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


def address_of(step: dict[str, Any]) -> tuple[str, str]:
    """The method and path of a step, from the OpenAPI description."""
    for path, item in kgb_spec.openapi()["paths"].items():
        for method, entry in item.items():
            if isinstance(entry, dict) and entry.get("operationId") == step["operation"]:
                return method.upper(), path.replace("{id}", step.get("id", ""))
    raise KeyError(step["operation"])


def send(client: httpx2.Client, step: dict[str, Any]) -> httpx2.Response:
    """Carries out one step over HTTP."""
    method, path = address_of(step)
    headers = {"If-Match": client.get(path).headers["ETag"]} if method == "PUT" else {}
    return (
        client.request(method, path, headers=headers, json=step.get("body"))
        if "body" in step
        else client.request(method, path)
    )


def play(client: httpx2.Client, scenario: dict[str, Any]) -> bool:
    """Every step of the scenario in a line that a person understands; false when one went otherwise than expected."""
    right = True
    colours = dict(zip(scenario["parties"], COLOURS * 3, strict=False))
    width = max(len(party["nl"]) for party in scenario["parties"].values())
    for number, step in enumerate(scenario["steps"], 1):
        response = send(client, step)
        well = response.status_code == step["expect"]["status"]
        right &= well
        who = scenario["parties"][step["by"]]["nl"].ljust(width)
        mark = "[green]✓[/]" if well else f"[red]✗ {response.status_code}[/]"
        console.print(f"  {number:2} [{colours[step['by']]}]{escape(who)}[/]  {escape(step['does']['nl'])} {mark}")
        for variant in scenario["mustFail"]:
            right &= variant["after"] != step["name"] or refused(client, variant)
    return right


def refused(client: httpx2.Client, variant: dict[str, Any]) -> bool:
    """What must fail, and why it was refused."""
    response = send(client, variant)
    codes = [error["code"] for error in response.json().get("errors", [])] if response.status_code >= 400 else []
    well = response.status_code == variant["expect"]["status"] and variant["expect"].get("rule") in codes
    verdict = (
        f"[red]geweigerd[/] ({response.status_code}, {', '.join(dict.fromkeys(codes))})"
        if well
        else f"[red bold]NIET geweigerd ({response.status_code})[/]"
    )
    console.print(f"     [dim]✋ Mag niet:[/] {escape(variant['does']['nl'])} {verdict}")
    console.print(f"        [dim]{escape(variant['why']['nl'])}[/]")
    return well


def judge(url: str) -> int:
    """The verdict of the suite on the server, with its report in build/demo."""
    BUILD.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "kgb_conformance", "run", url, "--lang", "nl"]
    return subprocess.run(
        [*command, "--format", "json", "--output", str(BUILD / "report.json")], check=False
    ).returncode


def main() -> int:
    """Exit status 0 when everything went as the standard says."""
    scenario = kgb_spec.scenarios()[SCENARIO]
    with server() as url, httpx2.Client(base_url=url, timeout=30) as client:
        console.rule(f"[bold]{escape(scenario['title']['nl'])}[/]")
        console.print(f"{escape(scenario['story']['nl'])}\n")
        right = play(client, scenario)
        dossier = client.get(f"/families/{kgb_spec.final_dossier(SCENARIO)['family']['id']}/dossier")
        BUILD.mkdir(parents=True, exist_ok=True)
        (BUILD / "dossier.json").write_text(dossier.text, encoding="utf-8")
        console.rule("[bold]Het oordeel van de suite · The verdict of the suite[/]")
        verdict = judge(url)
    where_to_look(right and verdict == 0)
    return 0 if right and verdict == 0 else 1


def where_to_look(well: bool) -> None:
    """What there is to see now."""
    outcome = (
        "[green]Alles ging zoals de standaard zegt · All went as the standard says[/]"
        if well
        else "[red]Niet alles ging goed · Not all went well[/]"
    )
    console.rule(outcome)
    rows = {
        "Dossier": BUILD / "dossier.json",
        "Rapport · Report": BUILD / "report.json",
        "API": "make serve → http://127.0.0.1:8080/v1/openapi.json",
        "Boek · Book": "make docs → build/docs/index.html",
        "Zelf toetsen · Judge": "make judge URL=http://127.0.0.1:8080/v1",
    }
    for label, place in rows.items():
        shown = place.relative_to(PROJECT) if isinstance(place, Path) else place
        console.print(f"  {label.ljust(22)} {shown}")


if __name__ == "__main__":
    sys.exit(main())
