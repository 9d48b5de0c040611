"""Shows all comparisons of a run in one table."""

from ratios import ROWS
from rich.console import Console
from rich.table import Table


def pytest_terminal_summary() -> None:
    """The table of all comparisons."""
    if not ROWS:
        return
    table = Table("what", "beside", "ours µs", "peer µs", "times as fast", "wanted", title="Ratios in this run")
    for row in ROWS:
        values = (f"{row.ours_us:,.1f}", f"{row.peer_us:,.1f}", f"{row.ratio:.2f}", f"{row.at_least:g}")
        table.add_row(row.what, row.peer, *values)
    Console(width=140).print(table)
