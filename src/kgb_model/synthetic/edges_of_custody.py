"""Edge cases of authority over a child: each form that the registers know beside that of parents."""

from typing import Any

from kgb_model.dates import add_days
from kgb_model.synthetic import homes, people
from kgb_model.synthetic.orders import court_order, measure
from kgb_model.synthetic.story import Record, Story


def ward(story: Story, form: str, **more: Any) -> Record:
    """A child that grows up in the family, since some months, and whose own parents have no authority."""
    birth = people.born_between(story, 3, 14)
    child = people.person(story, people.CHILD, birth, people.roots(story))
    story.children.append(child)
    since = add_days(story.day, -story.chance.between(10, 300))
    homes.join(story, child["id"], "KIND", fromDate=since, ownView="Ik wil bij mijn tante blijven.", isDependent=True)
    homes.relate(story, (story.parent_ids[0], child["id"]), "ZORGT_FEITELIJK_VOOR", "FEITELIJK", since)
    made: Record = {"childId": child["id"], "form": form, "fromDate": since, **more}
    story.family["custody"].append(made)
    return child


def one_guardian(story: Story) -> None:
    """One guardian: the parent in whose home the child grows up."""
    ward(story, "VOOGDIJ_EEN", holderIds=story.parent_ids[:1])


def two_guardians(story: Story) -> None:
    """Two guardians: a parent of this family and somebody of the network."""
    ward(story, "VOOGDIJ_TWEE", holderIds=[story.parent_ids[0], story.network[0]["id"]])


def agency(story: Story) -> None:
    """A certified agency as guardian."""
    ward(story, "VOOGDIJ_GI", holderOrganisationId=story.organisation("GI"))


def legal_person(story: Story) -> None:
    """An accepted legal person as guardian, for a child that came to the country alone."""
    ward(story, "VOOGDIJ_RECHTSPERSOON", holderOrganisationId=story.organisation("NIDOS"))


def nobody(story: Story) -> None:
    """Nobody for the time being, with the reason."""
    ward(story, "TIJDELIJK_GEEN", explanation="De ouders zijn overleden. Er is nog geen voogd benoemd.")


def unclear(story: Story) -> None:
    """Nobody knows who, with the reason."""
    text = "De akte uit het buitenland wordt nog onderzocht."
    ward(story, "NIET_TE_BEPALEN", explanation=text, isUnderInvestigation=True, sourceDate=story.day)


def in_part(story: Story) -> None:
    """The agency decides about part of it while the child lives elsewhere, and the parents about the rest."""
    child, holder = story.about[0], story.organisation("GI")
    away = next(each for each in story.running("measures", "ACTIEF") if each["type"].startswith("MUHP"))
    granted = court_order(story, ["GEZAG_GEDEELTELIJK_GI"], 12, [], grounds=["MEDISCH_GEVAAR"])
    measure(
        story,
        "GEZAG_GEDEELTELIJK_GI",
        child,
        granted,
        plannedEndDate=away["plannedEndDate"],
        executorId=holder,
    )
    story.family["custody"].append(
        {
            "childId": child,
            "form": "VOOGDIJ_GI",
            "holderOrganisationId": holder,
            "decisionId": granted["id"],
            "parts": story.chance.some(("MEDISCH", "ONDERWIJS", "VERBLIJFSVERGUNNING"), 1, 2),
            "fromDate": story.day,
            "toDate": away["plannedEndDate"],
        }
    )
    homes.relate(story, (story.parent_ids[0], child), "OMGANGSRECHT_MET", "JURIDISCH", story.day)
    story.family["relationships"][-1] |= {"decisionId": granted["id"], "arrangement": "Drie keer per week een uur."}
