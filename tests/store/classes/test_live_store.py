import os
import stat
import threading

import pytest
from store.classes.conftest import PICTURES, session

from media_literacy.errors import StoreError
from media_literacy.files.whole_writes import write_whole
from media_literacy.store.classes import live_store
from media_literacy.store.classes.live_rows import BY_HANDS
from media_literacy.store.classes.live_store import LiveStore, StoredSession, erase_all_classes
from media_literacy.store.classes.roster_rows import new_roster


def test_what_happened_is_read_in_its_order_by_the_next_start(store, tmp_path):
    begun = session()
    store.begin(begun, PICTURES, b"key")
    store.append(begun.id, ["one", "two"])
    store.append(begun.id, ["three"])
    store.close()
    again = LiveStore(tmp_path)
    again.append(begun.id, ["four"])
    assert again.session(begun.id) == StoredSession(begun, PICTURES, ["one", "two", "three", "four"])
    again.close()


def test_two_sessions_do_not_mix(store):
    one, other = session("One"), session("Other")
    store.begin(one, {}, b"key")
    store.begin(other, {}, b"key")
    store.append(one.id, ["a"])
    store.append(other.id, ["b"])
    assert store.session(one.id).records == ["a"] and store.session(other.id).records == ["b"]
    assert [row.title for row in store.sessions()] == ["One", "Other"]


def test_nothing_is_kept_of_records_that_fail_together(store):
    begun = session()
    store.begin(begun, {}, b"key")
    with pytest.raises(StoreError):
        store.append(begun.id, ["whole", None])
    store.append(begun.id, ["next"])
    assert store.session(begun.id).records == ["next"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions elsewhere")
def test_the_key_is_for_its_owner_alone_and_goes_with_the_end(store):
    begun = session()
    store.begin(begun, {}, b"key")
    assert stat.S_IMODE(store.key_file(begun.id).stat().st_mode) == 0o600
    assert store.unfinished() == (begun,)
    store.end(begun.id, "2026-03-01T09:45:00+01:00")
    assert not store.key_file(begun.id).exists()
    assert store.unfinished() == ()
    assert store.session(begun.id).row.ended == "2026-03-01T09:45:00+01:00"


def test_a_lesson_with_raised_hands_has_no_key_and_can_be_gone_on_with(store):
    begun = session()._replace(setup=BY_HANDS)
    store.begin(begun, {}, None)
    assert not store.key_file(begun.id).exists() and store.unfinished() == (begun,)
    store.end(begun.id, "2026-03-01T09:45:00+01:00")
    assert store.unfinished() == ()


def test_a_key_that_a_killed_program_left_goes_at_the_next_start(store, tmp_path):
    begun = session()
    store.begin(begun, {}, b"key")
    stray = store.key_file("0" * 32)
    stray.write_bytes(b"key")
    store.close()
    LiveStore(tmp_path).close()
    assert not stray.exists() and store.key_file(begun.id).exists()


def test_a_session_whose_key_is_gone_cannot_be_gone_on_with(store):
    begun = session()
    store.begin(begun, {}, b"key")
    store.key_file(begun.id).unlink()
    assert store.unfinished() == () and store.sessions() == (begun,)


def test_a_deleted_session_leaves_no_word_in_any_file(store, tmp_path):
    gone, stays = session("Gone"), session("Stays")
    for begun in (gone, stays):
        store.begin(begun, PICTURES, b"key")
        store.append(begun.id, [f"Ada Lovelace {begun.title}"])
    store.delete(gone.id)
    assert b"Lovelace Gone" not in every_byte(tmp_path) and b"Lovelace Stays" in every_byte(tmp_path)
    with pytest.raises(StoreError):
        store.session(gone.id)
    assert store.sessions() == (stays,)


def test_records_can_be_rewritten_without_those_of_a_learner(store, tmp_path):
    begun = session()
    store.begin(begun, {}, b"key")
    store.append(begun.id, ["Ada Lovelace", "Grace"])
    store.rewrite(begun.id, ["Grace"])
    store.append(begun.id, ["Edsger"])
    assert store.session(begun.id).records == ["Grace", "Edsger"]
    assert b"Lovelace" not in every_byte(tmp_path)


def every_byte(folder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["append", "session", "end", "rewrite", "delete"])
def test_an_unknown_session_is_said_to_be_none(store, name):
    arguments = {"append": (["x"],), "end": ("now",), "rewrite": ([],)}.get(name, ())
    with pytest.raises(StoreError, match="not kept"):
        getattr(store, name)("0" * 32, *arguments)


def test_a_disk_that_fails_says_so_and_keeps_what_was_there(store, monkeypatch):
    begun = session()
    store.begin(begun, {}, b"key")
    store.append(begun.id, ["one"])
    store._connection.execute("PRAGMA max_page_count = 1")
    with pytest.raises(StoreError, match="no room"):
        store.append(begun.id, ["x" * 100_000])
    store._connection.execute("PRAGMA max_page_count = 100000")
    store.append(begun.id, ["two"])
    assert store.session(begun.id).records == ["one", "two"]


def test_the_key_of_a_session_that_is_being_begun_is_left_alone(store, tmp_path, monkeypatch):
    openings: list[threading.Thread] = []

    def write_slowly(path, data, *, is_private):
        write_whole(path, data, is_private=is_private)
        opening = threading.Thread(target=lambda: LiveStore(tmp_path).close())
        opening.start()
        opening.join(0.1)  # long enough to delete the key, if it would
        openings.append(opening)

    monkeypatch.setattr(live_store, "write_whole", write_slowly)
    begun = session()
    store.begin(begun, {}, b"key")
    (opening,) = openings
    opening.join()
    assert store.unfinished() == (begun,)


def test_everything_of_classes_is_deleted_and_nothing_that_is_settled_for_the_computer(store, tmp_path):
    roster, begun = new_roster("6b", ["Ada"]), session()
    store.keep_roster(roster)
    store.begin(begun, PICTURES, b"key", roster.id)
    folder = store.key_file(begun.id).parent
    (folder / "classes-damaged-1.sqlite3").write_bytes(b"Ada")
    (folder / "records.json").write_text("{}", encoding="utf-8")
    store.close()
    erase_all_classes(tmp_path)
    assert [path.name for path in folder.iterdir()] == ["records.json"]
    erase_all_classes(tmp_path / "nowhere")
