"""The words of the standard: what a term means, in Dutch and English, on what law it rests, and what others call it.

>>> from kgb_model import terminology
>>> terminology.term("MeasureType.OTS").title.nl
'Ondertoezichtstelling'
>>> terminology.code("measure-type", "OTS").sources[0].law
'BW1'
>>> [found.name for found in terminology.find("ondertoezicht", kind="code")][:2]
['MeasureType.OTS', 'MeasureType.OTS_ASIEL']
>>> print(terminology.translate("sex", "VROUW", to="iJw"))
sex VROUW → IJW_COD046 2 (the same)

Everything here is data for programs; ``str()`` of it reads well in English, and ``.text("nl")`` in Dutch.
The table is read when it is first needed, and stays.
"""

from kgb_model.terminology.counterparts import Standard, Target, Translation
from kgb_model.terminology.documents import Mapped, translate_document
from kgb_model.terminology.glossary import code, code_list, code_lists, term, terms
from kgb_model.terminology.search import find
from kgb_model.terminology.terms import Code, CodeList, Counterpart, Source, Term, Words
from kgb_model.terminology.translation import systems, translate, translate_back

__all__ = [
    "Code",
    "CodeList",
    "Counterpart",
    "Mapped",
    "Source",
    "Standard",
    "Target",
    "Term",
    "Translation",
    "Words",
    "code",
    "code_list",
    "code_lists",
    "find",
    "systems",
    "term",
    "terms",
    "translate",
    "translate_back",
    "translate_document",
]
