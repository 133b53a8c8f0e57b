"""Makes the pictures of our lessons anew: drawings and charts of our own, in few colours, for screen and paper.

`python docs/drawings/make.py` writes them beside the lessons that show them; with a folder behind the command, they go
there. Each drawing is a module with one function `draw`. Nothing is needed but Python, and the same dots come out on
every machine.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import bike_lane_chart
import flood_1998
import hall_1961
import hall_on_fire
import quiet_hour_chart
import summer_weir
from canvas import Canvas

LESSONS = Path(__file__).resolve().parents[2] / "lessons"
DRAWINGS: dict[str, dict[str, Callable[[], Canvas]]] = {
    "reading-term": {
        "storm-weir": summer_weir.draw,
        "storm-1998": flood_1998.draw,
        "quiet-hour-chart": quiet_hour_chart.draw,
        "drill-flames": hall_on_fire.draw,
        "drill-1961": hall_1961.draw,
    },
    "primeros-pasos": {"carril-grafico": bike_lane_chart.draw},
}


def main(folder: Path | None = None) -> None:
    for pack, drawings in DRAWINGS.items():
        for name, draw in drawings.items():
            media = folder or LESSONS / pack / "lessons" / "media"
            (media / f"{name}.png").write_bytes(draw().png())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
