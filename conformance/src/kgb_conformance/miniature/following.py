"""Follows how safe it becomes for each person."""

from typing import Any

from kgb_conformance import trend
from kgb_conformance.miniature.messages import Request, Response
from kgb_conformance.miniature.shelf import Document


class Following:
    """The course of safety, derived whenever somebody asks for it."""

    def read_safety_trend(self, request: Request, id_: str) -> Response:
        """For each person apart whether it became safer, up to today."""
        return Response(200, self.course(self.collected(self.existing(id_, "Family"))))  # type: ignore[attr-defined]

    def course(self, dossier: Document) -> dict[str, Any]:
        """The course of safety in a dossier."""
        return trend.safety_trend(dossier, self.judgements(dossier), self.direction)

    def judgements(self, dossier: Document) -> list[trend.Judgement]:
        """The judgements that count, oldest first."""
        return trend.judgements(dossier)

    def direction(self, levels: list[str]) -> str:
        """Where the levels of one person lead."""
        return trend.direction(levels)
