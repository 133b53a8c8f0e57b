"""A bare Debian in a folder: made once by debootstrap, entered with a root, processes and mounts of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from launcher.places import VENV

PUPIL = "pupil"
_READY = ".bare"
_ENTER = """\
set -e
root=$1; shift
mount --rbind /dev "$root/dev"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mkdir -p -m 1777 "$root/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
exec chroot "$root" "$@"
"""
_PASSING = ("/proc", "/sys", "/dev", "/tmp", "/run", "/var/cache", "/var/log", "/var/lib/apt", "/var/lib/dpkg", "/home")
"""What changes by the day, or belongs to apt or to a person."""


class Debian:
    """One release; what is done in it stays until it is undone there."""

    def __init__(self, codename: str, purpose: str = "") -> None:
        """One for a purpose of its own has its own folder, and may keep what was installed in it."""
        self.codename = codename
        self.root = Path(VENV, "apart", "debian", f"{codename}-{purpose}" if purpose else codename)

    def make(self) -> None:
        """Fetch the release from the mirror that apt has here, unless that was done, and let an ordinary user in."""
        if not (self.root / _READY).exists():
            shutil.rmtree(self.root, ignore_errors=True)
            self.root.mkdir(parents=True)
            words = ["debootstrap", "--variant=minbase", self.codename, str(self.root), _mirror()]
            subprocess.run(words, check=True, timeout=1500, stdout=subprocess.DEVNULL)
            self.run(["useradd", "--create-home", "--shell", "/bin/sh", PUPIL])
            (self.root / _READY).touch()
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")

    @contextmanager
    def started(self, words: list[str], user: str = "root", **environment: str) -> "Iterator[subprocess.Popen[str]]":
        """A program that runs in it for a while; whatever it started ends with it."""
        home = "/root" if user == "root" else f"/home/{user}"
        variables = {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **environment}
        if user == "root":
            variables |= {"DEBIAN_FRONTEND": "noninteractive"}
            variables |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        inside = ["/usr/bin/env", "-i", *(f"{name}={value}" for name, value in variables.items())]
        if user != "root":
            inside = ["/usr/sbin/runuser", "-u", user, "--", *inside, "/bin/sh", "-c", 'cd; exec "$@"', "sh"]
        entering = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _ENTER, "sh", str(self.root)]
        process = subprocess.Popen(
            [*entering, *inside, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()

    def run(
        self, words: list[str], user: str = "root", typed: str = "", seconds: float = 120, **environment: str
    ) -> str:
        """Run a program in it to its end; what it said. A program that failed fails the test."""
        code, said = self.answer(words, user, typed, seconds, **environment)
        assert code == 0, f"{words} ended with {code}:\n{said[-3000:]}"
        return said

    def answer(
        self, words: list[str], user: str = "root", typed: str = "", seconds: float = 120, **environment: str
    ) -> tuple[int, str]:
        """The same, with its exit code, whatever it is."""
        with self.started(words, user, **environment) as process:
            said, _none = process.communicate(typed, timeout=seconds)
        return process.returncode, said

    def files(self) -> set[str]:
        """Every file, folder and link, but for what passes."""
        found: set[str] = set()
        for place, folders, names in os.walk(self.root):
            inside = "/" + os.path.relpath(place, self.root).removeprefix(".")
            inside = inside.replace("//", "/")
            folders[:] = [name for name in folders if os.path.join(inside, name) not in _PASSING]
            found |= {os.path.join(inside, name) for name in (*folders, *names)}
        return found

    def mentions(self, word: bytes) -> list[str]:
        """The files that say a word, but for what passes."""
        paths = [path for path in self.files() if (self.root / path[1:]).is_file()]
        ours = [path for path in paths if not os.path.islink(self.root / path[1:])]
        return sorted(path for path in ours if word in (self.root / path[1:]).read_bytes())


def _mirror() -> str:
    """Where apt gets Debian's packages on this computer."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)", "Identifier: Packages"]
    lines = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    for address, codename in (line.split() for line in lines if line.count(" ") == 1):
        if codename in ("bookworm", "trixie") and address.rstrip("/").endswith("debian"):
            return address
    raise AssertionError("apt names no mirror of Debian here")
