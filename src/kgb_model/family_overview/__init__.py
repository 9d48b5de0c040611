"""What a family member may read of a dossier, in plain language.

>>> from kgb_model.family_overview import family_view
>>> overview = family_view(dossier, person_id, "nl")  # doctest: +SKIP
>>> print(overview.to_text())  # doctest: +SKIP

``access`` says about whom somebody may read, ``readable`` which properties of which records that opens, ``protected`` which
words never leave. The other modules put the rest into plain sentences.
"""

from kgb_model.family_overview.access import AccessAges
from kgb_model.family_overview.composition import family_view, readers
from kgb_model.family_overview.view import FamilyView, Item, Section, Sentence

__all__ = ["AccessAges", "FamilyView", "Item", "Section", "Sentence", "family_view", "readers"]
