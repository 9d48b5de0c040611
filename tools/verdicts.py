"""Translates the conditions of the published rules from CEL into Python: src/kgb_model/_generated/verdicts.py.

The official engine stays the judge: the translation is proven equal to it on every vector, and where the translation stumbles,
the engine is asked (kgb_model.rules). What the translation does not know stops the generation.
"""

import ast
import re
from collections.abc import Callable
from typing import Any

from celpy.celparser import CELParser
from joins import Hoister
from lark import Token, Tree

import kgb_spec

TARGET = "src/kgb_model/_generated/verdicts.py"
HEADER = '''"""Generated from spec/ by `make generate`. Do not edit.

For each rule a function that gives the positions of the resources, or of a resource and an item in it, that break it.
"""

from collections.abc import Callable
from typing import Any

from kgb_model.dates import add_days, add_months, age_at, date_of
from kgb_model.operators import matches, moment, quotient, remainder, span, whole

Broken = list[Any]
"""Positions of resources, or pairs of the position of a resource and of an item in it."""
'''
COMPARISONS = {
    "relation_eq": ast.Eq,
    "relation_ne": ast.NotEq,
    "relation_lt": ast.Lt,
    "relation_le": ast.LtE,
    "relation_gt": ast.Gt,
    "relation_ge": ast.GtE,
    "relation_in": ast.In,
}
ARITHMETIC: dict[str, Any] = {"addition_add": ast.Add, "addition_sub": ast.Sub, "multiplication_mul": ast.Mult}
DIVISIONS = {"multiplication_div": "quotient", "multiplication_mod": "remainder"}
FUNCTIONS = {
    "addMonths": "add_months",
    "addDays": "add_days",
    "ageAt": "age_at",
    "dateOf": "date_of",
    "size": "len",
    "int": "whole",
    "string": "str",
    "timestamp": "moment",
    "duration": "span",
}
NAMES = {"dossier": "dossier", "byId": "by_id", "self": "self", "item": "item"}
Translator = Callable[[list[Any], frozenset[str]], ast.expr]
MACROS = ("exists", "all", "filter", "map")


class Untranslatable(Exception):
    """A rule says something that this translation does not know."""


def generate() -> dict[str, str]:
    """The generated module by its path in the project."""
    rules = list(kgb_spec.rules().values())
    functions = "\n\n".join(function(rule) for rule in rules)
    table = "".join(f'    "{rule["id"]}": {function_name(rule)},\n' for rule in rules)
    verdicts = f"VERDICTS: dict[str, Callable[[list[Any], Any, Any], Broken]] = {{\n{table}}}\n"
    return {TARGET: f'{HEADER}\n\n{functions}\n\n\n{verdicts}"""The function of each rule by its id."""\n'}


def function_name(rule: dict[str, Any]) -> str:
    """What the function of a rule is called."""
    return re.sub(r"\W", "_", rule["id"])


def function(rule: dict[str, Any]) -> str:
    """The function of one rule."""
    hoister = Hoister()
    condition = ast.unparse(hoister.visit(broken(rule)))
    sets = "".join(f"    known_{n} = {ast.unparse(each)}\n" for n, each in enumerate(hoister.sets, 1))
    if "each" in rule:
        name = rule["each"].strip("/")
        found = (
            f'        (place, position)\n        for place, self in enumerate(resources)\n        if "{name}" in self\n'
            f'        for position, item in enumerate(self["{name}"])\n        if {condition}\n'
        )
    else:
        found = f"        place\n        for place, self in enumerate(resources)\n        if {condition}\n"
    head = f"def {function_name(rule)}(resources: list[Any], dossier: Any, by_id: Any) -> Broken:"
    return f"{head}\n{sets}    return [\n{found}    ]\n"


def broken(rule: dict[str, Any]) -> ast.expr:
    """The expression that is true where a rule is broken."""
    fails = ast.UnaryOp(ast.Not(), expression(rule, rule["assert"]))
    if "when" not in rule:
        return fails
    return ast.BoolOp(ast.And(), [expression(rule, rule["when"]), fails])


def expression(rule: dict[str, Any], text: str) -> ast.expr:
    """A condition of a rule in Python, with the value of each parameter in its place."""
    filled = re.sub(r"\bparams\.(\w+)", lambda match: repr(rule["parameters"][match[1]]["value"]), text)
    try:
        return ast.fix_missing_locations(translated(CELParser().parse(filled), frozenset(NAMES)))
    except Untranslatable as error:
        raise Untranslatable(f"{rule['id']}: {error}") from error


def translated(tree: Any, known: frozenset[str]) -> ast.expr:
    """A node of CEL's syntax in Python; ``known`` are the variables that may be named."""
    if (translator := TRANSLATORS.get((tree.data, len(tree.children)))) or (translator := TRANSLATORS.get(tree.data)):
        return translator(tree.children, known)
    if len(tree.children) == 1 and isinstance(tree.children[0], Tree):
        return translated(tree.children[0], known)
    raise Untranslatable(f"{tree.data} with {len(tree.children)} parts")


