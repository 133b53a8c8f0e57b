import pytest
from kites import SOURCE

from media_literacy.classroom.host.kept_class import begin_class, open_class, read_new_class
from media_literacy.classroom.session.commands import MoveOn
from media_literacy.classroom.session.records import CommandGiven, encode_record
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.errors import AppError
from media_literacy.store.classes.live_store import LiveStore

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0"
WITH_PICTURE = SOURCE.replace("The town", "![A kite](./a%20kite.png)\n\nThe town", 1)


@pytest.fixture
def lesson(tmp_path):
    file = tmp_path / "kites.md"
    file.write_text(WITH_PICTURE, encoding="utf-8")
    (tmp_path / "a kite.png").write_bytes(PNG)
    return file


def test_a_class_goes_on_with_the_lesson_as_it_was(tmp_path, lesson):
    store = LiveStore(tmp_path)
    begun = begin_class(store, read_new_class(lesson, SessionSettings(names=("Ada",), seed=7)))
    record = CommandGiven(MoveOn(), 12.5)
    store.append(begun.id, [encode_record(record)])
    lesson.write_text("# Something else", encoding="utf-8")
    (tmp_path / "a kite.png").unlink()
    again = open_class(store, begun.id)
    assert again.lesson == begun.lesson and again.records == (record,) and again.settings == begun.settings
    assert again.key.data == begun.key.data
    assert [name for name, _text in again.pictures.of_article()] == ["picture-1.png"]
    assert again.pictures.all() == begun.pictures.all()
    store.close()


def test_a_picture_that_is_none_is_left_out(tmp_path, lesson):
    (tmp_path / "a kite.png").write_bytes(b"no picture")
    assert read_new_class(lesson, SessionSettings()).pictures == {}


def test_what_is_missing_for_going_on_is_said(tmp_path, lesson):
    store = LiveStore(tmp_path)
    begun = begin_class(store, read_new_class(lesson, SessionSettings()))
    store.append(begun.id, ['{"type": "of-a-newer-version"}'])
    with pytest.raises(AppError, match="cannot be gone on with"):
        open_class(store, begun.id)
    store.rewrite(begun.id, [])
    store.key_file(begun.id).write_bytes(b"")
    with pytest.raises(AppError, match="cannot be gone on with"):
        open_class(store, begun.id)
    store.end(begun.id, "now")
    with pytest.raises(AppError, match="over"):
        open_class(store, begun.id)
    store.close()


def test_a_lesson_that_is_not_there_is_said(tmp_path):
    with pytest.raises(AppError, match=r"nowhere\.md"):
        read_new_class(tmp_path / "nowhere.md", SessionSettings())
