"""Takes out of a loop what is the same each time round.

``any("goals" in p and any(self["id"] in g["concernIds"] for g in p["goals"]) for p in dossier["plans"])`` goes through all goals
for each concern. The ids that goals name are the same for all concerns: they are collected once, as a set, so that a dossier
of ten times the size takes ten times as long and not a hundred times.
"""

import ast
from typing import NamedTuple


class Join(NamedTuple):
    """A search that can be done once: whether ``key`` is among ``values``."""

    key: ast.expr
    values: ast.SetComp


class Hoister(ast.NodeTransformer):
    """Replaces searches by a look into a set, and remembers the sets."""

    def __init__(self) -> None:
        self.sets: list[ast.SetComp] = []

    def visit_Call(self, node: ast.Call) -> ast.expr:
        if found := join(node):
            self.sets.append(found.values)
            return ast.Compare(found.key, [ast.In()], [ast.Name(f"known_{len(self.sets)}", ast.Load())])
        self.generic_visit(node)
        return node


def join(node: ast.expr) -> Join | None:
    """The search as a join, if nothing but the key depends on what is around it."""
    loops: list[ast.comprehension] = []
    while isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "any":
        loop, conditions = opened(node)
        loops.append(loop)
        inside = {name for each in loops for name in names(each.target)}
        bound = [each for each in conditions if not names(each) <= inside | {"dossier"}]
        if len(bound) != 1:
            return None
        loop.ifs = [each for each in conditions if each is not bound[0]]
        if not isinstance(bound[0], ast.Compare):
            node = bound[0]
            continue
        return keyed(bound[0], loops, inside)
    return None


def opened(node: ast.Call) -> tuple[ast.comprehension, list[ast.expr]]:
    """The loop of ``any(…)``, and the conditions in it."""
    generator = node.args[0]
    if not isinstance(generator, ast.GeneratorExp):
        raise TypeError("any() of something that is no loop")
    [loop], body = generator.generators, generator.elt
    conditions = body.values if isinstance(body, ast.BoolOp) and isinstance(body.op, ast.And) else [body]
    return ast.comprehension(loop.target, loop.iter, [], 0), list(conditions)


def keyed(condition: ast.Compare, loops: list[ast.comprehension], inside: set[str]) -> Join | None:
    """The join on one comparison."""
    if not all(names(loop.iter) <= inside | {"dossier"} for loop in loops):
        return None
    [right] = condition.comparators
    for key, value in ((condition.left, right), (right, condition.left)):
        if names(key) & inside or not names(value) & inside or not names(value) <= inside | {"dossier"}:
            continue
        if isinstance(condition.ops[0], ast.Eq):
            return Join(key, ast.SetComp(value, loops))
        if isinstance(condition.ops[0], ast.In) and key is condition.left:
            each = ast.comprehension(ast.Name("value", ast.Store()), value, [], 0)
            return Join(key, ast.SetComp(ast.Name("value", ast.Load()), [*loops, each]))
    return None


def names(node: ast.AST) -> set[str]:
    """The variables in an expression."""
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} - {"any", "all", "len", "date_of"}
