"""The names of the standard as a Sphinx domain: what is described where, for links and for search."""

from collections.abc import Iterable
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.util import logging
from sphinx.util.nodes import make_refnode

from kgb_book.words import KINDS, kind_name

_LOG = logging.getLogger(__name__)
_SHOWN_BY_LABEL = {"resource", "part", "codelist", "law", "scenario", "class"}

Home = tuple[str, str, str]
"""The document, the anchor in it and the label."""


class KgbDomain(Domain):
    """Everything that the book describes, each in one place: ``{kgb:rule}`plan/threats-have-goals``` links to it."""

    name = "kgb"
    label = "KGB"
    object_types = {kind: ObjType(kind, kind) for kind in KINDS}  # noqa: RUF012
    roles = {kind: XRefRole(innernodeclass=nodes.inline, warn_dangling=True) for kind in KINDS}  # noqa: RUF012
    initial_data = {"homes": {}}  # noqa: RUF012

    @property
    def homes(self) -> dict[tuple[str, str], Home]:
        """Where each entry is described, by kind and name."""
        return self.data["homes"]  # type: ignore[no-any-return]

    def settle(self, kind: str, name: str, home: Home) -> None:
        """Notes where an entry is described; a second place for it is reported."""
        other = self.homes.get((kind, name))
        if other and other[0] != home[0]:
            _LOG.warning("%s '%s' is described in %s already", kind, name, other[0], location=home[0])
        self.homes[kind, name] = home

    def clear_doc(self, docname: str) -> None:
        """Forgets what a document described, before it is read again."""
        for key in [key for key, home in self.homes.items() if home[0] == docname]:
            del self.homes[key]

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        """Takes over what another reading process found."""
        wanted = set(docnames)
        self.homes.update({key: home for key, home in otherdata["homes"].items() if home[0] in wanted})

    def resolve_xref(  # noqa: PLR0913, PLR0917
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: addnodes.pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """The link to the place where the target is described."""
        home = self.homes.get((typ, target))
        if home is None:
            return None
        docname, anchor, label = home
        shown: nodes.Node = contnode
        if not node.get("refexplicit"):
            shown = nodes.inline("", label) if typ in _SHOWN_BY_LABEL else nodes.literal("", target)
        return make_refnode(builder, fromdocname, docname, anchor, shown)

    def resolve_any_xref(self, *_args: Any) -> list[tuple[str, nodes.reference]]:
        """Nothing: an entry is always named with its kind."""
        return []

    def get_objects(self) -> Iterable[tuple[str, str, str, str, str, int]]:
        """The entries for the search page, found by their label as well as their name."""
        for (kind, name), (docname, anchor, label) in self.homes.items():
            yield name, f"{label} ({name})" if label != name else name, kind, docname, anchor, 1

    def get_type_name(self, type: ObjType, primary: bool = False) -> str:
        """What the search page calls a kind of entry."""
        return kind_name(type.lname, self.env.config.language)


def link(kind: str, name: str, *children: nodes.Node) -> addnodes.pending_xref:
    """A link to where an entry is described; without children its label or name is shown."""
    shown = list(children) or [nodes.inline("", name)]
    return addnodes.pending_xref(
        "",
        nodes.inline("", "", *shown),
        refdomain="kgb",
        reftype=kind,
        reftarget=name,
        refexplicit=bool(children),
        refwarn=True,
    )
