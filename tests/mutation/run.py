"""Mutation testing: `python tests/mutation/run.py --seed 8 --count 300` changes the code at random and runs the tests.

Needs `requirements/mutation.txt`. The mutants are drawn with the operators of Cosmic Ray, and written to
`drawn-SEED.txt` with what became of each. `--again FILE` runs those that survived in an earlier list once more, after
tests were added; in the list a person turns `survived` into `equivalent, because …`. Everything runs in copies of the
checkout.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from queue import SimpleQueue

import pytest
from drawing import PACKAGES, Mutant, draw, find_again, mutated, thresholds
from reach import Reach, environment_of, record
from results import KILLED, SURVIVED, Result, read, summary, write

CHECKOUT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
REACH_FOLDER = "mutation-reach"

LEFT_OUT = ("benchmarks", "outside", "mutation", "launcher", "test_run.py", "test_wheel.py")
"""What looks at the checkout or the machine, not at the code that is mutated."""

START_SECONDS = 60
PATIENCE = 4
"""A mutant whose tests take so many times as long as they did is killed: it does not end."""


def main() -> int:
    """Draw, run and write the list."""
    arguments = _arguments()
    scratch = Path(tempfile.mkdtemp(prefix="mutation-"))
    try:
        trees = [_copy(scratch / f"tree-{number}") for number in range(arguments.jobs)]
        folder = arguments.reach or scratch / REACH_FOLDER
        if arguments.tests or not (folder / "lines").exists():
            _record(trees[0], folder, arguments.tests, arguments.jobs)
        reach = Reach.read(trees[0], folder)
        if arguments.again:
            return _again(arguments, trees, reach)
        if arguments.thresholds:
            title, mutants = (
                f"Every number of every constant, at {_commit()}.",
                thresholds(trees[0], arguments.packages),
            )
        else:
            title = f"Seed {arguments.seed}, {arguments.count} mutants, drawn at {_commit()}."
            mutants = draw(trees[0], arguments.packages, arguments.seed, arguments.count)
        target = arguments.to or HERE / ("thresholds.txt" if arguments.thresholds else f"drawn-{arguments.seed}.txt")
        results = _run(mutants, trees, reach, arguments.budget)
        write(target, title, results)
        print(summary(results))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--packages", nargs="+", default=PACKAGES, help="other folders of media_literacy")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--budget", type=float, default=60, help="seconds of tests for one mutant, the nearest first")
    parser.add_argument("--to", type=Path, help="the list that is written, if not drawn-SEED.txt beside this file")
    parser.add_argument("--thresholds", action="store_true", help="no sample, but every number of every constant")
    parser.add_argument("--again", type=Path, help="a list whose survivors are run once more")
    parser.add_argument("--reach", type=Path, help="a folder that keeps which tests reach what, for the next time")
    parser.add_argument("--tests", nargs="*", help="what is recorded, if not all; added to what --reach has")
    return parser.parse_args()


def _again(arguments: argparse.Namespace, trees: Sequence[Path], reach: Reach) -> int:
    """Those that survived are run once more, and the list is written anew."""
    earlier = read(arguments.again)
    today = find_again(
        trees[0], arguments.packages, [result.mutant for result in earlier if result.outcome == SURVIVED]
    )
    kept = [result for result in earlier if result.outcome != SURVIVED or result.mutant.change not in today]
    wanted = [today[result.mutant.change] for result in earlier if result not in kept]
    results = [*kept, *_run(wanted, trees, reach, arguments.budget)]
    title = arguments.again.read_text(encoding="utf-8").partition("\n")[0]
    write(arguments.to or arguments.again, title, results)
    print(summary(results))
    return 0


def _run(mutants: Sequence[Mutant], trees: Sequence[Path], reach: Reach, budget: float) -> list[Result]:
    """All mutants, each in a copy that nobody else uses meanwhile."""
    free: SimpleQueue[Path] = SimpleQueue()
    for tree in trees:
        free.put(tree)
    results: list[Result] = []
    with ThreadPoolExecutor(len(trees)) as pool:
        for future in as_completed([pool.submit(_run_one, mutant, free, reach, budget) for mutant in mutants]):
            result = future.result()
            results.append(result)
            place = f"{result.mutant.file}:{result.mutant.line}"
            print(f"{len(results)}/{len(mutants)} {place} {result.outcome}, {result.detail}", flush=True)
            if result.outcome != KILLED:
                print(f"    - {result.mutant.before}\n    + {result.mutant.after}", flush=True)
    return results


def _run_one(mutant: Mutant, free: "SimpleQueue[Path]", reach: Reach, budget: float) -> Result:
    tests = _within(budget, reach.tests(mutant.file, mutant.line), reach)
    if not tests:
        return Result(mutant, SURVIVED, "no test reaches it")
    tree = free.get()
    file = tree / mutant.file
    source = file.read_text(encoding="utf-8")
    try:
        file.write_text(mutated(source, mutant), encoding="utf-8")
        _forget_compiled(file)
        return _outcome(mutant, tree, tests, PATIENCE * reach.cost(tests) + START_SECONDS)
    finally:
        file.write_text(source, encoding="utf-8")
        _forget_compiled(file)
        free.put(tree)


def _within(budget: float, tests: Sequence[str], reach: Reach) -> list[str]:
    """As many of the tests as the budget allows, and at least one."""
    chosen: list[str] = []
    spent = 0.0
    for test in tests:
        spent += reach.cost([test])
        if chosen and spent > budget:
            break
        chosen.append(test)
    return chosen


def _outcome(mutant: Mutant, tree: Path, tests: Sequence[str], limit: float) -> Result:
    files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
    wanted = tree / ".mutation-tests.json"
    wanted.write_text(json.dumps(tests), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-x",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "choosing",
        "--tb=no",
        *files,
    ]
    process = subprocess.Popen(
        command,
        cwd=tree,
        env=environment_of(tree) | {"MUTATION_TESTS": str(wanted)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        return Result(mutant, KILLED, "no end")
    finally:
        _end_all(process)
    if process.returncode in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        return Result(mutant, SURVIVED, f"{len(tests)} tests ran")
    failed = [line for line in output.splitlines() if line.startswith(("FAILED ", "ERROR "))]
    return Result(mutant, KILLED, failed[0].split(" ")[1] if failed else f"pytest ended with {process.returncode}")


def _end_all(process: "subprocess.Popen[str]") -> None:
    """The tests and what they started; a pipe that one of them still holds is not waited for."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def _record(tree: Path, folder: Path, tests: Sequence[str] | None, jobs: int) -> None:
    began = time.monotonic()
    chosen = tests or [
        f"tests/{entry.name}"
        for entry in sorted((tree / "tests").iterdir())
        if entry.name not in LEFT_OUT and (entry.is_dir() or entry.name.startswith("test_"))
    ]
    record(tree, folder, chosen, jobs)
    print(f"Recorded which tests reach what in {time.monotonic() - began:.0f} s.", flush=True)


def _copy(tree: Path) -> Path:
    """What belongs to the checkout, without its environment."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=CHECKOUT,
        capture_output=True,
        check=True,
        text=True,
    )
    for name in listed.stdout.split("\0"):
        if name and (CHECKOUT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(CHECKOUT / name, tree / name)
    return tree


def _commit() -> str:
    found = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=CHECKOUT, capture_output=True, check=True, text=True
    )
    return found.stdout.strip()


def _forget_compiled(file: Path) -> None:
    """A file that is changed twice within a second, to the same size, would be taken for the one compiled before."""
    for compiled in (file.parent / "__pycache__").glob(f"{file.stem}.*.pyc"):
        compiled.unlink()


if __name__ == "__main__":
    sys.exit(main())
