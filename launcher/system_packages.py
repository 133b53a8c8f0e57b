"""Packages of Debian and Ubuntu for computers without internet: fetched into a folder, and installed from there.

apt resolves them as for a computer that has nothing at all. Where they are installed, the folder is a source of its
own, so that apt takes what is missing and leaves the rest.
"""

import os

from launcher.places import Obstacle, say

_NOT_NEEDED = ("-o", "Dir::Etc::sourceparts=-", "-o", "APT::Sandbox::User=root")
_QUIETLY = ("-qq", "-y", "--no-install-recommends")


def folder_here(wheelhouse: str) -> str:
    """Where the packages of this release and processor are in a wheelhouse; empty on other systems."""
    release = _release()
    return os.path.join(wheelhouse, release) if release else ""


def gather(wheelhouse: str, names: list[str]) -> str:
    """Fetch these packages with all that they need, for this release; gives their folder."""
    import tempfile

    folder = folder_here(wheelhouse)
    if not folder:
        raise Obstacle(
            "System packages can be gathered on Debian and Ubuntu alone, on the same release as that in the lab.\n"
            "contents.txt in the folder names them."
        )
    os.makedirs(os.path.join(folder, "partial"), exist_ok=True)
    say("Fetching system packages for " + os.path.basename(folder) + " ...")
    with tempfile.TemporaryDirectory() as empty:
        status = os.path.join(empty, "status")
        with open(status, "w", encoding="ascii"):
            pass
        aside = (
            "-o",
            f"Dir::State::status={status}",
            "-o",
            f"Dir::Cache::archives={folder}",
            "-o",
            "Debug::NoLocking=1",
            "-o",
            "APT::Sandbox::User=root",
        )
        run_quietly(["apt-get", *aside, *_QUIETLY, "--download-only", "install", *names])
    os.rmdir(os.path.join(folder, "partial"))
    _write_index(folder)
    return folder


def install(folder: str, names: list[str]) -> None:
    """Install from such a folder, as root, without asking any other source."""
    import tempfile
    from urllib.parse import quote

    with tempfile.TemporaryDirectory() as aside:
        source = os.path.join(aside, "source.list")
        with open(source, "w", encoding="utf-8") as file:
            file.write(f"deb [trusted=yes] file:{quote(os.path.abspath(folder))} ./\n")
        os.makedirs(os.path.join(aside, "lists", "partial"))
        only = ("-o", f"Dir::Etc::sourcelist={source}", "-o", f"Dir::State::lists={os.path.join(aside, 'lists')}")
        caches = ("-o", "Dir::Cache::pkgcache=", "-o", "Dir::Cache::srcpkgcache=")
        run_quietly(["apt-get", *only, *caches, *_NOT_NEEDED, "-qq", "update"])
        run_quietly(["apt-get", *only, *caches, *_NOT_NEEDED, *_QUIETLY, "install", *names])


def _release() -> str:
    """Such as debian-12-amd64."""
    from shutil import which

    if not (which("apt-get") and which("dpkg-deb")):
        return ""
    import platform

    told = platform.freedesktop_os_release()
    processor = run_quietly(["dpkg", "--print-architecture"]).strip()
    return f"{told.get('ID', 'linux')}-{told.get('VERSION_ID', 'testing')}-{processor}"


def _write_index(folder: str) -> None:
    """Write the list of packages that apt reads of a source."""
    from hashlib import file_digest

    with open(os.path.join(folder, "Packages"), "w", encoding="utf-8") as index:
        for name in sorted(os.listdir(folder)):
            if name.endswith(".deb"):
                path = os.path.join(folder, name)
                with open(path, "rb") as file:
                    digest = file_digest(file, "sha256").hexdigest()
                control = run_quietly(["dpkg-deb", "--field", path]).strip()
                index.write(f"{control}\nFilename: ./{name}\nSize: {os.path.getsize(path)}\nSHA256: {digest}\n\n")


def run_quietly(command: list[str]) -> str:
    """Run a tool of Debian; what it gives, or the obstacle with its own words."""
    import subprocess

    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, env=quiet, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace"
    )
    if done.returncode != 0:
        reasons = [line for line in (done.stderr + done.stdout).splitlines() if line.startswith("E:")]
        raise Obstacle(
            "System packages could not be fetched or installed.\n    "
            + "\n    ".join(reasons[:3] or [f"{command[0]} failed."])
        )
    return done.stdout
