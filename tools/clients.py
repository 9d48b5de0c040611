"""Makes a client out of the description in each of four languages, and compiles and uses those it can: make clients.

TypeScript and Python read the description itself; Java and C# read the 3.0 copy. C# is parsed, not compiled. Everything lands in build/clients.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from javascript import NODE

import kgb_spec

PROJECT = Path(__file__).parents[1]
USAGE = PROJECT / "tools/usage"
TOOLS = PROJECT / "build/client-tools"
"""Where `make clients` installs the generators, apart from everything else."""

WARNING = re.compile(r"\b(WARN|WARNING|ERROR)\b|⚠")
"""What a generator says of a description that it does not like."""

JDK = "{} is not on this machine. Install a JDK of 11 or newer; on Debian: apt-get install -y openjdk-17-jdk-headless"

MODELS = ("apiTests=false", "modelTests=false", "apiDocs=false", "modelDocs=false")


class Trouble(Exception):
    """A client could not be made, compiled or used; the message is what the tool said."""


@dataclass(frozen=True)
class Workshop:
    """The two forms of the description, and where the clients go."""

    document: Path = PROJECT / "spec/generated/openapi.json"
    older: Path = PROJECT / "spec/generated/openapi-3.0.json"
    out: Path = PROJECT / "build/clients"
    examples: tuple[str, ...] = field(default_factory=lambda: tuple(examples()))

    def emptied(self, language: str) -> Path:
        """The folder of a language, with nothing in it."""
        shutil.rmtree(self.out / language, ignore_errors=True)
        (self.out / language).mkdir(parents=True)
        return self.out / language


def examples() -> Iterator[str]:
    """Every right document of the standard with the kind that it is of, such as ``Person=spec/examples/…``."""
    for name in kgb_spec.examples():
        for path in sorted((kgb_spec.root() / "examples" / name).glob("*.json")):
            yield f"{kgb_spec.schemas()[name]['title']}={path}"
    for path in sorted((kgb_spec.root() / "generated/dossiers").glob("*.json")):
        yield f"Dossier={path}"


def ran(*command: str | Path, **environment: str) -> str:
    """What a command said.

    Raises:
        Trouble: it failed, or it warned.
    """
    places = os.pathsep.join([str(TOOLS / "bin"), os.environ["PATH"]])
    done = subprocess.run(
        [str(part) for part in command],
        cwd=PROJECT,
        env={**os.environ, "PATH": places, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return _judged(done.returncode, done.stdout + done.stderr)


def _judged(status: int, said: str) -> str:
    warned = [line for line in said.splitlines() if WARNING.search(line)]
    if status or warned:
        raise Trouble("\n".join((said.splitlines() if status else warned)[-40:]))
    return said


def typescript(workshop: Workshop) -> str:
    """Types for openapi-fetch, and a strict compilation of what uses them and of what they refuse."""
    source, out = USAGE / "typescript", workshop.emptied("typescript")
    (out / "node_modules").symlink_to(source / "node_modules")
    for name in ("usage.ts", "tsconfig.json"):
        shutil.copy(source / name, out)
    ran(NODE, source / "node_modules/openapi-typescript/bin/cli.js", workshop.document, "-o", out / "kgb.d.ts")
    ran(NODE, source / "node_modules/typescript/bin/tsc", "-p", out)
    return f"{len((out / 'kgb.d.ts').read_text(encoding='utf-8').splitlines())} lines of types, compiled with a use"


def python(workshop: Workshop) -> str:
    """A package that is compiled, checked for its types, and reads and writes every example."""
    out, interpreter = workshop.emptied("python"), TOOLS / "bin/python"
    package = out / "kgb_api_client"
    wanted = ("--meta", "none", "--fail-on-warning", "--overwrite", "--config", USAGE / "python/generator.yaml")
    ran(TOOLS / "bin/openapi-python-client", "generate", "--path", workshop.document, "--output-path", package, *wanted)
    ran(interpreter, "-m", "compileall", "-q", package)
    ran(sys.executable, "-m", "mypy", "--config-file=", "--python-executable", interpreter, package)
    used = ran(interpreter, USAGE / "python/usage.py", *workshop.examples, PYTHONPATH=str(out))
    return f"{_count(package, 'py')} modules, types checked; {used.strip()}"


def generator(language: str, document: Path, out: Path, *options: str) -> None:
    """Runs openapi-generator for a language.

    Raises:
        Trouble: it failed or warned, or there is no Java to run it.
    """
    _needs("java")
    command = (TOOLS / "bin/openapi-generator-cli", "generate", "-g", language, "-i", document, "-o", out)
    ran(*command, "--global-property", ",".join(MODELS), *options)


def java(workshop: Workshop) -> str:
    """Sources for java.net.http and Jackson, compiled and used on every example."""
    _needs("javac")
    out = workshop.emptied("java")
    packages = ("--invoker-package=kgb.client", "--api-package=kgb.client.api", "--model-package=kgb.client.model")
    # Without containerDefaultToNull an absent list comes back as an empty one, which the standard refuses.
    chosen = "openApiNullable=false,useJakartaEe=true,containerDefaultToNull=true,hideGenerationTimestamp=true"
    generator("java", workshop.older, out, "--library=native", *packages, f"--additional-properties={chosen}")
    (jar,) = TOOLS.glob("lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar")
    sources = [*out.rglob("src/main/java/**/*.java"), *(USAGE / "java").rglob("*.java")]
    # The generator carries Jackson itself, so that no other registry is needed.
    ran("javac", "-nowarn", "-proc:none", "-cp", jar, "-d", out / "classes", *sources)
    used = ran("java", "-cp", f"{out / 'classes'}{os.pathsep}{jar}", "Usage", *workshop.examples)
    return f"{len(sources)} sources, compiled; {used.strip()}"


def csharp(workshop: Workshop) -> str:
    """Sources for .NET 8, parsed only; compiling needs the .NET SDK."""
    out = workshop.emptied("csharp")
    # Version is a word of the language's own library.
    names = ("--additional-properties=packageName=Kgb.Client,targetFramework=net8.0", "--model-name-mappings")
    generator("csharp", workshop.older, out, *names, "Version=VersionNumber")
    ran(TOOLS / "bin/python", USAGE / "csharp/parse.py", out / "src")
    return f"{_count(out / 'src', 'cs')} sources, parsed but not compiled"


def _needs(program: str) -> None:
    if not shutil.which(program):
        raise Trouble(JDK.format(program))


def _count(folder: Path, ending: str) -> int:
    return len(list(folder.rglob(f"*.{ending}")))


LANGUAGES: dict[str, Callable[[Workshop], str]] = {
    "TypeScript": typescript,
    "Python": python,
    "Java": java,
    "C#": csharp,
}
"""Each language, and what makes its client."""


def made(workshop: Workshop, language: str) -> bool:
    """Makes the client of a language, tells how that went, and says whether it went well."""
    begun = time.monotonic()
    try:
        told, well = LANGUAGES[language](workshop), True
    except Trouble as trouble:
        told, well = f"FAILED\n{trouble}", False
    print(f"{language:<12}{time.monotonic() - begun:5.1f} s  {told}", flush=True)
    return well


def main() -> int:
    """Exit status 1 when a client could not be made, compiled or used without a warning."""
    workshop = Workshop()
    wanted = sys.argv[1:] or list(LANGUAGES)
    failed = [language for language in wanted if not made(workshop, language)]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
