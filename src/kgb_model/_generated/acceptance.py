"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import ConfigDict, Field

from .types import Moment


class Acceptance(Model):
    """
    The answer by which the receiver of a handover takes over.

    Dutch: Aanvaarding. Het antwoord waarmee de ontvanger van een overdracht overneemt.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    accepted_at: Annotated[Moment, Field(alias="acceptedAt", title="Accepted at")]
    """
    When the receiver took over.

    Dutch: Aanvaard op. Wanneer de ontvanger overnam.

    Source: URW bijlage A 3.7 [S25]
    """
