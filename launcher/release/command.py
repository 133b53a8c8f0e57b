"""`run.py release`: makes all that is given to people of one version, with checksums and what is new in it."""

import argparse
import datetime
import os
import shutil
import subprocess
import sys

from launcher import apart_environment
from launcher.places import CHECKOUT, Obstacle, say
from launcher.release import archives, frozen_folder, numbering

PARTS = ("wheel", "folder", "deb", "windows")
_LINUX_ALONE = ("deb", "windows")
_CHECK, _SHOWN = (os.path.join("translations", "renew.py"), "--check"), 12


def run(words: "list[str]", started_as: str) -> int:
    """Do what the words after `release` ask for."""
    parser = argparse.ArgumentParser(
        prog=f"{started_as} release",
        description="Make all that is given to people of this version. docs/releasing.md tells the whole way.",
    )
    parser.add_argument("--begin", metavar="X.Y.Z", help="give the checkout this number and its changelog the heading")
    parser.add_argument("--only", choices=PARTS, action="append", help="make this part alone; may be repeated")
    parser.add_argument("--into", metavar="DIR", default=os.path.join(CHECKOUT, "dist"), help="where to (dist)")
    parser.add_argument("--embeddable", metavar="ZIP", help="the Python for Windows that packaging/windows/ names")
    call = parser.parse_args(words)
    if call.begin:
        numbering.begin(call.begin, datetime.date.today().isoformat())
        print(f"This is {call.begin} now. Commit that, tag it as v{call.begin}, and start “{started_as} release”.")
        return 0
    parts = call.only or [part for part in PARTS if part not in _LINUX_ALONE or sys.platform == "linux"]
    _make(parts, call.into, call.embeddable)
    return 0


def _make(parts: "list[str]", target: str, embeddable: "str | None") -> None:
    number, seconds = numbering.read_number(), _time_of_commit()
    _require_translations()
    apart_environment.install("release", None)
    target = os.path.join(os.path.abspath(target), number)
    work = os.path.join(CHECKOUT, "build", "release")
    shutil.rmtree(target, ignore_errors=True)
    os.makedirs(target)
    if "wheel" in parts:
        say("The wheel and the sources ...")
        frozen_folder.run_python(["-m", "hatchling", "build", "-d", target], seconds)
    if {"folder", "deb"} & {*parts}:
        say("The program with its Python in one folder (some minutes) ...")
        folder = frozen_folder.build(work, seconds)
        if "folder" in parts:
            frozen_folder.write_archive(folder, target, number, seconds)
        if "deb" in parts:
            from launcher.release import deb

            say("The package for Debian and Ubuntu ...")
            deb.build(folder, work, target, number, seconds)
    if "windows" in parts:
        _make_for_windows(work, target, number, seconds, embeddable)
    with open(os.path.join(target, "CHANGES.md"), "w", encoding="utf-8", newline="\n") as file:
        file.write(f"# Media Literacy {number}\n\n{numbering.changes_of(number)}\n")
    archives.write_sums(target)
    for name in sorted(os.listdir(target)):
        print(f"{os.path.getsize(os.path.join(target, name)) / 1e6:8.1f} MB  {os.path.join(target, name)}")


def _require_translations() -> None:
    """Make nothing while a text waits for its translation."""
    done = subprocess.run(
        [sys.executable, *_CHECK], cwd=CHECKOUT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        told = "\n    ".join((done.stdout + done.stderr).strip().splitlines()[-_SHOWN:])
        raise Obstacle(f"The translations are not complete; translations/renew.py brings them up to date:\n    {told}")


def _make_for_windows(work: str, target: str, number: str, seconds: int, embeddable: "str | None") -> None:
    """The folder, as a zip and as an installer; without its Python both are no more than what a maintainer fills."""
    from launcher.release import msi, windows_folder

    say("The folder for Windows ...")
    wheels = os.path.join(work, "wheel")
    shutil.rmtree(wheels, ignore_errors=True)
    frozen_folder.run_python(["-m", "hatchling", "build", "-t", "wheel", "-d", wheels], seconds)
    wheel = os.path.join(wheels, f"media_literacy-{number}-py3-none-any.whl")
    folder = windows_folder.build(work, wheel, seconds, embeddable)
    kind = "windows-x64" if embeddable else "windows-x64-without-python"
    archives.write_zip(folder, os.path.join(target, f"media-literacy-{number}-{kind}.zip"))
    if embeddable:
        msi.build(folder, work, target, number)


def _time_of_commit() -> int:
    """The moment that everything made is dated with: that of the last commit, so that it can be made again alike."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    try:
        asked = ["git", "log", "-1", "--format=%ct"]
        answer = subprocess.run(asked, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        raise Obstacle(
            "A release is dated by its last commit, and git does not tell it here. In a folder without\n"
            "history, say SOURCE_DATE_EPOCH=SECONDS before the command."
        ) from None
    return int(answer)
