"""A calibration as a table: requirement, defect, and the check that caught it."""

from collections.abc import Iterator

from kgb_conformance.calibration import Calibration


def report(calibration: Calibration) -> str:
    """The table, what escaped, what the right miniature was blamed for, and the score."""
    return "\n".join(_lines(calibration)) + "\n"


def _lines(calibration: Calibration) -> Iterator[str]:
    for trial in calibration.trials:
        caught = f"caught by {trial.caught_by[0]}" if trial.caught_by else "ESCAPED"
        yield f"{trial.defect.requirement:45}  {trial.defect.name:45}  {caught}"
    for sight in calibration.wronged:
        case = f" ({sight.case})" if sight.case else ""
        blame = f"the right miniature is held to be wrong by {sight.check.name}{case}: {sight.en}"
        yield f"{sight.check.requirement:45}  {blame}"
    for requirement in calibration.bare:
        yield f"{requirement:45}  has no defect"
    held = len(calibration.wronged)
    yield f"{calibration.caught} of {len(calibration.trials)} defects caught; {held} held against the right miniature."
