"""A start sees whether there is unsaved work without reading it."""

from media_literacy.store.files.unsaved_folder import has_unsaved_work
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText


def test_work_that_is_kept_is_seen_until_it_is_forgotten(tmp_path):
    recovery = Recovery(tmp_path)
    assert not has_unsaved_work(tmp_path)
    recovery.keep(UnsavedText("one", "# News\n"), recovery.next_version())
    assert has_unsaved_work(tmp_path)
    recovery.forget("one", recovery.next_version())
    assert not has_unsaved_work(tmp_path)
