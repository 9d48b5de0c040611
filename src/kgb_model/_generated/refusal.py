"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import ConfigDict, Field

from .codelists.handover_refusal_reason import HandoverRefusalReason
from .types import Moment


class Refusal(Model):
    """
    The answer by which the receiver of a handover declines, with the reason.

    Dutch: Weigering. Het antwoord waarmee de ontvanger van een overdracht weigert, met de reden.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    refused_at: Annotated[Moment, Field(alias="refusedAt", title="Refused at")]
    """
    When the receiver refused.

    Dutch: Geweigerd op. Wanneer de ontvanger weigerde.

    Source: KGB [D]
    """
    refusal_reason: Annotated[
        HandoverRefusalReason, Field(alias="refusalReason", title="Reason")
    ]
    """
    Why the receiver refused.

    Dutch: Reden. Waarom de ontvanger weigerde.

    Source: KGB [D]
    """
