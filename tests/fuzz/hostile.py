"""Reads every hostile document as the program does, and measures it: `python tests/fuzz/hostile.py [NAME]`.

Each is read by a process of its own. Seconds count from when that is started; its time of the processor and its memory
include what starting takes. Only on Linux and macOS.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Measured:
    """What one document took, and what became of it."""

    name: str
    seconds: float
    processor: float
    megabytes: int
    became: str


def main() -> int:
    """Measure, print, and give 1 if a reader told of a fault in the program."""
    sys.path[:0] = [str(TESTS.parent), str(TESTS)]
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory() as folder:
        # Made elsewhere: a child begins with the memory of its parent, as far as the system’s count goes.
        program = (
            f"import sys; sys.path[:0] = {sys.path[:2]!r}; from pathlib import Path\n"
            "from authoring.importing.hostile_documents import HOSTILE\n"
            f"for name, make in HOSTILE.items():\n    if {wanted!r} in name: Path({folder!r}, name).write_bytes(make())"
        )
        subprocess.run([sys.executable, "-c", program], check=True)
        found = [_measured(file) for file in sorted(Path(folder).iterdir())]
    seconds, processor = max(outcome.seconds for outcome in found), max(outcome.processor for outcome in found)
    largest = max(outcome.megabytes for outcome in found)
    ended = sum(outcome.became.startswith("ended") for outcome in found)
    print(
        f"{len(found)} documents; longest {seconds:.2f} s, {processor:.2f} s of the processor;"
        f" largest {largest} MB; {ended} ended."
    )
    return int(any(outcome.became.startswith("fault") for outcome in found))


def _measured(file: Path) -> Measured:
    from media_literacy.authoring.importing.reader_protocol import Request, request_bytes
    from media_literacy.child_process.calling import own_command
    from media_literacy.child_process.commands import READER

    command = own_command(READER)
    reader = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=TESTS.parent, bufsize=0
    )
    assert reader.stdin is not None and reader.stdout is not None
    request = request_bytes(Request(file, file.name))
    reader.stdout.read(1)
    began = time.monotonic()
    reader.stdin.write(len(request).to_bytes(8, "big") + request)
    answer = b""
    while piece := reader.stdout.read(1 << 16):
        answer += piece
    _pid, status, used = os.wait4(reader.pid, 0)
    seconds = time.monotonic() - began
    reader.returncode = status
    reader.stdin.close()
    reader.stdout.close()
    became = _became(answer[8:]) if answer else f"ended with {os.waitstatus_to_exitcode(status)}"
    unit = 1024 if sys.platform.startswith("linux") else 1024 * 1024
    measured = Measured(file.name, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss // unit, became)
    print(
        f"{measured.seconds:6.2f} s {measured.processor:6.2f} s {measured.megabytes:5} MB  {file.name}: {became}",
        flush=True,
    )
    return measured


def _became(answer: bytes) -> str:
    values = json.loads(answer)
    if "source" in values:
        return f"a lesson of {len(values['source'])} letters"
    return f"fault: {values['fault'][-300:]}" if "fault" in values else f"refused: {values['message']}"


if __name__ == "__main__":
    sys.exit(main())
