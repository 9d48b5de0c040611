"""A report as JUnit XML, which build servers show as tests: a suite for each document, a test for each finding.

What is required and broken is a failure. Advice passes, with its text as output, so that it is read and stops nobody.
"""

import re
from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from kgb_model.rendering import LEVELS, Judged, cited, counted, ordered, require_language
from kgb_model.report import Finding

NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold, not even escaped."""

FINE = {"nl": "niets gevonden", "en": "nothing found"}
"""The name of the one test of a document in which nothing was found."""

WHOLE = {"nl": "(hele document)", "en": "(whole document)"}
"""What a finding on no single place is about."""


def render(judged: Sequence[Judged], language: str) -> str:
    """The reports as one XML document.

    Args:
        judged: documents with their reports.
        language: ``nl`` or ``en``.

    Raises:
        UnknownLanguage: nothing is written in this language.
    """
    require_language(language)
    suites = [suite(one, language) for one in judged]
    failures = counted(tuple(one.report for one in judged), "MUST")
    root = Xml.Element("testsuites", {"name": "KGB", **totals(sum(len(each) for each in suites), failures)})
    root.extend(suites)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def totals(tests: int, failures: int) -> dict[str, str]:
    """The counts that readers of this form expect."""
    return {"tests": str(tests), "failures": str(failures), "errors": "0", "skipped": "0", "time": "0"}


def suite(one: Judged, language: str) -> Xml.Element:
    """One document."""
    cases = [case(one, item, language) for item in ordered(one.report)]
    if not cases:
        cases = [Xml.Element("testcase", {"classname": one.report.kind, "name": FINE[language], "time": "0"})]
    failures = counted((one.report,), "MUST")
    element = Xml.Element("testsuite", {"name": held(one.name), **totals(len(cases), failures)})
    element.extend(cases)
    return element


def case(one: Judged, item: Finding, language: str) -> Xml.Element:
    """One finding."""
    element = Xml.Element(
        "testcase",
        {
            "classname": one.report.kind,
            "name": held(f"{item.code} {item.pointer or WHOLE[language]}"),
            "file": held(one.name),
            **({"line": str(item.line)} if item.line is not None else {}),
            "time": "0",
        },
    )
    if item.level == "MUST":
        told = Xml.SubElement(element, "failure", {"message": held(item.message[language]), "type": item.code})
    else:
        told = Xml.SubElement(element, "system-out")
    told.text = held(said(one.name, item, language))
    return element


def said(name: str, item: Finding, language: str) -> str:
    """A finding in words, with its place."""
    place = ":".join(str(part) for part in (name, item.line, item.column) if part is not None)
    parts = [f"{place}: {LEVELS[item.level][language]}: {item.message[language]}"]
    parts += [each[language] for each in (item.why, item.fix) if each]
    parts += [cited(source, language) for source in item.source]
    return "\n".join(parts)


def held(text: str) -> str:
    """A text without what XML cannot hold."""
    return NOT_IN_XML.sub("\ufffd", text)
