"""How the book is built; the same for both languages (see book.py)."""

import sys
from pathlib import Path

import kgb_spec

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "KGB"
author = "KGB"
copyright = "CC0-1.0"
version = release = kgb_spec.version()

extensions = ["myst_parser", "kgb_book"]
myst_enable_extensions = ["colon_fence", "deflist", "attrs_inline", "attrs_block", "fieldlist"]
myst_heading_anchors = 3

# The words of the standard are shown as they are, with their own quotation marks.
smartquotes = False

html_theme = "pydata_sphinx_theme"
html_static_path = ["_static"]
templates_path = ["_templates"]
html_css_files = ["book.css"]
html_extra_path = [str(kgb_spec.root() / "generated" / "openapi.json")]
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_use_index = False
html_theme_options = {
    "navbar_align": "left",
    "navbar_end": ["theme-switcher"],
    "navbar_persistent": ["search-button", "language-switch"],
    "header_links_before_dropdown": 7,
    "secondary_sidebar_items": ["page-toc"],
    "show_prev_next": True,
    "footer_start": ["book-version"],
    "footer_end": [],
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
    "show_toc_level": 1,
    "navigation_depth": 3,
    "use_edit_page_button": False,
}
