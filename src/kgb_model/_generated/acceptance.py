"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Self

from kgb_model.base import Model

from .types import Moment


class Acceptance(Model, frozen=True):
    """
    The answer by which the receiver of a handover takes over.

    Dutch: Aanvaarding. Het antwoord waarmee de ontvanger van een overdracht overneemt.

    Source: KGB [D]
    """

    accepted_at: Moment
    """
    When the receiver took over.

    Dutch: Aanvaard op. Wanneer de ontvanger overnam.

    Source: URW bijlage A 3.7 [S25]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            accepted_at: Moment = ...,
        ) -> Self: ...
