"""Two commits are compared by the rows that each of them prints, and what the benchmarks are is told without them."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """\
from measuring import Figure, HEADING, read_line
with_floor = Figure("press to painted mark, 500 sentences, Guided, every note open: p99", 1234.5, 2.0, floor=100.0)
without = Figure("peak memory", 72.25, 110.0, unit="MB")
assert read_line(with_floor.line()) == (with_floor.what, 1234.5)
assert read_line(without.line()) == ("peak memory", 72.25)
assert read_line(HEADING) is None and read_line("") is None
"""

CHOICE = """\
from measuring import PARTS, chosen_parts
assert chosen_parts([], "") == list(PARTS)
assert chosen_parts([PARTS[2], PARTS[0]], "") == [PARTS[0], PARTS[2]]
chosen_parts([PARTS[0], "bench_nothing.py"], "")
"""


def test_a_row_of_the_table_is_read_back():
    folder = Path(__file__).parent / "benchmarks"
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_help_of_the_benchmarks_names_the_parts_and_runs_none():
    program = Path(__file__).parent / "benchmarks" / "run.py"
    done = subprocess.run([sys.executable, program, "--help"], capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0 and "bench_start.py" in done.stdout and "floor" not in done.stdout


def test_a_call_without_names_runs_all_parts_and_a_misspelt_one_is_told():
    folder = Path(__file__).parent / "benchmarks"
    done = subprocess.run([sys.executable, "-c", CHOICE], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "there is no part bench_nothing.py" in done.stderr
