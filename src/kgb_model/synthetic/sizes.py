"""Dossiers of a size: small ones, and ones that have grown to hundreds of concerns and goals."""

from typing import TYPE_CHECKING

from kgb_model.synthetic import plans, reporting
from kgb_model.synthetic.making import as_object, begun, finish, seeded
from kgb_model.synthetic.refusals import NotThatMany
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import CAUSE_DOMAINS, GOALS, THEMES

if TYPE_CHECKING:
    from kgb_model._generated.dossier import Dossier

MOST_CONCERNS = 1000
GOALS_IN_A_PLAN = 50

NOT_NEEDED = (
    "addresses",
    "contacts",
    "birthPlace",
    "birthCountry",
    "nationalities",
    "responsibleMunicipalities",
    "supportNeeds",
)


def small(seed: int | str) -> "Dossier":
    """A family with one concern, one goal and little more: about 8 kB of JSON.

    Raises:
        NotASeed: the seed is neither a whole number nor a text.
    """
    return as_object(small_document(seed))


def small_document(seed: int | str) -> Record:
    """The same as :func:`small`, as plain values."""
    dossier = finish(begun(seeded(seed), ("first-talk",), bare=True))
    for person in dossier["persons"]:
        for name in NOT_NEEDED:
            person.pop(name, None)
    dossier["organisations"] = dossier["organisations"][:1]
    concern, plan = dossier["concerns"][0], dossier["plans"][0]
    concern["statements"] = concern["statements"][:1]
    del concern["factors"]
    del dossier["family"]["households"]
    for member in dossier["family"]["members"]:
        member.pop("livesInIds", None)
    plan["agreements"] = plan["agreements"][:1]
    plan["goals"][0]["organisationIds"] = [dossier["organisations"][0]["id"]]
    return dossier


def grown(seed: int | str, *, concerns: int = 100) -> "Dossier":
    """A family with as many concerns, and a goal for each: for seeing how a system copes with a thick dossier.

    Args:
        concerns: how many, from 1 to 1,000.

    Raises:
        NotASeed: the seed is neither a whole number nor a text.
        NotThatMany: a dossier cannot hold so many.
    """
    return as_object(grown_document(seed, concerns=concerns))


def grown_document(seed: int | str, *, concerns: int = 100) -> Record:
    """The same as :func:`grown`, as plain values.

    Raises:
        NotASeed: the seed is neither a whole number nor a text.
        NotThatMany: a dossier cannot hold so many.
    """
    if not 1 <= concerns <= MOST_CONCERNS:
        raise NotThatMany(1, MOST_CONCERNS)
    story = begun(seeded(seed), ("first-talk",), bare=True)
    if concerns > 1:
        # Among so many concerns there are debts, and the plan of the family has to say something about those.
        text, own = GOALS["FINANCIEN"]
        story.document["plans"][0]["goals"][0].update(domain="FINANCIEN", text=text, inOwnWords=own)
    added = [another(story) for _ in range(concerns - 1)]
    for start in range(0, len(added), GOALS_IN_A_PLAN):
        plan_for(story, added[start : start + GOALS_IN_A_PLAN])
    return finish(story)


def another(story: Story) -> Record:
    """One more concern."""
    made = reporting.concern(story, story.chance.pick(THEMES), "ZORG", [], [])
    made["safetyLevel"] = "RISICO"
    return made


def plan_for(story: Story, concerns: list[Record]) -> Record:
    """A plan with a goal for each of these concerns and its causes."""
    goals = []
    for each in concerns:
        worked_at = [cause for cause in each["causes"] if "setAsideReason" not in cause]
        domain = CAUSE_DOMAINS[worked_at[0]["kind"]]
        goals.append(
            plans.goal(story, domain, [each["id"]], [cause["id"] for cause in worked_at], list(story.everybody))
        )
    return plans.make_plan(story, "ONDERSTEUNINGSPLAN", [], [], goals=goals)
