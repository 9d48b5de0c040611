"""A right implementation of the standard, small enough to read: the suite is calibrated on it.

It keeps everything in memory and is for nothing else. Every step is a method, so that a defect overrides one.
"""

from kgb_conformance.miniature.family_file import Guarding
from kgb_conformance.miniature.following import Following
from kgb_conformance.miniature.front import Front
from kgb_conformance.miniature.handing_over import HandingOver
from kgb_conformance.miniature.intake import Intake
from kgb_conformance.miniature.listing import Listing
from kgb_conformance.miniature.shelf import Shelf
from kgb_conformance.miniature.single import Single


class Miniature(Single, Listing, HandingOver, Following, Guarding, Intake, Front):
    """A right implementation, until a defect overrides one of its methods."""

    def __init__(self) -> None:
        super().__init__()
        self.shelf = Shelf()


__all__ = ["Miniature"]
