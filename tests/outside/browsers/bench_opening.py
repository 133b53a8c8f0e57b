"""How long a lesson's page takes to be opened and clickable, beside an empty page in the same run.

`.venv/bin/python tests/outside/browsers/bench_opening.py`, once the tests in browsers have been set up. A time is from
navigating to the first frame after its button was pressed, which shows the article; medians of `ROUNDS`, in turns.
"""

import statistics
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).parents[3]
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

from outside.browsers.browsing import PROGRAMS, Driver, Look  # noqa: E402
from outside.browsers.long_lesson import long_lesson  # noqa: E402
from outside.browsers.played_page import page_of  # noqa: E402
from own_lessons import FOUNDING, our_lesson  # noqa: E402

ROUNDS = 11
EMPTY = "<!DOCTYPE html><title>Empty</title><button>Click</button>"
_CLICKED = (
    "() => new Promise(done => { const each = document.querySelector('[data-mode], button'); each.click();"
    " requestAnimationFrame(() => requestAnimationFrame(() => done("
    "performance.now()))); })"
)


def main() -> None:
    """Print a table of medians."""
    pages = {
        "an empty page": EMPTY,
        "the founding lesson": page_of(our_lesson(FOUNDING), name=FOUNDING),
        "500 sentences": page_of(long_lesson()),
    }
    with tempfile.TemporaryDirectory() as folder:
        driver = Driver(Path(folder))
        urls = {name: driver.put(html).as_uri() for name, html in pages.items()}
        for program in PROGRAMS:
            times: dict[str, list[float]] = {name: [] for name in urls}
            for _round in range(ROUNDS):
                for name, url in urls.items():
                    page = driver.open(url, Look(program))
                    times[name].append(page.evaluate(_CLICKED))
                    page.close()
            floor = statistics.median(times["an empty page"])
            for name, found in times.items():
                median = statistics.median(found)
                size = len(pages[name].encode()) / 1000
                print(f"{program:<9} {name:<20} {size:7.0f} kB  {median:6.0f} ms  {median - floor:+6.0f} ms")
        driver.close()


if __name__ == "__main__":
    main()
