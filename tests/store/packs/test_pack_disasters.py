"""Whatever fails while packs are changed, and wherever the program is killed: the old version or the new one is there,
whole, with its progress and its author, and what was told is true."""

import math
import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from each_row import each_row
from making_packs import LANES, SPOONS, make_file, make_folder
from run_size import IS_LONG
from store.failing_disk import FailingDisk, failing

from media_literacy.errors import StoreError
from media_literacy.lesson.model import Mode
from media_literacy.packs.archive.signature import create_key
from media_literacy.packs.pack_toml import read_pack
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.store.packs.known_authors import SignatureStanding, SignedPack
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore

LEFT, UNFINISHED = "left as they were", "could not be finished"
LESSONS = {
    "1": {"lanes": LANES, "spoons": SPOONS},
    "2": {"lanes": LANES.replace("id: lanes", "id: bus-lanes"), "spoons": SPOONS},
}


@dataclass(frozen=True)
class State:
    """What stands on the shelf, as a person would find it: versions by their numbers, and where progress is."""

    version: str = ""
    before: str = ""
    progress: str = "lanes"
    is_signer_known: bool = False


Change = Callable[[InstalledPacks], object]


@dataclass(frozen=True)
class Story:
    """A change, what is there before it and after it; `looks` makes ready for it while the disk is sound."""

    name: str
    looks: "Callable[[InstalledPacks, Place], Change]"
    old: State
    new: State
    has_own: bool = False


class Place:
    """A data folder that is as it was before each try."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._changes: dict[str, Change] = {}
        create_key(root / "key")
        self.files = {
            number: make_file(root, f"v{number}", lessons, version=number, key=root / "key")
            for number, lessons in LESSONS.items()
        }
        make_folder(root / "own" / "valley", {"lanes": LANES.replace("id: lanes", "id: own-lanes")})
        (root / "none").mkdir()
        self.data = root / "data"
        first = self.packs(has_own=False).inspect(self.files["1"])
        assert first.pack is not None
        self._signed = SignedPack(first.pack.id, first.pack.authors, first.signature)

    def packs(self, *, has_own: bool) -> InstalledPacks:
        return InstalledPacks(self.data, self._root / ("own" if has_own else "none"))

    def prepare(self, story: Story) -> Change:
        """Be ready for the change of a story, with a copy of what is there before it."""
        if story.name not in self._changes:
            self._changes[story.name] = self._prepared(story)
        return self._changes[story.name]

    def _prepared(self, story: Story) -> Change:
        shutil.rmtree(self.data, ignore_errors=True)
        packs = self.packs(has_own=story.has_own)
        for number in [version for version in (story.old.before, story.old.version) if version]:
            packs.install(packs.inspect(self.files[number]))
        store = ProgressStore.open(self.data)
        store.start_attempt("attempt", LessonKey("valley", story.old.progress), Mode.GUIDED)
        store.close()
        shutil.copytree(self.data, self._root / story.name)
        return story.looks(packs, self)

    def begin(self, story: Story) -> InstalledPacks:
        shutil.rmtree(self.data)
        shutil.copytree(self._root / story.name, self.data)
        return self.packs(has_own=story.has_own)

    def version(self) -> str:
        """What stands on the shelf at this moment, with nothing put in order."""
        pack, _report = read_pack(self.data / "packs" / "valley")
        return pack.version if pack is not None else ""

    def state(self, story: Story) -> State:
        """What a person finds who starts the program now. Every version that is there is whole."""
        packs = self.packs(has_own=story.has_own)
        found = packs.installed()
        standing = packs._authors().standing(self._signed).standing
        version = found[0].pack.version if found else ""
        before = found[0].before.version if found and found[0].before is not None else ""
        for number, folder in ((version, "valley"), (before, ".before/valley")):
            assert contents(packs.folder / folder) == (contents(self._root / f"v{number}") if number else {})
        left = {path.name: sorted(os.listdir(path)) for path in packs.folder.glob(".*") if path.is_dir()}
        assert all(name == ".before" or not there for name, there in left.items()), left
        assert all(installed.readable for installed in found)
        store = ProgressStore.open(self.data)
        (key,) = store.standings()
        store.close()
        return State(version, before, key.lesson, standing is SignatureStanding.KNOWN)


def contents(folder: Path) -> dict[str, bytes]:
    """The files that an author made."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and (path.suffix == ".md" or path.name == "pack.toml")
    }


