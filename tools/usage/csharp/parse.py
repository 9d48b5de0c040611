"""Parses the generated C# sources, where no C# compiler is at hand: it finds what is not C#, and no wrong types."""

import sys
from collections.abc import Iterator
from pathlib import Path

import tree_sitter
import tree_sitter_c_sharp


def broken(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    """The places that are not C#."""
    if node.is_error or node.is_missing:
        yield node
    elif node.has_error:
        for child in node.children:
            yield from broken(child)


def main() -> int:
    """Exit status 1 with each place that is not C#."""
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))
    files = sorted(Path(sys.argv[1]).rglob("*.cs"))
    found = [
        f"{path}:{node.start_point[0] + 1}: this is not C#"
        for path in files
        for node in broken(parser.parse(path.read_bytes()).root_node)
    ]
    print("\n".join([*found, f"{len(files)} files parsed"]))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