def choice(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """``condition ? yes : no``."""
    condition, yes, no = (translated(part, known) for part in parts)
    return ast.IfExp(condition, yes, no)


def joined(operator: type[ast.boolop]) -> Translator:
    """``left || right`` or ``left && right``; several in a row become one."""

    def translator(parts: list[Any], known: frozenset[str]) -> ast.expr:
        left, right = (translated(part, known) for part in parts)
        first = left.values if isinstance(left, ast.BoolOp) and isinstance(left.op, operator) else [left]
        return ast.BoolOp(operator(), [*first, right])

    return translator


def reversed_sign(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """``!value`` or ``-value``."""
    operator = {"unary_not": ast.Not(), "unary_neg": ast.USub()}[parts[0].data]
    return ast.UnaryOp(operator, translated(parts[1], known))


def list_of(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """``[a, b]``."""
    return ast.List([translated(part, known) for part in listed(parts)], ast.Load())


def map_of(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """``{'a': b}``."""
    pairs = [translated(part, known) for part in listed(parts)]
    return ast.Dict(list(pairs[::2]), pairs[1::2])


def property_of(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """``object.property``."""
    return ast.Subscript(translated(parts[0], known), ast.Constant(str(parts[1])), ast.Load())


def item_of(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """``list[position]`` or ``map[key]``."""
    return ast.Subscript(translated(parts[0], known), translated(parts[1], known), ast.Load())


def listed(parts: list[Any]) -> list[Any]:
    """The expressions of an argument list, which may be absent."""
    return parts[0].children if parts else []


def operation(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """An operator between two expressions; the syntax holds it with the first."""
    left, right = parts
    first, second = translated(left.children[0], known), translated(right, known)
    if left.data in COMPARISONS:
        return ast.Compare(first, [COMPARISONS[left.data]()], [second])
    if left.data in ARITHMETIC:
        return ast.BinOp(first, ARITHMETIC[left.data](), second)
    return called(DIVISIONS[left.data], first, second)


def called(name: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def variable(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """A variable of the rule; those of macros get a name that is nothing else's."""
    name = str(parts[0])
    if name not in known:
        raise Untranslatable(f"the name {name}")
    return ast.Name(NAMES.get(name, f"each_{name}"), ast.Load())


def literal(parts: list[Any], _: frozenset[str]) -> ast.expr:
    """A text, number or truth value."""
    token: Token = parts[0]
    if token.type == "BOOL_LIT":
        return ast.Constant(str(token) == "true")
    if token.type not in ("STRING_LIT", "INT_LIT"):
        raise Untranslatable(f"the literal {token}")
    return ast.Constant(ast.literal_eval(str(token)))


def call(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """A function."""
    name, arguments = str(parts[0]), listed(parts[1:])
    if name == "has":
        owner, field = selected(arguments[0])
        return ast.Compare(ast.Constant(field), [ast.In()], [translated(owner, known)])
    if name not in FUNCTIONS:
        raise Untranslatable(f"the function {name}")
    return called(FUNCTIONS[name], *(translated(argument, known) for argument in arguments))


def selected(tree: Any) -> tuple[Any, str]:
    """The object and the property of ``object.property``."""
    while tree.data != "member_dot":
        if len(tree.children) != 1:
            raise Untranslatable("has() of something that is no property")
        tree = tree.children[0]
    return tree.children[0], str(tree.children[1])


def method(parts: list[Any], known: frozenset[str]) -> ast.expr:
    """A method or macro."""
    owner, name, arguments = translated(parts[0], known), str(parts[1]), listed(parts[2:])
    if name in MACROS:
        return macro(owner, name, arguments, known)
    values = [translated(argument, known) for argument in arguments]
    match name, values:
        case "size", []:
            return called("len", owner)
        case "contains", [part]:
            return ast.Compare(part, [ast.In()], [owner])
        case "startsWith", [start]:
            return ast.Call(ast.Attribute(owner, "startswith", ast.Load()), [start], [])
        case "matches", [ast.Constant() as pattern]:
            return called("matches", owner, pattern)
    raise Untranslatable(f"the method {name}")


def macro(subject: ast.expr, name: str, arguments: list[Any], known: frozenset[str]) -> ast.expr:
    """A macro over a list."""
    each = str(next(arguments[0].scan_values(lambda token: isinstance(token, Token))))
    body = translated(arguments[1], known | {each})
    target = ast.Name(f"each_{each}", ast.Store())
    loop = ast.comprehension(target, subject, [], 0)
    if name == "map":
        return ast.ListComp(body, [loop])
    if name == "filter":
        loop.ifs.append(body)
        return ast.ListComp(ast.Name(target.id, ast.Load()), [loop])
    return called("any" if name == "exists" else "all", ast.GeneratorExp(body, [loop]))


TRANSLATORS: dict[Any, Translator] = {
    ("expr", 3): choice,
    ("conditionalor", 2): joined(ast.Or),
    ("conditionaland", 2): joined(ast.And),
    ("relation", 2): operation,
    ("addition", 2): operation,
    ("multiplication", 2): operation,
    ("unary", 2): reversed_sign,
    "literal": literal,
    "ident": variable,
    "list_lit": list_of,
    "map_lit": map_of,
    "member_dot": property_of,
    "member_index": item_of,
    "member_dot_arg": method,
    "ident_arg": call,
}
"""What translates each node of the syntax, by its name, or by its name and its number of parts."""
