"""Notes and facts of a class outlive a restart, and only that."""

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.model import SentenceId
from media_literacy.store.classes.own_texts import FILE_NAME, OwnTexts

NOTE = Event(EventKind.OWN_NOTE, (SentenceId("#3"),), "Who says so?\nAsk.", "2026-03-04T10:00:00+01:00", 1.5)
FACT = Event(EventKind.FACT, (SentenceId("#1"),), "{}", NOTE.at, 2.0)


def test_what_was_written_is_read_again_in_its_order(tmp_path):
    texts = OwnTexts(tmp_path)
    assert texts.read() == ()
    assert texts.append([NOTE]) and texts.append([FACT])
    assert OwnTexts(tmp_path).read() == (NOTE, FACT)
    texts.delete()
    texts.delete()
    assert OwnTexts(tmp_path).read() == () and list(tmp_path.iterdir()) == []


def test_a_line_that_is_none_counts_for_nothing(tmp_path):
    OwnTexts(tmp_path).append([NOTE])
    whole = (tmp_path / FILE_NAME).read_bytes()
    for damage in (b"[", b'["own-note", 3, "", "", 0]\n', b'["not-a-kind", [], "", "", 0]\n', b"{}\n", b"\xff\n"):
        (tmp_path / FILE_NAME).write_bytes(damage + b"\n" + whole + whole[: len(whole) // 2])
        assert OwnTexts(tmp_path).read() == (NOTE,)


def test_without_a_folder_or_with_one_that_takes_nothing_the_class_goes_on(tmp_path):
    assert OwnTexts(None).append([NOTE]) and OwnTexts(None).read() == ()
    OwnTexts(None).delete()
    assert not OwnTexts(tmp_path / "missing").append([NOTE])
