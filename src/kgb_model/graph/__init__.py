"""A dossier as a graph: who belongs to it, who is involved, what runs, and what hangs together with what, on a day.

Everything here is asked of the dossier itself: ``dossier.members("2026-05-01")``, ``dossier.safety_view_holder()``.
"""

from kgb_model.graph.questions import Graph

__all__ = ["Graph"]
