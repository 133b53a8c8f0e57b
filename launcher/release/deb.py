"""One package for Debian and Ubuntu around the packed folder. Removing it leaves nothing: it has no scripts of its own.

The type of file, the menu and the icons are known by the files themselves; the packages that keep a list of such files
(`shared-mime-info`, `desktop-file-utils`, icon themes) renew it whenever one comes or goes.
"""

import gzip
import os
import re
import shutil
import subprocess

from launcher.places import CHECKOUT, Obstacle
from launcher.release import archives, linking, numbering
from media_literacy.desktop import DESKTOP_ID

PLACE = "usr/lib/media-literacy"
_LINUX = os.path.join(CHECKOUT, "packaging", "linux")
_ICONS = os.path.join(CHECKOUT, "assets", "icons")
_SHARED = {
    f"{DESKTOP_ID}.desktop": "usr/share/applications",
    "media-literacy.xml": "usr/share/mime/packages",
    f"{DESKTOP_ID}.metainfo.xml": "usr/share/metainfo",
}
_SIZED = re.compile(r"(.+)-(\d+)\.png")
_RECOMMENDED = ("desktop-file-utils", "xdg-utils", "speech-dispatcher")
_SPEAKING = ("TextToSpeech", "Multimedia", "texttospeech")
"""Of the files of Qt: what only speaking needs, so that its libraries are recommended and no more."""
_DESCRIPTION = """\
Description: learn to read news critically
 Read a news article as a printed page, click the sentences that look wrong,
 and see why each fails or holds. Lessons come as packs, are read without the
 internet, and can be printed, taken in a terminal, or led in a class.
 .
 This package brings its own Python and its own Qt.
"""
_BROUGHT = f"""
Qt and Qt for Python, under LGPL 3, are brought along unchanged, as libraries of their own that can be replaced. The
texts of all licences, also of what else is brought along, are in /{PLACE}/_internal/LICENSES.
"""


def build(folder: str, work: str, target: str, number: str, seconds: int) -> str:
    """Make the package of the packed folder; its path."""
    if not shutil.which("dpkg-deb"):
        raise Obstacle("The .deb is made by dpkg-deb, which only Debian, Ubuntu and the like have.")
    wants = linking.wants_of(folder)
    speaking = [path for path in wants if any(word in os.path.basename(path) for word in _SPEAKING)]
    always = linking.packages_with(linking.of_the_system(wants, wants.keys() - {*speaking}))
    recommended = {*linking.packages_with(linking.of_the_system(wants, speaking)), *_RECOMMENDED} - always
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout

    tree = os.path.join(work, "deb")
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(folder, tree, number)
    glibc = max(want.glibc for want in wants.values())
    os.makedirs(os.path.join(tree, "DEBIAN"))
    control = control_of(number, architecture.strip(), _size_of(tree), always, recommended, glibc)
    _write(os.path.join(tree, "DEBIAN", "control"), control)
    _write(os.path.join(tree, "DEBIAN", "md5sums"), _md5_of(tree))
    os.chmod(tree, 0o755)
    path = os.path.join(target, f"media-literacy_{number}_{architecture.strip()}.deb")
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, path]
    done = subprocess.run(words, capture_output=True, text=True, env=_dated(seconds), check=False)
    if done.returncode != 0:
        raise Obstacle(f"dpkg-deb could not make the package:\n    {done.stderr.strip()}")
    shutil.rmtree(tree)
    return path


def control_of(
    number: str, architecture: str, kilobytes: int, needs: set[str], recommended: set[str], glibc: tuple[int, int]
) -> str:
    """What apt reads of the package."""
    others = sorted({*needs, "shared-mime-info"} - {"libc6"})
    return (
        f"Package: media-literacy\nVersion: {number}\nArchitecture: {architecture}\n"
        "Maintainer: The Media Literacy authors\nSection: education\nPriority: optional\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join([f'libc6 (>= {glibc[0]}.{glibc[1]})', *others])}\n"
        f"Recommends: {', '.join(sorted(recommended))}\n{_DESCRIPTION}"
    )


def icons_of(names: "list[str]") -> "dict[str, str]":
    """Where each icon goes below the theme that all others fall back on, by its name: NAME.svg, NAME-SIZE.png.

    The program’s own is found there by the id of the program.
    """
    places: dict[str, str] = {}
    for name in names:
        base, ending = os.path.splitext(name)
        sized = _SIZED.fullmatch(name)
        base = sized[1] if sized else base
        folder, called = ("mimetypes", base) if base.startswith("application-") else ("apps", DESKTOP_ID)
        if ending == ".svg" and not base.endswith("-small"):
            places[name] = f"scalable/{folder}/{called}.svg"
        elif sized:
            places[name] = f"{sized[2]}x{sized[2]}/{folder}/{called}.png"
    return places


def _lay_out(folder: str, tree: str, number: str) -> None:
    shutil.copytree(folder, os.path.join(tree, PLACE), symlinks=True)
    os.makedirs(os.path.join(tree, "usr/bin"))
    os.symlink("../lib/media-literacy/media-literacy", os.path.join(tree, "usr/bin/media-literacy"))
    for name, place in _SHARED.items():
        _copy(os.path.join(_LINUX, name), os.path.join(tree, place, name))
    icons = sorted(os.listdir(_ICONS)) if os.path.isdir(_ICONS) else []
    for name, place in icons_of(icons).items():
        _copy(os.path.join(_ICONS, name), os.path.join(tree, "usr/share/icons/hicolor", place))
    documents = os.path.join(tree, "usr/share/doc/media-literacy")
    os.makedirs(documents)
    with open(os.path.join(CHECKOUT, "LICENSES", "README.md"), encoding="utf-8") as file:
        licences = file.read()
    _write(os.path.join(documents, "copyright"), licences + _BROUGHT)
    news = f"Media Literacy {number}\n\n{numbering.changes_of(number)}\n".encode()
    with open(os.path.join(documents, "changelog.gz"), "wb") as file:
        file.write(gzip.compress(news, mtime=0))
    for place, folders, files in os.walk(tree):
        for name in folders:
            os.chmod(os.path.join(place, name), 0o755)
        for path in (os.path.join(place, name) for name in files):
            if not os.path.islink(path):
                os.chmod(path, 0o755 if os.access(path, os.X_OK) and _is_program(path) else 0o644)


def _is_program(path: str) -> bool:
    """Libraries need no right to be executed."""
    return "." not in os.path.basename(path)


def _size_of(tree: str) -> int:
    return sum(os.lstat(path).st_size // 1024 + 1 for path in archives.files_in(tree))


def _md5_of(tree: str) -> str:
    paths = [path for path in archives.files_in(tree) if not os.path.islink(path)]
    names = [(path, os.path.relpath(path, tree)) for path in paths]
    return "".join(f"{archives.sum_of(path, 'md5')}  {name}\n" for path, name in names if not name.startswith("DEBIAN"))


def _copy(source: str, target: str) -> None:
    os.makedirs(os.path.dirname(target), exist_ok=True)
    shutil.copyfile(source, target)


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _dated(seconds: int) -> "dict[str, str]":
    return {**os.environ, "SOURCE_DATE_EPOCH": str(seconds)}