def install_version(number: str) -> Callable[[InstalledPacks, Place], Change]:
    def look(packs: InstalledPacks, place: Place) -> Change:
        inspection = packs.inspect(place.files[number])
        return lambda packs: packs.install(inspection)

    return look


def put_back(_packs: InstalledPacks, _place: Place) -> Change:
    return lambda packs: packs.put_back("valley")


def remove(_packs: InstalledPacks, _place: Place) -> Change:
    return lambda packs: packs.remove("valley")


FIRST, SECOND = State("1", "", "lanes", True), State("2", "1", "bus-lanes", True)
UPDATE = Story("update", install_version("2"), FIRST, SECOND)
STORIES = [
    Story("install", install_version("1"), State(), FIRST),
    UPDATE,
    Story("put back", put_back, SECOND, State("1", "2", "lanes", True)),
    Story("remove", remove, SECOND, State("", "", "bus-lanes", True)),
    Story("install over the app’s own", install_version("1"), State(progress="own-lanes"), FIRST, True),
    Story("remove what hid the app’s own", remove, FIRST, State("", "", "own-lanes", True), True),
]


@pytest.fixture(scope="module")
def place(shared_memory_folder: Path) -> Place:
    return Place(shared_memory_folder)


def step_for(story: Story, *, apart: int) -> int:
    """How far apart it fails: closer in an update than in the other stories, and everywhere in a long run."""
    if IS_LONG:
        return 1
    return apart if story is UPDATE else 3 * apart


FAULTS = {"one fault": 1, "two faults": 2, "gone from then on": math.inf}
TRIED = [(story, faults) for story in STORIES for faults in FAULTS if IS_LONG or FAULTS[faults] != 2 or story is UPDATE]
"""In a usual run two faults, one after the other, come in an update alone."""


@each_row(("story", "faults"), TRIED, ids=[f"{story.name}-{faults}" for story, faults in TRIED])
def test_a_fault_at_any_point_leaves_a_whole_pack_and_the_truth(place: Place, story: Story, faults: str):
    times = FAULTS[faults]
    change = place.prepare(story)
    number = 1 if times == 1 else 2  # where one fault comes at 1, 3 and 5, the disk goes at 2, 6 and 10
    while (message := message_of(change, place.begin(story), FailingDisk(number, times))) is not None:
        now = place.version()
        state = place.state(story)
        assert state in (story.old, story.new), (number, message)
        if not message:
            assert now == state.version == story.new.version, number
        elif UNFINISHED in message:
            assert state == story.new, number
        else:
            assert LEFT in message and state == story.old and now == state.version, (number, message)
        number += step_for(story, apart=2 if times == 1 else 4)
    assert place.state(story) == story.new
    assert number > 12, "too few things were asked of the disk"


def message_of(change: Change, packs: InstalledPacks, disk: FailingDisk) -> str | None:
    """What a person is told of a change on that disk, "" when all is said to be well; None when nothing failed."""
    with failing(disk):
        try:
            change(packs)
        except StoreError as problem:
            return problem.message
    return "" if disk.did_fail else None


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@each_row("story", STORIES, ids=lambda story: story.name)
def test_a_kill_at_any_point_leaves_a_whole_pack(place: Place, story: Story):
    change = place.prepare(story)
    number = 1
    while is_killed(change, place.begin(story), FailingDisk(number, kills=True)):
        assert place.state(story) in (story.old, story.new), number
        number += step_for(story, apart=6)
    assert place.state(story) == story.new
    assert number > 12, "too few things were asked of the disk"


def is_killed(change: Change, packs: InstalledPacks, disk: FailingDisk) -> bool:
    """Make the change in a child process; whether it was killed, and did not come to its end."""
    child = os.fork()
    if child == 0:
        with failing(disk):
            change(packs)
        os._exit(0)
    _pid, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return True
    assert os.waitstatus_to_exitcode(status) == 0
    return False
