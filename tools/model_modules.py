"""Puts the modules that datamodel-code-generator makes into the form of the model.

The generator knows the schemas, but not our base: names follow one rule, lists never change, and values have the forms of
:mod:`kgb_model.forms`. What is written here is the text of annotations; docstrings and everything else stay as they are.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import kgb_spec
from kgb_model.base import camel

HEADER = '"""Generated from spec/ by `make generate`. Do not edit."""\n'
LISTS = ("list", "set")
"""What the generator makes of a list, and of one in which nothing stands twice."""

IMPORTS = """
from datetime import date, datetime
from typing import TYPE_CHECKING, Self
from pydantic import Strict
from kgb_model.forms import CALENDAR, DISTINCT, NOT_BLANK, OPEN, WHOLE, Items, MomentForm, TextForm
from kgb_model.values import Addition, Value
"""
FIRST_PARTY = "lint.isort.known-first-party=['kgb_model']"
TIDY = (
    ["check", "--fix", "--select=F401,F811,I,UP", "--config", FIRST_PARTY],
    ["format", "--line-length=120"],
)
"""The commands that take away unused imports and lay out the text."""

Change = tuple[ast.expr | ast.stmt, str]
"""A node of a module, and the text that comes in its place."""


def module_texts(folder: Path) -> dict[str, str]:
    """The modules below a folder in their final form, by path; the folder is changed."""
    for path in folder.rglob("*.py"):
        path.write_text(module_text(path), encoding="utf-8")
    for command in TIDY:
        subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--isolated", "--quiet", "--target-version=py311", str(folder)],
            check=True,
        )
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}


def module_text(path: Path) -> str:
    """The text of one module, not laid out yet."""
    text = path.read_text(encoding="utf-8")
    if path.name == "types.py":
        # A file of definitions only still gets an alias for itself, which means nothing.
        text = re.sub(r'^Types = TypeAliasType\(.*?\)\n(""".*?"""\n)?\n*', "", text, count=1, flags=re.S | re.M)
    text = re.sub(r"\A(#[^\n]*\n)+\n*", "", text)
    if path.parent.name == "codelists" or not text.strip():
        return f"{HEADER}\n{text}" if text.strip() else HEADER
    return f"{HEADER}\n{IMPORTS}\n{replaced(text, changes(ast.parse(text)))}"


def replaced(text: str, found: Iterator[Change]) -> str:
    """A text with the changes made."""
    lines = text.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    data = b"".join(lines)
    for node, new in sorted(found, key=lambda change: (-change[0].lineno, -change[0].col_offset)):
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
        data = data[:begin] + new.encode() + data[end:]
    return data.decode()


def changes(module: ast.Module) -> Iterator[Change]:
    """Every change to a module."""
    for node in module.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="TypeAliasType")) as call):
                yield call, alias(name, call.args[1])
            case ast.ClassDef():
                yield from class_changes(node)


def class_changes(node: ast.ClassDef) -> Iterator[Change]:
    """The changes to a class: its fields, the settings that the base has already, and codes without words of their own."""
    if ast.unparse(node.bases[0]) != "StrEnum":
        # pydantic has this from the base; pyright wants to see it at each class.
        yield node.bases[0], f"{ast.unparse(node.bases[0])}, frozen=True"
        yield end_of(node), replacing(node)
    for line, after in pairwise([*node.body, ast.Pass()]):
        match line:
            case ast.Assign(targets=[ast.Name()], value=ast.Constant() as code) if not isinstance(after, ast.Expr):
                words = f'"""\n{ast.get_docstring(node)}\n"""'.replace("\n", "\n    ")
                yield code, f"{ast.unparse(code)}\n    {words}"
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield line.annotation, field(name, line.annotation)
            case ast.Assign(targets=[ast.Name(id="model_config")], value=ast.Call(keywords=[ast.keyword(arg="extra")])):
                yield line, ""


def end_of(node: ast.ClassDef) -> ast.stmt:
    """The empty place after a class."""
    line, column = node.end_lineno or 0, node.end_col_offset or 0
    return ast.Pass(lineno=line, col_offset=column, end_lineno=line, end_col_offset=column)


def replacing(node: ast.ClassDef) -> str:
    """What checkers and editors know of ``replace``: which properties a class has. The program itself has that of the base."""
    fields = [line for line in node.body if isinstance(line, ast.AnnAssign)]
    names = "".join(
        f"            {ast.unparse(line.target)}: {field(ast.unparse(line.target), line.annotation)} = ...,\n"
        for line in fields
    )
    return f"""

    if TYPE_CHECKING:
        def replace(  # type: ignore[override]
            self,
            *,
{names}        ) -> Self: ...
"""


def alias(name: str, annotation: ast.expr) -> str:
    """The type that a name of the standard stands for."""
    schema = kgb_spec.schemas()["types"]["$defs"].get(name, {})
    pattern = repr(schema.get("pattern"))
    match schema.get("format"):
        case "uuid":
            return f"Annotated[UUID, TextForm({pattern})]"
        case "date":
            return f"Annotated[date, TextForm({pattern})]"
        case "date-time":
            return f"Annotated[datetime, MomentForm({pattern})]"
        case "partial-date":
            return "Annotated[str, Field(pattern=CALENDAR)]"
    return field("", annotation)


def field(name: str, annotation: ast.expr) -> str:
    """The annotation of a field."""
    plain, settings = parts(annotation)
    optional = plain.endswith(" | MISSING")
    on_the_wire = settings.pop("alias", repr(name))
    settings.pop("title", None)
    text = constrained(plain.removesuffix(" | MISSING"), settings)
    text = f"{text} | MISSING" if optional else text
    if name and on_the_wire != repr(camel(name)):
        return f"Annotated[{text}, Field(alias={on_the_wire})]"
    return text


def parts(annotation: ast.expr) -> tuple[str, dict[str, str]]:
    """The type of an annotation, and what ``Field`` says about it."""
    match annotation:
        case ast.Subscript(value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[plain, ast.Call(keywords=keywords)])):
            return ast.unparse(plain), {str(item.arg): ast.unparse(item.value) for item in keywords}
    return ast.unparse(annotation), {}


def constrained(plain: str, settings: dict[str, str]) -> str:
    """A type with what limits its values."""
    marks: list[str] = []
    if listed := re.fullmatch(r"(list|set)\[(.*)\]", plain):
        marks += ["DISTINCT"] if listed[1] == "set" else []
        plain = f"Items[{constrained(listed[2], {})}]"
    elif plain.endswith("| ForeignCode"):
        marks.append("OPEN")
    marks += {"int": ["WHOLE"], "bool": ["Strict()"]}.get(plain, [])
    if settings.get("pattern") == repr(r"\S"):
        settings = {**settings, "pattern": "NOT_BLANK"}
    if settings:
        marks.insert(0, f"Field({', '.join(f'{key}={value}' for key, value in settings.items())})")
    plain = "Value" if plain == "Any" else plain
    return f"Annotated[{', '.join([plain, *marks])}]" if marks else plain
