"""The embeds: what a page writes between ``` to show a part of the standard."""

from collections.abc import Callable

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from kgb_book import accounts, codelist, glossary, law, operations, problem, requirement, resource, rule, scenario
from kgb_book.book import Page

Renderer = Callable[[Page, str], list[nodes.Node]]

NAMED: dict[str, Renderer] = {
    "api": operations.api,
    "codelist": codelist.codelist,
    "example": resource.example,
    "law": law.law_page,
    "operations": operations.operations,
    "requirement": requirement.requirement,
    "requirements": requirement.requirements,
    "rules": rule.rules,
    "scenario": scenario.scenario,
    "schema": resource.schema,
}
"""The embeds that show one thing by its name."""

WHOLE: dict[str, Renderer] = {
    "all-operations": operations.api_table,
    "all-rules": rule.rule_table,
    "all-topics": requirement.topic_table,
    "certainty": law.certainty_table,
    "codelists": codelist.codelist_table,
    "conformance-classes": requirement.conformance_classes,
    "demands": accounts.demands,
    "findings": problem.findings,
    "functions": rule.functions,
    "glossary-of-terms": glossary.glossary,
    "levels": rule.levels,
    "laws": law.law_table,
    "problems": problem.problems,
    "provisions": accounts.provisions,
    "scenarios": scenario.scenario_table,
    "schemas": resource.schema_table,
}
"""The embeds that show all there is of a kind."""


def _embed(renderer: Renderer, arguments: tuple[int, int]) -> type[SphinxDirective]:
    class Embed(SphinxDirective):
        """Shows a part of the standard on the page."""

        required_arguments, optional_arguments = arguments
        final_argument_whitespace = True

        def run(self) -> list[nodes.Node]:
            page = Page(self.env, self.config.language, self.env.docname)
            return renderer(page, self.arguments[0] if self.arguments else "")

    return Embed


def register(app: Sphinx) -> None:
    """Makes every embed known to Sphinx."""
    for name, renderer in NAMED.items():
        app.add_directive(name, _embed(renderer, (1, 0)))
    for name, renderer in WHOLE.items():
        app.add_directive(name, _embed(renderer, (0, 1)))
