"""A calibration as a table: requirement, defect, and the checks that caught it."""

from collections.abc import Iterator

from kgb_conformance.calibration import Calibration


def report(calibration: Calibration) -> str:
    """The table, what escaped, what the right miniature was blamed for, the checks that do not bite, and the score."""
    return "\n".join(_lines(calibration)) + "\n"


def _lines(calibration: Calibration) -> Iterator[str]:
    for trial in calibration.trials:
        caught = f"caught by {', '.join(trial.caught_by)}" if trial.caught_by else "ESCAPED"
        yield f"{trial.defect.requirement:45}  {trial.defect.name:45}  {caught}"
    for sight in calibration.wronged:
        case = f" ({sight.case})" if sight.case else ""
        blame = f"the right miniature is held to be wrong by {sight.check.name}{case}: {sight.en}"
        yield f"{sight.check.requirement:45}  {blame}"
    for requirement in calibration.bare:
        yield f"{requirement:45}  has no defect"
    for check in calibration.blunt:
        yield f"{check.requirement:45}  {check.name} catches no defect: write one that it has to catch"
    held = len(calibration.wronged)
    yield f"{calibration.caught} of {len(calibration.trials)} defects caught; {held} held against the right miniature."
