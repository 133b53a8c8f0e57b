"""Makes the pictures of the course anew: drawings and a chart of our own, in few colours, for screen and paper.

`python docs/drawings/make.py` writes them beside the lessons that show them; with a folder behind the command, they go
there. Each drawing is a module with one function `draw`. Nothing is needed but Python, and the same dots come out on
every machine.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import flood_1998
import hall_1961
import hall_on_fire
import quiet_hour_chart
import summer_weir
from canvas import Canvas

MEDIA = Path(__file__).resolve().parents[2] / "lessons" / "reading-term" / "lessons" / "media"
DRAWINGS: dict[str, Callable[[], Canvas]] = {
    "storm-weir": summer_weir.draw,
    "storm-1998": flood_1998.draw,
    "quiet-hour-chart": quiet_hour_chart.draw,
    "drill-flames": hall_on_fire.draw,
    "drill-1961": hall_1961.draw,
}


def main(folder: Path = MEDIA) -> None:
    for name, draw in DRAWINGS.items():
        (folder / f"{name}.png").write_bytes(draw().png())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
