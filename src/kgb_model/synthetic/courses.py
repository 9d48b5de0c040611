"""The courses that a case can take, each told from its start as far as the seed says."""

from collections.abc import Callable
from typing import NamedTuple

from kgb_model.dates import add_months
from kgb_model.synthetic import court, guardianship, homes, newborns, plans, reporting
from kgb_model.synthetic.agreed_help import begin, close, investigate, leave, local_help, look_back
from kgb_model.synthetic.exclusion_orders import exclusion_order
from kgb_model.synthetic.involvements import involve, take_the_view
from kgb_model.synthetic.probation import sentence
from kgb_model.synthetic.secure_care import secure
from kgb_model.synthetic.story import Record, Story
from kgb_model.synthetic.texts import THEMES


class Course(NamedTuple):
    """A course that a case can take.

    Attributes:
        nl, en: what happens, in a sentence.
        weight: how often it is told, against the others (the proportions of the national figures, rounded; rare ones more often).
        tell: tells it.
    """

    nl: str
    en: str
    weight: int
    tell: Callable[[Story], None]


def first_talk(story: Story) -> None:
    """A family asks the local team itself; one concern, one goal, and that may be all."""
    story.lead = story.organisation("LOKAAL_TEAM")
    homes.settle(story, (2, 15), story.wishes.shape or "alone", story.wishes.children or 1)
    face = involve(story, "LOKAAL_TEAM", "VAST_GEZICHT", "VRIJWILLIG")
    take_the_view(story, face)
    story.pass_days(2, 9)
    worry = reporting.concern(story, story.chance.pick(THEMES), "ZORG", [], [])
    worry["safetyLevel"] = "RISICO"
    story.pass_days(4, 20)
    causes = [each["id"] for each in worry["causes"] if "setAsideReason" not in each]
    poor = any(each["kind"] in ("SCHULDEN", "ARMOEDE") for each in worry["causes"])
    wanted = plans.goal(
        story, "FINANCIEN" if poor else worry["domains"][0], [worry["id"]], causes, list(story.everybody)
    )
    plans.make_plan(story, "GEZINSPLAN", [], [], goals=[wanted])


def neighbour_call(story: Story) -> None:
    """A call about a family, help that is agreed, and often an end."""
    begin(story, (0, 16))
    story.pass_days(0, 3)
    worry = reporting.alarm(story)
    _, plan = local_help(story, [worry], [worry, story.document["safetyAssessments"][0]])
    leave(story)
    look_back(story, plan, 3)
    if story.chance.likely(0.4) or story.wishes.ending:
        close(story)


def teacher(story: Story) -> None:
    """A school that follows the reporting code: first it asks for advice, later it reports."""
    begin(story, (4, 17))
    theme = story.chance.pick(THEMES)
    asked = reporting.report(story, theme, "ADVIES")
    asked["status"] = "BEOORDEELD_GEEN_VERVOLG"
    story.pass_days(14, 40)
    made = reporting.report(story, theme, "MELDING", asked)
    made["meldcodeSteps"] = reporting.meldcode_steps(story)
    weighed = reporting.triage(story, made, "ONDERZOEK_VT", "STRUCTUREEL_ONVEILIG")
    worry = reporting.concern(story, theme, "VERMOEDEN", [made], [weighed])
    investigate(story, worry)
    _, plan = local_help(story, [worry], [worry, made])
    leave(story)
    look_back(story, plan, 2)
    if story.chance.likely(0.3) or story.wishes.ending:
        close(story)


def divorce(story: Story) -> None:
    """Parents who live apart and fight: they disagree about facts, make a parenting plan, and sometimes the court steps in."""
    begin(story, (3, 15), "two-homes")
    worry = reporting.alarm(story, theme=THEMES[2])
    dispute(story, worry)
    if story.chance.likely(0.4):
        court.supervise(story, worry)
        return
    _, plan = local_help(story, [worry], [worry])
    leave(story)
    # What parents agree on for their children they look at again after a year.
    plans.make_plan(story, "OUDERSCHAPSPLAN", [worry], [], nextEvaluationDate=add_months(story.day, 12))
    look_back(story, plan, 2)


