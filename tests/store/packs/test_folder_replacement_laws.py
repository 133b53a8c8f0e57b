"""Whatever is done to a pack in whatever order: its place, the version before, and nothing else."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from media_literacy.errors import StoreError
from media_literacy.store.packs.folder_replacement import Shelf

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(1, 3)),
        st.tuples(st.sampled_from(["put back", "remove", "fail", "nothing"]), st.just(0)),
    ),
    max_size=8,
)


def put(shelf: Shelf, version: int) -> None:
    staged = shelf.stage()
    (staged / "version").write_text(str(version))
    shelf.put(staged, "valley")


def fail(shelf: Shelf) -> None:
    """Fill a folder half, and fall over."""
    (shelf.stage() / "half").write_text("x")
    raise OSError(28, "no space")


def version_in(folder: Path) -> int | None:
    return int((folder / "version").read_text()) if folder.exists() else None


@settings(max_examples=60)
@given(STEPS)
def test_the_shelf_holds_what_was_put_last_and_what_it_replaced(steps: list[tuple[str, int]]):
    root = Path(tempfile.mkdtemp())
    shelf = Shelf(root / "packs")
    now, before = None, None
    try:
        for step, version in steps:
            try:
                with shelf.changing(1):
                    if step == "put":
                        put(shelf, version)
                        now, before = version, now if now is not None else before
                    elif step == "put back" and before is not None:
                        shelf.put_back("valley")
                        now, before = before, now
                    elif step == "remove":
                        shelf.remove("valley")
                        now, before = None, None
                    elif step == "fail":
                        fail(shelf)
            except StoreError:
                assert step == "fail"
            assert version_in(shelf.place("valley")) == now
            assert version_in(shelf.place_before("valley")) == before
            assert shelf.names() == (("valley",) if now is not None else ())
        with shelf.changing(1):
            assert not shelf.is_untidy
    finally:
        shutil.rmtree(root)
