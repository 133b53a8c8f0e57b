"""The Debian package on a bare system: installed, used by somebody who may nothing, and removed without a trace."""

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from outside.installers.conftest import Screen
from outside.installers.debian import PUPIL, Debian

from launcher.places import CHECKOUT

PROGRAM = "media-literacy"
LESSON = "/usr/lib/media-literacy/_internal/media_literacy/_bundled/lessons"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN_PART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


@pytest.fixture(scope="module")
def before(debian: Debian) -> set[str]:
    """All files of the bare system."""
    if PROGRAM in debian.run(["dpkg-query", "-W", "-f", "${Package}\n"]).split():
        debian.run(["apt-get", "purge", "-y", PROGRAM])
        debian.run(["apt-get", "autoremove", "--purge", "-y"])
    return debian.files()


@pytest.fixture(scope="module")
def installed(debian: Debian, before: set[str], package: Path) -> Iterator[Debian]:
    """The system with the package, and a home for the user with nothing in it."""
    del before
    shutil.rmtree(debian.root / "home" / PUPIL / ".local", ignore_errors=True)
    shutil.copy(package, debian.root / "root" / "x.deb")
    debian.run(["apt-get", "update"])
    debian.run(["apt-get", "install", "-y", "/root/x.deb"], seconds=560)
    (debian.root / "root" / "x.deb").unlink()
    yield debian
    subprocess.run(["rm", "-rf", str(debian.root / "home" / PUPIL / "made")], check=True)


@pytest.fixture(scope="module")
def lesson(installed: Debian) -> str:
    """A lesson that comes with the program."""
    return sorted(installed.run(["find", LESSON, "-name", "*.md", "-path", "*/lessons/*"]).split())[0]


@pytest.fixture(scope="module")
def home(installed: Debian) -> Path:
    """A folder of the user’s, as seen from here; inside it is `made` in the home."""
    folder = installed.root / "home" / PUPIL / "made"
    folder.mkdir(exist_ok=True)
    folder.chmod(0o777)
    return folder


pytestmark = pytest.mark.timeout(900)


def test_the_window_is_painted(installed: Debian, screen: Screen, tmp_path: Path) -> None:
    with installed.started([PROGRAM], PUPIL, DISPLAY=screen.display):
        screen.wait_for(lambda: "Media Literacy" in " ".join(screen.titles()), "a window")
        screen.wait_for(lambda: screen.colours() > 1200, "a page with lessons")
        screen.keep_picture(tmp_path / "window.png")
    screen.wait_for(lambda: not screen.titles(), "closing")


def test_a_pack_is_opened_as_from_a_file_manager(installed: Debian, screen: Screen, home: Path) -> None:
    folder = sorted((Path(CHECKOUT) / "lessons").iterdir())[0].name
    installed.run([PROGRAM, "pack", f"{LESSON}/{folder}", "-o", f"/home/{PUPIL}/made/a.lessonpack"], PUPIL)
    asked = installed.run(["xdg-mime", "query", "default", "application/x-lesson-pack+zip"], PUPIL)
    assert asked.strip() == "media-literacy.desktop"

    with installed.started(["xdg-open", f"/home/{PUPIL}/made/a.lessonpack"], PUPIL, DISPLAY=screen.display):
        screen.wait_for(lambda: "Packs – Media Literacy" in screen.titles(), "the page of the pack")
        screen.keep_picture(home / "pack.png")


def test_a_lesson_is_taken_in_the_terminal(installed: Debian, lesson: str) -> None:
    said = installed.run([PROGRAM, "play", lesson], PUPIL, typed="q\n")
    assert "Which way?" in said


def test_a_lesson_is_printed(installed: Debian, lesson: str, home: Path) -> None:
    installed.run([PROGRAM, "print", lesson, "--what", "worksheet", "-o", f"/home/{PUPIL}/made/a.pdf"], PUPIL)
    assert (home / "a.pdf").read_bytes().startswith(b"%PDF")


def test_documents_are_read_by_a_process_of_their_own(installed: Debian, lesson: str, home: Path) -> None:
    write_document(home / "bridge.docx")
    for source, word in (("bridge.docx", "Elmford"), ("a.pdf", "")):
        words = ["sh", "-c", f"cd made && exec {PROGRAM} import {source} -o {source}.md"]
        installed.run(words, PUPIL)
        text = (home / f"{source}.md").read_text(encoding="utf-8")
        assert word in text and len(text) > 100


def test_a_second_start_raises_the_window_and_ends(installed: Debian, screen: Screen) -> None:
    twice = f"{PROGRAM} & sleep 10; timeout 60 {PROGRAM} && echo ended well"  # side by side, as in one session
    with installed.started(["sh", "-c", twice], PUPIL, DISPLAY=screen.display) as process:
        assert process.stdout is not None
        assert [process.stdout.readline().strip() for _line in range(2)] == [
            "It is open already; its window was raised.",
            "ended well",
        ]
        assert len([title for title in screen.titles() if "Media Literacy" in title]) == 1


def test_removing_it_leaves_nothing(installed: Debian, before: set[str]) -> None:
    owned = set(installed.run(["dpkg", "-L", PROGRAM]).split("\n")) & installed.files()
    assert f"/usr/bin/{PROGRAM}" in owned
    assert installed.mentions(b"application/x-lesson-pack+zip")

    installed.run(["apt-get", "purge", "-y", PROGRAM])
    left = installed.files() - before

    assert [path for path in left if "media-literacy" in path or "lesson-pack" in path] == []
    assert installed.mentions(b"x-lesson-pack") == []
    assert installed.mentions(b"media-literacy") == []
    installed.run(["apt-get", "autoremove", "--purge", "-y"], seconds=300)
    assert sorted(path for path in installed.files() - before if "media" in path.lower()) == []


def write_document(path: Path) -> None:
    """A Word document of two paragraphs."""
    text = "".join(
        f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
        for words in ("The bridge at Elmford was closed on Monday.", "Nobody said why. A notice hung on the rail.")
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{MAIN_PART}" Target="word/document.xml"/>'
            "</Relationships>",
        )
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{text}</w:body></w:document>')
