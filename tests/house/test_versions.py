"""Four distributions, one version."""

import re
import tomllib
from pathlib import Path

import release
from workshop import PROJECT, copied

import kgb_spec


def versions(project: Path) -> dict[str, str]:
    """The version that each file states."""
    stated = {path: tomllib.loads((project / path).read_text())["project"]["version"] for path in release.PROJECTS}
    (home,) = re.findall(r"^  version: (.*)$", (project / release.HOME).read_text(), re.MULTILINE)
    return {**stated, release.HOME: home}


def test_every_distribution_has_the_version_of_the_standard() -> None:
    assert set(versions(PROJECT).values()) == {kgb_spec.version()}


def test_the_distributions_ask_for_each_other_in_that_version() -> None:
    asked = re.findall(r'"kgb-[a-z]+==([^"]+)"', "".join((PROJECT / path).read_text() for path in release.PROJECTS))
    assert asked
    assert set(asked) == {kgb_spec.version()}


def test_the_changelog_speaks_of_this_version() -> None:
    assert f"## {kgb_spec.version()}" in (PROJECT / "CHANGELOG.md").read_text()


def test_a_release_sets_every_version(tmp_path: Path) -> None:
    project = copied(tmp_path, [*release.PROJECTS, release.HOME])
    release.set_version(project, "3.1.4")
    assert set(versions(project).values()) == {"3.1.4"}


def test_one_version_that_lags_behind_is_seen(tmp_path: Path) -> None:
    project = copied(tmp_path, [*release.PROJECTS, release.HOME])
    release.replace(project / "spec/pyproject.toml", r'^version = ".*"$', 'version = "0.0.9"')
    assert len(set(versions(project).values())) == 2


def test_a_release_publishes_what_others_rely_on() -> None:
    published = release.published()
    assert {"paging/last-page-has-no-next", "family-role:KIND", "invalid-input", "schema/required"} <= set(published)
