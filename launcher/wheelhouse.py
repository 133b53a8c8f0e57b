"""A folder with all packages for computers without internet: gathered for named systems, looked at before its use."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from launcher.floors import PYTHONS
from launcher.pin_files import Pin, canonical, pins_for
from launcher.places import PYTHON_VERSION, STARTED_AS, Obstacle, say
from launcher.targets import GATHERED, Target, machine_here, target_here
from media_literacy.desktop import install_line

CONTENTS = "contents.txt"


@dataclass(frozen=True, slots=True)
class Computer:
    """A kind of computer with a version of Python, for which packages are gathered."""

    target: Target
    python: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.target.name}, Python {self.python[0]}.{self.python[1]}"

    def pins(self, sets: Iterable[str]) -> list[Pin]:
        """What it needs of these sets, each package once."""
        environment = self.target.environment(self.python)
        return list({pin.name: pin for name in sets for pin in pins_for(name, environment)}.values())

    def words_for_pip(self) -> list[str]:
        """How pip is told to take wheels for it."""
        version = f"{self.python[0]}.{self.python[1]}"
        abis = ("cp" + version.replace(".", ""), "abi3", "none")
        return [
            *(word for tag in self.target.platform_tags() for word in ("--platform", tag)),
            *("--python-version", version, "--implementation", "cp"),
            *(word for abi in abis for word in ("--abi", abi)),
        ]


def word_here() -> str:
    """The word for computers like this one; empty where there are no packages for them."""
    target = target_here(sys.platform, machine_here())
    return next((word for word, targets in GATHERED.items() if target in targets), "")


def computers(words: list[str], versions: list[str]) -> list[Computer]:
    """Those that are asked for; without words, such as this one."""
    known = ", ".join(GATHERED)
    for word in words:
        if word not in GATHERED:
            raise Obstacle(f"There is no system called “{word}” here. These are known: {known}.")
    if not (words or word_here()):
        raise Obstacle(f"Name the systems that the packages are for: {known}.")
    by_name = {f"{major}.{minor}": (major, minor) for major, minor in PYTHONS}
    for version in versions:
        if version not in by_name:
            raise Obstacle(f"There are no packages for Python {version}, but for {', '.join(by_name)}.")
    return [
        Computer(target, by_name[version])
        for word in words or [word_here()]
        for target in GATHERED[word]
        for version in versions or [PYTHON_VERSION]
    ]


def gather(folder: str, sets: list[str], wanted: list[Computer]) -> None:
    """Fetch the wheels for these computers, and see that none is missing."""
    from launcher import packages

    for computer in wanted:
        say(f"Fetching {len(computer.pins(sets))} packages for {computer} (a minute or two) ...")
        packages.download(computer.pins(sets), folder, computer.words_for_pip())
    require_complete(folder, sets, wanted)


def require_complete(folder: str, sets: list[str], wanted: list[Computer]) -> None:
    """See to it that the folder has every package for these computers, with the pinned hash."""
    wheels = _wheels_by_hash(folder)
    problems = [
        f"{computer}: {problem}" for computer in wanted for problem in _problems(wheels, computer.pins(sets), computer)
    ]
    if problems:
        more = f"\n    and {len(problems) - 5} more" if len(problems) > 5 else ""
        raise Obstacle(
            f"The folder “{folder}” does not hold all that is needed:\n    "
            + "\n    ".join(problems[:5])
            + more
            + "\nGather it anew on a computer with internet and this same folder of the program:\n    "
            + call_for(wanted, sets)
        )


def require_complete_here(folder: str, set_name: str) -> None:
    """The same for this computer and one set."""
    require_complete(folder, [set_name], computers([], []))


def call_for(wanted: list[Computer], sets: Iterable[str]) -> str:
    """The call that gathers packages for these computers."""
    words = [word for word, targets in GATHERED.items() if any(each.target in targets for each in wanted)]
    versions = dict.fromkeys(f"{major}.{minor}" for major, minor in (each.python for each in wanted))
    options = [f"--{name}" for name in sets if name != "app"]
    call = ["python3 run.py wheelhouse packages", *words, *(f"--python {version}" for version in versions), *options]
    return " ".join(call)


def write_contents(folder: str, sets: list[str], wanted: list[Computer], system_packages: list[str]) -> None:
    """Say in a text beside the packages what they are for, and how they are used."""
    lines = [
        "Packages for Media Literacy, for computers without internet.",
        "",
        *(f"    {computer}" for computer in wanted),
        "",
        "Copy this folder and the folder of the program there. In the latter, start with",
        "",
        "    python3 run.py --wheelhouse PATH-OF-THIS-FOLDER       (Windows: py run.py ...)",
        *(["    python3 run.py --wheelhouse PATH-OF-THIS-FOLDER read-aloud"] if "read-aloud" in sets else []),
    ]
    if any(computer.target.system == "linux" for computer in wanted):
        versions = dict.fromkeys(f"python{each.python[0]}.{each.python[1]}-venv" for each in wanted)
        lines += [
            "",
            "A bare Debian or Ubuntu needs these system packages, too. A folder beside has them for the system",
            "that it is called after; elsewhere, install them from that system’s own medium or mirror:",
            "",
            "    " + install_line([*versions, *system_packages]),
        ]
    with open(os.path.join(folder, CONTENTS), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def what_to_bring() -> str:
    """What a computer without internet and without packages needs, as calls."""
    if not word_here():
        return ""
    return (
        "If this computer has no internet, gather the packages on another one that has this folder, too\n"
        "(on Windows it is “py run.py”):\n    "
        + call_for(computers([], []), [])
        + "\nTake both folders along, and start here with:\n"
        f"    {STARTED_AS} --wheelhouse packages"
    )


def _wheels_by_hash(folder: str) -> dict[str, str]:
    from hashlib import file_digest

    found: dict[str, str] = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith(".whl"):
            with open(os.path.join(folder, name), "rb") as file:
                found[file_digest(file, "sha256").hexdigest()] = name
    return found


def _problems(wheels: dict[str, str], wanted: list[Pin], computer: Computer) -> list[str]:
    found: list[str] = []
    for pin in wanted:
        suited = {
            digest: name
            for digest, name in wheels.items()
            if computer.target.takes(name, computer.python)
            and [canonical(name.split("-")[0]), name.split("-")[1]] == [pin.name, pin.version]
        }
        if pin.hashes.isdisjoint(suited):
            damaged = f" has another hash than the one that is pinned: {', '.join(suited.values())}" if suited else ""
            found.append(f"{pin.name} {pin.version}{damaged or ' is not there'}")
    return found
