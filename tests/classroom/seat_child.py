"""A learner's program to be killed: `python seat_child.py FOLDER PORT CODE` goes on with its seat, and marks and marks.

It says how many of its events are safe with the host, each time that changes.
"""

import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from classroom.live_class import LOOPBACK, RunningParticipant, numbered  # noqa: E402
from classroom.marking_on import MOST_UNSENT  # noqa: E402

from media_literacy.classroom.joining.addresses import Endpoint  # noqa: E402
from media_literacy.classroom.protocol.messages import Acknowledged, Seated  # noqa: E402
from media_literacy.store.classes.kept_seat import KeptSeat  # noqa: E402

_PAUSE = 0.01


def main(folder: str, port: str, code: str) -> None:
    """Until somebody kills it."""
    kept = KeptSeat.find(Path(folder))
    done = 0 if kept is None else len(kept.events)
    running = RunningParticipant(kept or (Endpoint(LOOPBACK, int(port)), code), Path(folder))
    running.next(Seated)
    safe = 0
    while True:
        if running.states[-1].unsent < MOST_UNSENT:
            done += 1
            running.participant.send_events([numbered(done)])
        last = next((found.to for found in reversed(running.messages) if isinstance(found, Acknowledged)), 0)
        if last > safe:
            safe = last
            print(safe, flush=True)
        threading.Event().wait(_PAUSE)


if __name__ == "__main__":
    main(*sys.argv[1:])
