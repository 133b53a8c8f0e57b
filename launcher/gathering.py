"""The call `run.py wheelhouse`: it gathers packages for a lab without internet in a folder, or looks at one."""

import os
from dataclasses import dataclass

from launcher import wheelhouse
from launcher.places import PYTHON_VERSION, STARTED_AS, Obstacle
from launcher.system import packages_for_everything
from launcher.targets import GATHERED
from launcher.wheelhouse import Computer
from media_literacy.desktop import READ_ALOUD

_FOR_READING_ALOUD = ["speech-dispatcher", "espeak-ng"]


@dataclass(frozen=True, slots=True)
class Call:
    """What is to be gathered, and where."""

    folder: str
    shown_folder: str
    sets: list[str]
    computers: list[Computer]
    with_system_packages: bool
    only_checks: bool


def read_call(words: list[str]) -> Call:
    """The words after `run.py wheelhouse`."""
    import argparse

    parser = argparse.ArgumentParser(
        prog=f"{STARTED_AS} wheelhouse",
        description="Gather in DIR what computers without internet need, and see that all of it is there.",
        epilog=f"SYSTEM is one or more of: {', '.join(GATHERED)}. Left out, it is a system such as this one.",
    )
    parser.add_argument("folder", metavar="DIR")
    parser.add_argument("systems", metavar="SYSTEM", nargs="*", default=[], help="what the packages are for")
    parser.add_argument(
        "--python", metavar="X.Y", action="append", default=[], help=f"such as {PYTHON_VERSION} (as here)"
    )
    parser.add_argument("--test", action="store_true", help="what the tests need, too")
    parser.add_argument("--read-aloud", action="store_true", help="what reads lessons aloud, too")
    parser.add_argument(
        "--system-packages",
        action="store_true",
        help="also the packages of this release of Debian or Ubuntu that a bare one lacks",
    )
    parser.add_argument(
        "--check", action="store_true", help="only look whether all is there and whole; needs no internet"
    )
    call = parser.parse_intermixed_args(words)
    return Call(
        os.path.abspath(call.folder),
        call.folder,
        ["test" if call.test else "app", *([READ_ALOUD] if call.read_aloud else [])],
        wheelhouse.computers(call.systems, call.python),
        call.system_packages,
        call.check,
    )


def gather(call: Call) -> None:
    """Do it, and tell what the folder holds."""
    if call.only_checks:
        if not os.path.isdir(call.folder):
            raise Obstacle(f"There is no folder “{call.shown_folder}”.")
        wheelhouse.require_complete(call.folder, call.sets, call.computers)
    else:
        os.makedirs(call.folder, exist_ok=True)
        wheelhouse.gather(call.folder, call.sets, call.computers)
        names = packages_for_everything(PYTHON_VERSION)
        more = _FOR_READING_ALOUD if READ_ALOUD in call.sets else []
        wheelhouse.write_contents(call.folder, call.sets, call.computers, [*names[1:], *more])
        if call.with_system_packages:
            from launcher import system_packages

            print(f"{system_packages.gather(call.folder, [*names, *more])} has the system packages.")
    files = [file for file in os.scandir(call.folder) if file.name.endswith(".whl")]
    print(f"{call.folder} holds {len(files)} packages ({sum(file.stat().st_size for file in files) / 1e6:.0f} MB).")
    for computer in call.computers:
        print(f"    {computer}: all there, with the pinned hashes")
    print(f"Take it along with this checkout, and start there with: {STARTED_AS} --wheelhouse {call.shown_folder}")
    if READ_ALOUD in call.sets:
        print(f"What reads aloud is added there with: {STARTED_AS} --wheelhouse {call.shown_folder} {READ_ALOUD}")
