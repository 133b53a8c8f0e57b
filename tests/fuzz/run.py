"""Looks for bytes that break a law, for as long as it is given: `python tests/fuzz/run.py pack 60` (minutes).

With atheris (`pip install atheris`) it is led by which lines of the program its bytes reach; without, hypothesis
makes them. Bytes that break the law are kept in `tests/fuzz/cases/TARGET/`, from where the tests take them ever after,
and the exit code is 1.
"""

import argparse
import hashlib
import importlib
import importlib.util
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
CASES = TESTS / "fuzz" / "cases"
FINE, FOUND = 0, 1
LARGEST = 20_000
LONGEST_SECONDS = 5
MOST_MEGABYTES = 1_000


def main() -> int:
    """Fuzz the target that is named."""
    sys.path[:0] = [str(TESTS.parent), str(TESTS)]
    arguments = _arguments()
    if arguments.seeds is not None:
        _fuzz_with_atheris(arguments.target, arguments.minutes, arguments.seeds)
    has_atheris = importlib.util.find_spec("atheris") is not None
    began = time.monotonic()
    print(f"{arguments.target}: {arguments.minutes:g} minutes with {'atheris' if has_atheris else 'hypothesis'}.")
    find = _found_by_atheris if has_atheris else _found_by_hypothesis
    found = find(arguments.target, arguments.minutes)
    print(f"{arguments.target}: {len(found)} found in {(time.monotonic() - began) / 60:.1f} minutes.")
    for file in found:
        print(f"    {file.relative_to(TESTS.parent)}")
    return FOUND if found else FINE


def _arguments() -> argparse.Namespace:
    from fuzz.targets import TARGETS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("minutes", type=float)
    parser.add_argument(
        "--seeds", type=Path, help=argparse.SUPPRESS
    )  # how it calls itself, since atheris never returns
    return parser.parse_args()


def _found_by_atheris(target: str, minutes: float) -> list[Path]:
    from fuzz.targets import TARGETS

    folder = CASES / target
    before = set(folder.iterdir()) if folder.is_dir() else set()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as seeds:
        for data in TARGETS[target].seeds:
            (Path(seeds) / hashlib.sha256(data).hexdigest()).write_bytes(data)
        command = [sys.executable, __file__, target, str(minutes), "--seeds", seeds]
        code = subprocess.run(command, check=False).returncode
    found = sorted(set(folder.iterdir()) - before)
    if not any(folder.iterdir()):
        folder.rmdir()
    if code and not found:
        sys.exit(f"The fuzzer itself failed, with {code}.")
    return found


def _fuzz_with_atheris(target: str, minutes: float, seeds: Path) -> None:
    atheris = importlib.import_module("atheris")  # only there where somebody wants it
    for name in [module for module in sys.modules if module.split(".")[0] in ("media_literacy", "fuzz", "lesson")]:
        del sys.modules[name]  # they are wanted with a count of their lines
    with atheris.instrument_imports(include=["media_literacy"]):
        from fuzz.targets import TARGETS
    check = TARGETS[target].check

    def run_one(data: bytes) -> None:
        check(data)

    options = {
        "max_total_time": round(minutes * 60),
        "timeout": LONGEST_SECONDS,
        "rss_limit_mb": MOST_MEGABYTES,
        "max_len": LARGEST,
        "artifact_prefix": f"{CASES / target}/",
        "print_final_stats": 1,
        "verbosity": 1,
    }
    atheris.Setup([sys.argv[0], str(seeds), *(f"-{name}={value}" for name, value in options.items())], run_one)
    atheris.Fuzz()


def _found_by_hypothesis(target: str, minutes: float) -> list[Path]:
    from fuzz.mutants import mutants
    from fuzz.targets import SECONDS, TARGETS
    from hypothesis import HealthCheck, given, settings

    check, end = TARGETS[target].check, time.monotonic() + minutes * 60
    failing: list[bytes] = []

    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]

    @settings(max_examples=1_000, deadline=None, database=None, suppress_health_check=checks)
    @given(mutants(TARGETS[target].seeds))
    def run_some(data: bytes) -> None:
        try:
            began = time.process_time()
            check(data)
            assert time.process_time() - began < SECONDS
        except Exception:
            failing.append(data)
            raise

    while time.monotonic() < end and not failing:
        try:
            run_some()
        except BaseExceptionGroup as problems:
            print(problems.exceptions)
        except Exception as problem:
            print(repr(problem))
    return [_keep(target, failing[-1])] if failing else []  # the last one is the smallest


def _keep(target: str, data: bytes) -> Path:
    file = CASES / target / f"found-{hashlib.sha256(data).hexdigest()[:12]}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


if __name__ == "__main__":
    sys.exit(main())
