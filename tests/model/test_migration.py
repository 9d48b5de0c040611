"""A document goes from one version of the standard to another, and nothing changes in silence."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry as References
from referencing import Resource

import kgb_model as kgb
import kgb_spec
from kgb_model.migration import (
    Added,
    Change,
    CodesSplit,
    Edition,
    Migration,
    MigrationBroken,
    NoMigration,
    NotMigrated,
    NotOfItsVersion,
    Registry,
    Renamed,
    Required,
    Turn,
    UnknownVersion,
    VersionNotStated,
    describe,
    faults,
    migrate,
    published,
    versions,
)
from kgb_spec import versions as earlier

FAMILY = kgb_spec.final_dossier("guardianship-by-foster-parents")
EARLIER, LATER = published().edition("0.0.9"), published().edition("0.1.0")
META = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (kgb_spec.root() / "meta").glob("*.json")}
REFERENCES = References().with_resources([(schema["$id"], Resource.from_contents(schema)) for schema in META.values()])
TEXT = {"nl": "Er is iets veranderd.", "en": "Something changed."}


def down(document: dict[str, Any], kind: str, **options: Any) -> Any:
    return migrate(document, "0.0.9", kind, from_version="0.1.0", **options)


def up(document: dict[str, Any], kind: str, **options: Any) -> Any:
    return migrate(document, "0.1.0", kind, from_version="0.0.9", **options)


def first(kind: str, **having: Any) -> dict[str, Any]:
    """The first resource of a kind in the family, with some properties changed."""
    return {**FAMILY[kind][0], **having}


def test_there_are_two_versions_and_the_present_one_is_the_last() -> None:
    assert versions() == ("0.0.9", kgb_spec.version())


def test_a_dossier_says_in_which_version_it_is_written() -> None:
    lowered = migrate(FAMILY, "0.0.9")
    assert (lowered.from_version, lowered.to_version, lowered.kind) == ("0.1.0", "0.0.9", "Dossier")
    assert lowered.document["standardVersion"] == "0.0.9"
    assert migrate(lowered.document).document["standardVersion"] == "0.1.0"
    (finding,) = kgb.validate({**FAMILY, "standardVersion": "0.0.9"}).findings
    assert finding.code == "schema/unknown-version"


@pytest.mark.parametrize(
    "given", [json.dumps(FAMILY), json.dumps(FAMILY).encode(), kgb.Dossier.from_json(json.dumps(FAMILY))]
)
def test_text_bytes_and_objects_give_the_same(given: Any) -> None:
    assert migrate(given, "0.0.9") == migrate(FAMILY, "0.0.9")


def test_an_object_is_of_this_version_and_of_its_kind() -> None:
    name = kgb.HumanName(family_name="Vliet", prefix="van")
    assert migrate(name, "0.0.9").document == {"surname": "van Vliet"}


def test_to_the_same_version_nothing_changes() -> None:
    same = migrate(FAMILY)
    assert (same.document, same.losses, same.assumptions) == (FAMILY, (), ())
    assert same.document is not FAMILY


def test_a_renamed_property_keeps_its_value_and_its_place() -> None:
    lowered = down(first("concerns"), "Concern").document
    assert lowered["safety"] == FAMILY["concerns"][0]["safetyLevel"]
    assert "safetyLevel" not in lowered
    names = ["safety" if name == "safetyLevel" else name for name in FAMILY["concerns"][0] if name != "causes"]
    assert list(lowered) == names


@pytest.mark.parametrize(
    ("surname", "prefix", "family_name"),
    [
        ("van der Berg", "van der", "Berg"),
        ("Van Berg", "Van", "Berg"),
        ("van der", "van", "der"),
        ("Berg", None, "Berg"),
        ("van", None, "van"),
        ("Abu Salem", None, "Abu Salem"),
        ("van  Berg", "van", " Berg"),
        ("van ", None, "van "),
        ("Berg van der", None, "Berg van der"),
    ],
)
def test_a_surname_is_split_where_a_known_prefix_ends(surname: str, prefix: str | None, family_name: str) -> None:
    raised = up({"surname": surname}, "HumanName")
    assert (raised.document.get("prefix"), raised.document["familyName"]) == (prefix, family_name)
    assert [each.pointer for each in raised.assumptions] == (["/prefix"] if prefix else [])
    assert down(raised.document, "HumanName").document == {"surname": surname}


@pytest.mark.parametrize(
    ("name", "surname", "lost"),
    [
        ({"prefix": "van", "familyName": "Berg"}, "van Berg", []),
        ({"familyName": "Berg"}, "Berg", []),
        ({"familyName": "van Berg"}, "van Berg", ["/prefix", "/familyName"]),
        ({"prefix": "abu", "familyName": "Salem"}, "abu Salem", ["/prefix", "/familyName"]),
        ({"prefix": "van", "familyName": "x" * 197}, "x" * 197, ["/prefix"]),
        ({"prefix": "van", "familyName": "x" * 196}, f"van {'x' * 196}", []),
    ],
)
def test_of_a_name_only_the_border_can_be_lost(name: dict[str, str], surname: str, lost: list[str]) -> None:
    lowered = down(name, "HumanName")
    assert lowered.document == {"surname": surname}
    assert [loss.pointer for loss in lowered.losses] == lost


def test_a_code_that_was_split_is_assumed_and_told() -> None:
    raised = up(first("placements", type="PLEEGZORG"), "Placement")
    assert raised.document["type"] == "PLEEGZORG_BESTAND"
    assert [(each.pointer, each.change) for each in raised.assumptions] == [("/type", "foster-care-by-bond")]
    assert not down(raised.document, "Placement").losses
    (loss,) = down(first("placements", type="PLEEGZORG_NETWERK"), "Placement").losses
    assert (loss.pointer, loss.kept) == ("/type", False)
    assert "pleegouders" in loss.message["nl"] and "foster parents" in loss.message["en"]


def test_a_code_of_somebody_else_goes_along() -> None:
    lowered = down(first("placements", type="gemeente-meerdijk:LOGEERHUIS"), "Placement")
    assert (lowered.document["type"], lowered.losses) == ("gemeente-meerdijk:LOGEERHUIS", ())


@pytest.mark.parametrize(("kind", "moves"), [("WARME_OVERDRACHT", True), ("INFORMATIEVERZOEK", False)])
def test_a_property_that_became_required_is_derived_and_told(kind: str, moves: bool) -> None:
    handover = kgb_spec.final_dossier("neighbour-call")["handovers"][0]
    older = {name: value for name, value in handover.items() if name != "movesSafetyView"} | {"kind": kind}
    raised = up(older, "Handover")
    assert raised.document["movesSafetyView"] is moves
    assert [each.pointer for each in raised.assumptions] == ["/movesSafetyView"]
    (loss,) = down({**raised.document, "movesSafetyView": not moves}, "Handover").losses
    assert loss.pointer == "/movesSafetyView"


def test_losses_are_told_by_their_place_in_the_document_that_was_given() -> None:
    places = {loss.pointer for loss in migrate(FAMILY, "0.0.9").losses}
    assert {"/concerns/0/causes", "/plans/0/goals/0/causeIds", "/placements/0/type"} <= places


def test_no_value_of_the_document_stands_in_what_is_told() -> None:
    document = json.loads(json.dumps(FAMILY).replace('"familyName": "', '"familyName": "van geheim '))
    lowered = migrate(document, "0.0.9")
    assert "name-in-parts" in {loss.change for loss in lowered.losses}
    assert "geheim" not in "".join(map(str, (*lowered.losses, *migrate(lowered.document).assumptions)))


def test_what_is_kept_stands_in_an_extension_and_is_a_json_patch() -> None:
    kept = down(first("persons", names=[{"familyName": "van Berg"}]), "Person", keep_losses=True)
    (extension,) = kept.document["extensions"]
    assert extension == {
        "name": "org.w3id.kgb.kept.0.1.0",
        "value": [
            {"op": "remove", "path": "/names/0/prefix"},
            {"op": "add", "path": "/names/0/familyName", "value": "van Berg"},
            {"op": "remove", "path": "/extensions"},
        ],
    }
    assert {loss.kept for loss in kept.losses} == {True}
    assert up(kept.document, "Person").document["names"] == [{"familyName": "van Berg"}]
    assert up(kept.document, "Person").assumptions == ()


def test_what_somebody_changed_since_counts_and_what_was_kept_stays_where_it_is() -> None:
    kept = down(first("persons", names=[{"familyName": "van Berg"}]), "Person", keep_losses=True).document
    raised = up({**kept, "names": [{"surname": "de Boer"}]}, "Person")
    assert raised.document["names"] == [{"prefix": "de", "familyName": "Boer"}]
    assert raised.document["extensions"] == kept["extensions"]
    assert ("/extensions/0", "kept-values") in [(each.pointer, each.change) for each in raised.assumptions]


def test_what_others_added_beside_what_is_kept_goes_along() -> None:
    person = first("persons", names=[{"familyName": "van Berg"}], extensions=[{"name": "nl.een", "value": 1}])
    kept = down(person, "Person", keep_losses=True).document
    raised = up({**kept, "extensions": [*kept["extensions"], {"name": "nl.twee", "value": 2}]}, "Person")
    assert raised.document == {**person, "extensions": [*person["extensions"], {"name": "nl.twee", "value": 2}]}


def test_without_room_for_another_extension_the_loss_is_told_as_a_loss() -> None:
    full = [{"name": f"nl.voorbeeld{number}", "value": number} for number in range(50)]
    lowered = down(first("persons", names=[{"familyName": "van Berg"}], extensions=full), "Person", keep_losses=True)
    assert lowered.document["extensions"] == full
    assert {loss.kept for loss in lowered.losses} == {False}


def test_an_unknown_version_is_refused_with_the_versions_that_are_known() -> None:
    with pytest.raises(UnknownVersion, match=r"Known are: 0\.0\.9, 0\.1\.0"):
        migrate(FAMILY, "7.0.0")
    with pytest.raises(UnknownVersion):
        migrate({**FAMILY, "standardVersion": "secret"})


def test_a_single_resource_needs_its_version() -> None:
    with pytest.raises(VersionNotStated, match="from_version"):
        migrate(first("persons"), "0.0.9", "Person")
    with pytest.raises(VersionNotStated):
        migrate(FAMILY, "0.0.9", from_version="0.0.9")
    assert migrate(first("persons"), "0.0.9", from_version="0.1.0").kind == "Person"


@pytest.mark.parametrize("broken", ["{", b"\xff", "[]", '{"standardVersion": "0.1.0", "family": 3}', 7, None, {1, 2}])
def test_what_is_no_document_of_its_version_is_refused(broken: Any) -> None:
    with pytest.raises(NotOfItsVersion) as caught:
        migrate(broken, "0.0.9", "Dossier")
    assert caught.value.message["nl"] != caught.value.message["en"]


def test_a_mistake_is_told_by_its_place_and_without_its_value() -> None:
    with pytest.raises(NotOfItsVersion, match="/names/0") as caught:
        down(first("persons", names=[{"surname": "geheim"}]), "Person")
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("given", [[], None, 5, b"{", "tekst"])
def test_what_is_no_object_at_all_is_told_in_words(given: Any) -> None:
    with pytest.raises(NotOfItsVersion, match="no JSON object") as caught:
        migrate(given)
    assert caught.value.pointers == ()
    assert "?" not in caught.value.message["nl"] + caught.value.message["en"]


def test_the_whole_document_is_called_so() -> None:
    with pytest.raises(NotOfItsVersion, match=r"\(whole document\)") as caught:
        down({}, "Person")
    assert "(hele document)" in caught.value.message["nl"]


def test_the_document_stays_out_of_the_repr() -> None:
    assert FAMILY["family"]["purpose"] not in repr(migrate(FAMILY, "0.0.9"))


def test_a_kind_that_a_version_does_not_have_is_refused() -> None:
    cause = {"id": FAMILY["family"]["id"], "kind": "SCHULDEN", "text": "Te veel leningen."}
    with pytest.raises(kgb.UnknownKind, match="Cause"):
        down(cause, "Cause")
    with pytest.raises(kgb.UnknownKind):
        down(FAMILY, "Maatregel")


def test_every_refusal_is_one_of_the_library() -> None:
    for refusal in (UnknownVersion, NoMigration, NotOfItsVersion, VersionNotStated, MigrationBroken):
        assert issubclass(refusal, NotMigrated)
        assert issubclass(refusal, kgb.KgbError)


def test_the_changes_can_be_shown_to_people() -> None:
    upwards, downwards = describe("0.0.9", "0.1.0"), describe("0.1.0", "0.0.9")
    assert [each.change for each in upwards] == [each.change for each in downwards][::-1]
    assert {each.of for each in upwards} == {"Concern", "HumanName", "Placement", "Handover", "Goal"}
    for each in (*upwards, *downwards):
        assert each.text["nl"] != each.text["en"]
    assert [each.change for each in downwards if each.effect is None] == ["concern-safety-level"]
    assert describe("0.1.0", "0.1.0") == ()


def of_version(version: str, like: Edition, **schemas: Any) -> Edition:
    return Edition(version, {**like.schemas, **schemas})


def with_unsafe_as_one_code() -> Registry:
    """The versions of the standard and one before them, in which two levels of safety were one."""
    concern = json.loads(json.dumps(EARLIER.schemas["Concern"]))
    concern["properties"]["safety"] = {
        "type": "string",
        "enum": ["ONVEILIG", "RISICO", "VOLDOENDE_VEILIG", "ONVOLDOENDE_INFO"],
    }
    split = CodesSplit(
        id="unsafe-in-two",
        of="Concern",
        property="safety",
        earlier="ONVEILIG",
        later=("ACUUT_ONVEILIG", "STRUCTUREEL_ONVEILIG"),
        assumed="ACUUT_ONVEILIG",
        text=TEXT,
    )
    return published().including(Migration(of_version("0.0.8", EARLIER, Concern=concern), EARLIER, (split,)))


def test_migrations_follow_each_other_and_places_are_those_of_the_ends() -> None:
    ways = with_unsafe_as_one_code()
    assert ways.versions() == ("0.0.8", "0.0.9", "0.1.0")
    family = {**FAMILY, "concerns": [first("concerns", safetyLevel="STRUCTUREEL_ONVEILIG")]}
    lowered = migrate(family, "0.0.8", registry=ways)
    assert lowered.document["standardVersion"] == "0.0.8"
    assert lowered.document["concerns"][0]["safety"] == "ONVEILIG"
    assert ("/concerns/0/safetyLevel", "unsafe-in-two") in [(loss.pointer, loss.change) for loss in lowered.losses]
    raised = migrate(lowered.document, registry=ways)
    assert ("/concerns/0/safetyLevel", "unsafe-in-two") in [(each.pointer, each.change) for each in raised.assumptions]
    assert faults(family, "0.0.8", registry=ways) == ()
    assert migrate(migrate(family, "0.0.8", keep_losses=True, registry=ways).document, registry=ways).document == family
    assert [each.from_version for each in describe("0.0.8", "0.1.0", ways)][:2] == ["0.0.8", "0.0.9"]


def test_where_no_way_leads_it_is_said_where_one_does() -> None:
    island = of_version("9.0.0", LATER)
    ways = published().including(Migration(island, of_version("10.0.0", LATER), ()))
    assert ways.versions()[-2:] == ("9.0.0", "10.0.0")
    with pytest.raises(NoMigration, match=r"Within reach are: 0\.0\.9, 0\.1\.0"):
        ways.legs("0.1.0", "9.0.0")


class Forgetful(Added):
    """Drops a property and says nothing."""

    def down(self, part: dict[str, Any]) -> Turn:
        return Turn(super().down(part).part)


class Alarmist(Added):
    """Says that something is lost that is not."""

    def down(self, part: dict[str, Any]) -> Turn:
        return Turn(part, (self.property,))


class Inventive(Renamed):
    """Changes a value on the way up that it does not change back."""

    def up(self, part: dict[str, Any]) -> Turn:
        return Turn({**part, "sex": "VROUW"})


def only(change: Change, without: str | None = None) -> Registry:
    """Two versions with one change between them; the property without is not in the earlier one."""
    person = json.loads(json.dumps(LATER.schemas["Person"]))
    if without:
        del person["properties"][without]
    return Registry([Migration(of_version("1.0.0", LATER, Person=person), of_version("1.1.0", LATER), (change,))])


@pytest.mark.parametrize(
    ("change", "without", "start", "goal", "fault"),
    [
        (
            Forgetful(id="x", of="Person", text=TEXT, property="birthDate"),
            "birthDate",
            "1.1.0",
            "1.0.0",
            ("/birthDate",),
        ),
        (Alarmist(id="x", of="Person", text=TEXT, property="birthDate"), None, "1.1.0", "1.0.0", ("/birthDate",)),
        (Inventive(id="x", of="Person", text=TEXT, earlier="a", later="b"), None, "1.0.0", "1.1.0", ("/sex",)),
        (Added(id="x", of="Person", text=TEXT, property="birthDate"), "birthDate", "1.1.0", "1.0.0", ()),
    ],
)
def test_a_migration_that_keeps_silent_or_cries_wolf_is_caught(
    change: Change, without: str | None, start: str, goal: str, fault: tuple[str, ...]
) -> None:
    person = first("persons", sex="MAN", birthDate="2015-04-01")
    assert faults(person, goal, "Person", from_version=start, registry=only(change, without)) == fault


def test_a_migration_that_gives_something_wrong_is_to_blame_itself() -> None:
    wrong = Required(id="x", of="Person", text=TEXT, property="sex", by="id", values={}, otherwise="ONZIN")
    with pytest.raises(MigrationBroken, match=r"from 1\.0\.0 to 1\.1\.0 is wrong.*/sex"):
        migrate(first("persons"), "1.1.0", "Person", from_version="1.0.0", registry=only(wrong))


@pytest.mark.parametrize("path", sorted((kgb_spec.root() / "versions").glob("*.yaml")), ids=lambda path: path.stem)
def test_an_earlier_version_is_described_as_it_should_be(path: Path) -> None:
    entry = kgb_spec.earlier_versions()[path.stem]
    checked = jsonschema.Draft202012Validator(META["versions"], registry=REFERENCES)
    assert [error.message for error in checked.iter_errors(entry)] == []
    assert entry["version"] == path.stem
    for change in entry["changes"]:
        assert change["text"]["nl"] != change["text"]["en"]
    assert list(checked.iter_errors({**entry, "changes": [{**entry["changes"][0], "kind": "ADDED"}]})) != []


@pytest.mark.parametrize("name", ["concern", "handover", "plan", "types", "codelists/placement-type"])
def test_the_schemas_of_an_earlier_version_keep_to_the_house_dialect(name: str) -> None:
    then = kgb_spec.earlier_schemas("0.0.9")[name]
    checked = jsonschema.Draft202012Validator(META["schema"], registry=REFERENCES)
    assert then != kgb_spec.schemas()[name]
    assert [error.message[:200] for error in checked.iter_errors(then)] == []


def test_a_version_that_leads_nowhere_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(earlier, "version", lambda: "0.2.0")
    with pytest.raises(kgb_spec.SpecificationBroken, match=r"nothing leads from 0\.1\.0 to 0\.2\.0"):
        earlier.earlier_versions.__wrapped__()


@pytest.mark.parametrize(
    "difference",
    [
        {"schema": "concern", "without": ["colour"]},
        {"schema": "concern", "rename": {"colour": "color"}},
        {"schema": "plan", "part": "Wish"},
        {"schema": "codelists/placement-type", "without": ["HOTEL"]},
        {"schema": "wish"},
    ],
)
def test_a_difference_that_speaks_of_what_is_not_there_is_seen(
    difference: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = {"next": kgb_spec.version(), "changes": [{"id": "slip", "difference": [difference]}]}
    monkeypatch.setattr(earlier, "earlier_versions", lambda: {"0.0.9": entry})
    with pytest.raises(kgb_spec.SpecificationBroken, match="'slip' speaks of"):
        earlier.earlier_schemas.__wrapped__("0.0.9")


def test_every_schema_that_is_not_named_is_the_same() -> None:
    named = {
        difference["schema"]
        for change in kgb_spec.earlier_versions()["0.0.9"]["changes"]
        for difference in change["difference"]
    }
    then, now = kgb_spec.earlier_schemas("0.0.9"), kgb_spec.schemas()
    assert {name for name in now if then.get(name) != now[name]} == named
    assert then.keys() == now.keys()


def test_the_shipped_schemas_of_the_earlier_version_are_those_of_the_standard() -> None:
    name = EARLIER.schemas["HumanName"]
    assert name["required"] == ["surname"]
    assert {"Cause", "UnderlyingCause"} == LATER.schemas.keys() - EARLIER.schemas.keys()
    assert EARLIER.misfits({"familyName": "Berg"}, "HumanName") == ("",)
    assert EARLIER.misfits({"surname": "Berg"}, "HumanName") == ()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_code_of_the_guide_runs(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dossier.json").write_text(json.dumps(FAMILY), encoding="utf-8")
    guide = kgb_spec.root().parent / "docs" / language / "guides" / "versions.md"
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", guide.read_text(encoding="utf-8"), re.DOTALL):
        exec(block, names)
    assert names["kept"].losses
    assert names["lowered"].losses[0].message[language] in capsys.readouterr().out
