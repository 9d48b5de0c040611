"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Self

from kgb_model.base import Model

from .codelists.handover_refusal_reason import HandoverRefusalReason
from .types import Moment


class Refusal(Model, frozen=True):
    """
    The answer by which the receiver of a handover declines, with the reason.

    Dutch: Weigering. Het antwoord waarmee de ontvanger van een overdracht weigert, met de reden.

    Source: KGB [D]
    """

    refused_at: Moment
    """
    When the receiver refused.

    Dutch: Geweigerd op. Wanneer de ontvanger weigerde.

    Source: KGB [D]
    """
    refusal_reason: HandoverRefusalReason
    """
    Why the receiver refused.

    Dutch: Reden. Waarom de ontvanger weigerde.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            refused_at: Moment = ...,
            refusal_reason: HandoverRefusalReason = ...,
        ) -> Self: ...
