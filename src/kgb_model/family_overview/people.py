"""The sections on people: for whom the overview is, who helps, who stays elsewhere, what the reader said and may do."""

from kgb_model.family_overview.access import Record
from kgb_model.family_overview.telling import Telling, item
from kgb_model.family_overview.view import Item, Section, Sentence

_RIGHTS = ("read", "correct", "add", "destroy", "help")


def about(told: Telling) -> Section:
    """For whom this is, of which day, and how to read it."""
    access = told.readable.access
    name, day = told.readable.person_name(told.reader), told.words.date(access.on)
    scope = "" if access.is_family else "_network"
    who = told.say("about", name=name) if name else told.say("about_unnamed")
    sentences = [who, told.say(f"about_scope{scope}"), told.say("about_day", date=day)]
    children = sorted(access.subjects - {told.reader})
    if children:
        sentences.append(told.say("about_children", names=told.parties(children)))
    if access.is_young:
        sentences.append(told.say("about_young"))
    return told.section("about", [*sentences, told.say("about_quotes"), told.say("about_private")], [])


def fixed_face(told: Telling) -> Section:
    """Who is the fixed face: whoever has that role, else whoever holds all help together."""
    involved = told.readable.involvements()
    for role in ("VAST_GEZICHT", "REGIE"):
        found = [each for each in involved if each["role"] == role]
        if found:
            return told.section("fixed_face", [], [_helper(told, each) for each in found])
    return told.section("fixed_face", [told.say("no_face")], [])


def involved(told: Telling) -> Section:
    """Who else is involved with the reader now."""
    found = told.readable.involvements()
    others = [each for each in found if each["role"] != "VAST_GEZICHT" or not told.readable.access.is_family]
    return told.section("involved", [], [_helper(told, each) for each in others])


def _helper(told: Telling, involvement: Record) -> Item:
    organisation = told.readable.organisation(involvement["organisationId"])
    professional = involvement.get("professional", {})
    workplace = str(organisation.get("name") or told.words.say("someone"))
    name = str(professional.get("name") or workplace)
    at = told.words.with_article(workplace)
    sentences = [told.say("works_at", name=name, organisation=at)] if name != workplace else []
    sentences.append(told.say("involved_role", role=told.words.code("InvolvementRole", involvement["role"])))
    sentences.append(told.code("MeasureFramework", involvement["framework"]))
    sentences += told.dated("involved_since", involvement, "fromDate")
    sentences += told.quoted(involvement.get("sharingBasis", {}), "purpose")
    contacts = professional.get("contacts") or organisation.get("contacts", [])
    sentences += [
        told.say("reach", name=name, contact=contact_line(told, each)) for each in contacts if "value" in each
    ]
    return item(name, sentences, involvement["id"])


def contact_line(told: Telling, contact: Record) -> str:
    """A way to reach somebody in one line."""
    note = f" ({contact['note']})" if contact.get("note") else ""
    return f"{told.words.official('ContactKind', contact['kind']).lower()} {contact['value']}{note}"


def placements(told: Telling) -> Section:
    """Who stays somewhere else now or came back; never where."""
    items = []
    for placement in told.readable.placements():
        name = told.party(placement["personId"])
        title = told.words.say(
            "placement_title", name=name[0].upper() + name[1:], type=told.words.code("PlacementType", placement["type"])
        )
        start = told.words.date(placement["fromDate"])
        period = (
            told.say("placement_period", **{"from": start, "to": told.words.date(placement["toDate"])})
            if "toDate" in placement
            else told.say("placement_from", date=start)
        )
        items.append(item(title, [period, *told.explained(placement)], placement["id"]))
    return told.section("placements", [], items)


def own_words(told: Telling) -> Section:
    """What the reader said."""
    said = [sentence for each in told.readable.own_words() for sentence in told.quoted(each, "text")]
    return told.section("own_words", said, [])


def requests(told: Telling) -> Section:
    """What the reader asked about the own records, and the answer."""
    items = []
    for request in told.readable.requests():
        sentences = [told.say("request_kind", kind=told.words.code("DataSubjectRequest", request["kind"]))]
        if "outcome" in request and "decidedDate" in request:
            outcome = told.words.code("RequestOutcome", request["outcome"])
            sentences.append(told.say("request_answer", date=told.words.date(request["decidedDate"]), outcome=outcome))
        else:
            sentences += told.dated("request_due", request, "dueDate")
        title = told.words.say("request_title", date=told.words.date(request["receivedDate"]))
        items.append(item(title, sentences, request["id"]))
    return told.section("requests", [], items)


def rights(told: Telling) -> Section:
    """What everybody may always do."""
    read = "right_read_young" if told.readable.access.is_young else "right_read"
    items = [
        item(told.words.say(f"right_{each}_title"), [told.say(read if each == "read" else f"right_{each}")], None)
        for each in _RIGHTS
    ]
    return told.section("rights", [], items)


def not_shown(told: Telling) -> Section:
    """That not everything is here. The same for everybody: it does not tell whether something was left out."""
    sentences: list[Sentence] = [told.say("not_shown"), told.say("not_shown_ask")]
    return told.section("not_shown", sentences, [])