def dispute(story: Story, worry: Record) -> None:
    """One parent says something that the other contradicts; both stand in the record."""
    first, second = story.parent_ids
    source = {"kind": "OUDER", "personId": first, "identityProtected": False}
    against = {"personId": second, "text": "Dat is niet zo gegaan. Ik was er op tijd.", "date": story.day}
    worry["statements"].append(
        reporting.statement(story, "WEERSPROKEN", "Hij was er vier keer niet.", source, counterStatements=[against])
    )


def supervision(story: Story) -> None:
    """Help that is agreed does not work; the board investigates and the court puts the children under supervision."""
    begin(story, (1, 14))
    worry = reporting.alarm(story, "BEDREIGING")
    court.supervise(story, worry)


def newborn(story: Story) -> None:
    """A baby for whom the court decides on the day of birth, before anybody could be heard."""
    begin(story, (0, 0), "together", 1)
    newborns.at_birth(story)


def secure_care(story: Story) -> None:
    """A young person who is in danger and stays behind closed doors for some months."""
    begin(story, (15, 15), count=1)
    worry = reporting.alarm(story, "BEDREIGING", "ACUUT_ONVEILIG", theme=THEMES[10])
    secure(story, worry)


def probation(story: Story) -> None:
    """A young person who was sentenced, with probation by the agency next to help."""
    begin(story, (15, 16), count=1)
    worry = reporting.alarm(story)
    sentence(story, worry)


def authority_ended(story: Story) -> None:
    """Parents whose authority the court ends, and who becomes guardian."""
    begin(story, (2, 14))
    guardianship.end_authority(story, reporting.alarm(story, "BEDREIGING"))


def alone_in_the_country(story: Story) -> None:
    """A young person who came without parents, and gets a guardian."""
    guardianship.arrive(story)


def adults_with_worries(story: Story) -> None:
    """Adults with problems of their own; the board is asked to look, and asks the court for nothing."""
    begin(story, (0, 17))
    worry = reporting.alarm(story)
    _, plan = local_help(story, [worry], [worry])
    leave(story)
    court.no_petition(story, worry)
    look_back(story, plan, 1)


COURSES: dict[str, Course] = {
    "first-talk": Course("Een gezin vraagt zelf om hulp.", "A family asks for help itself.", 3, first_talk),
    "neighbour-call": Course("Een belletje van de buren leidt tot hulp die is afgesproken.",
                             "A call from neighbours leads to help that is agreed.", 8, neighbour_call),
    "teacher": Course("Een school volgt de meldcode.", "A school follows the reporting code.", 4, teacher),
    "exclusion-order": Course("De burgemeester legt een huisverbod op.", "The mayor imposes an exclusion order.", 3,
                              exclusion_order),
    "divorce": Course("Ouders in twee huizen maken ruzie.", "Parents in two homes fight.", 4, divorce),
    "supervision": Course("De rechter stelt kinderen onder toezicht.", "The court puts children under supervision.", 5,
                          supervision),
    "newborn": Course("De rechter beslist op de dag van een geboorte.", "The court decides on the day of a birth.", 2, newborn),
    "secure-care": Course("Een jongere verblijft in gesloten jeugdhulp.", "A young person stays in secure care.", 2, secure_care),
    "probation": Course("Een jongere krijgt jeugdreclassering.", "A young person gets youth probation.", 2, probation),
    "authority-ended": Course("De rechter beëindigt het gezag.", "The court ends parental authority.", 2, authority_ended),
    "unaccompanied": Course("Een jongere komt zonder ouders in Nederland.", "A young person comes without parents.", 2,
                            alone_in_the_country),
    "adults": Course("Volwassenen hebben zorgen, en er komt geen verzoek aan de rechter.",
                     "Adults have worries, and the court is asked nothing.", 3, adults_with_worries),
}  # fmt: skip
"""The courses, by name."""
