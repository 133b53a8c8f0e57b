"""A teacher's program to be killed: `host_child.py FOLDER PORT [ID]` serves a class and says how it is joined."""

import json
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from classroom.live_class import RunningHost, kites_class, options  # noqa: E402

from media_literacy.classroom.protocol.stages import Stage  # noqa: E402


def main(folder: str, port: str, id: str = "") -> None:
    """Until somebody kills it."""
    running = RunningHost(Path(folder), id or kites_class(), options()._replace(program_port=int(port)))
    info = running.info
    running.move_to(Stage.MARK)
    print(json.dumps([info.id, info.join_code, info.port]), flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
