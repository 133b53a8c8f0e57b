"""Raised hands on the disk."""

import pytest
from classroom.counted_hands import NEW, counted, kites

from media_literacy.classroom.hand_records import HandsCounted, PeopleSaid
from media_literacy.classroom.kept_hands import KeptHands, open_hands, read_hands
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import End, MoveOn, Reveal
from media_literacy.errors import AppError, StoreError
from media_literacy.store.classes.live_store import LiveStore, has_classes


def stored(folder, id):
    store = LiveStore(folder)
    try:
        return store.session(id), store.unfinished()
    finally:
        store.close()


def test_every_count_is_there_after_the_program_was_killed_and_the_class_goes_on_with_it(tmp_path):
    kept = KeptHands(tmp_path, NEW)
    for record in (MoveOn(), PeopleSaid(27), HandsCounted(1, 2), HandsCounted(3, 14)):
        kept.take(record)
        kept.write()
    session, unfinished = stored(tmp_path, kept.id)  # the first one was never closed
    assert unfinished == (session.row,) and session.row.is_by_hands and session.row.title == "Kites"
    opened = open_hands(tmp_path, session)
    assert (opened.hands.stage, opened.hands.people, dict(opened.hands.counts)) == (Stage.MARK, 27, {1: 2, 3: 14})
    for record in (HandsCounted(1, 5), MoveOn(), Reveal(3), End()):
        opened.kept.take(record)
    opened.kept.close()
    session, unfinished = stored(tmp_path, kept.id)
    assert unfinished == () and session.row.ended
    ids = {sentence.number: sentence.id for sentence in kites().article.sentences}
    assert read_hands(session).counted() == (27, {ids[1]: 5, ids[3]: 14})
    with pytest.raises(AppError, match="is over"):
        open_hands(tmp_path, session)


def test_who_only_looks_leaves_nothing_behind(tmp_path):
    kept = KeptHands(tmp_path, NEW)
    for record in (MoveOn(), End()):
        kept.take(record)
    kept.close()
    assert kept.is_kept and not kept.has_counts and not has_classes(tmp_path)


def test_what_the_disk_refuses_waits_and_is_written_once_it_takes_it(tmp_path, monkeypatch):
    kept = KeptHands(tmp_path, NEW)
    kept.take(PeopleSaid(20))
    kept.write()
    with monkeypatch.context() as patch:
        patch.setattr(LiveStore, "append", refuse)
        kept.take(HandsCounted(1, 4))
        with pytest.raises(StoreError):
            kept.write()
        assert not kept.is_kept
    kept.take(End())
    kept.close()
    session, _unfinished = stored(tmp_path, kept.id)
    assert kept.is_kept and len(session.records) == 3 and session.row.ended


def test_counts_that_are_not_whole_are_refused_in_words(tmp_path):
    session, _unfinished = stored(tmp_path, counted(tmp_path, 20, {1: 4}, is_over=False))
    with pytest.raises(AppError, match="cannot be gone on with"):
        read_hands(session._replace(records=[*session.records, '{"type": "seat"}']))


def test_more_hands_than_people_are_as_many_as_there_are_people(tmp_path):
    session, _unfinished = stored(tmp_path, counted(tmp_path, 5, {3: 9}))
    counts = read_hands(session).counted()
    assert counts.people == 5 and [*counts.hands.values()] == [5]


def refuse(*_arguments):
    raise StoreError("There is no room left.")
