"""What `play` keeps, and how it goes on."""

from media_literacy.cli.play import whole_lesson
from media_literacy.engine.attempts.answer_key import quotes_of
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.lesson.model import KindId, SentenceId
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.store.progress.recorder import EventRecorder


def attempts_in(data_dir, key_of="bus-lanes"):
    store = ProgressStore.open(data_dir)
    try:
        key = next(standing for standing in store.standings() if standing.lesson == key_of)
        return store.attempts(key)
    finally:
        store.close()


def messages_printed(monkeypatch):
    """The messages of the failed actions that are told while a lesson is played."""
    messages = []
    monkeypatch.setattr(whole_lesson, "print_error", lambda problem: messages.append(problem.message))
    return messages


def test_everything_done_is_kept(play, lesson_file, tmp_path):
    play(lesson_file, "i", "3", "why 3 overclaim", "sure 3 2", "q", data_dir=tmp_path / "data")
    (attempt,) = attempts_in(tmp_path / "data")
    state = replay(attempt.events)
    assert state.marks[SentenceId("everybody")].reason == KindId("overclaim")
    assert state.marks[SentenceId("everybody")].confidence == 2
    assert state.debrief_seen
    assert state.has_left
    assert quotes_of(attempt.answers)[SentenceId("nobody")] == "Nobody in town wants the lanes."


def test_an_attempt_goes_on_where_it_was_left(play, lesson_file, tmp_path):
    play(lesson_file, "i", "3", data_dir=tmp_path)
    out = play(lesson_file, "", "m", "done", "", "", "done", "", "done", "", "", data_dir=tmp_path)
    assert "You have begun this lesson before." in out
    assert "[marked] Everybody knows" in out
    assert "caught 1 of 2 problems" in out
    (attempt,) = attempts_in(tmp_path)
    assert replay(attempt.events).is_revealed


def test_an_attempt_can_be_begun_anew(play, lesson_file, tmp_path):
    play(lesson_file, "i", "3", data_dir=tmp_path)
    out = play(lesson_file, "n", "g", "m", data_dir=tmp_path)
    assert "Nothing is marked." in out
    assert [attempt.mode for attempt in attempts_in(tmp_path)] == ["investigate", "guided"]


def test_a_finished_lesson_begins_anew(play, lesson_file, tmp_path):
    play(lesson_file, "g", "done", "done", "1", "", "", data_dir=tmp_path)
    assert "You have begun" not in play(lesson_file, "q", data_dir=tmp_path)


def test_who_leaves_after_the_reveal_reads_the_debrief_and_goes_on_there_later(play, lesson_file, tmp_path):
    out = play(lesson_file, "g", "3", "done", "q", data_dir=tmp_path)
    assert (
        out.index("Before you go:") < out.index("The truth about this article") < out.index("Play it again to go on.")
    )
    (attempt,) = attempts_in(tmp_path)
    assert replay(attempt.events).is_revealed and not replay(attempt.events).debrief_seen
    again = play(lesson_file, "", "done", "1", "", "", data_dir=tmp_path)
    assert "You have begun this lesson before." in again and "Everything is revealed." in again
    (attempt,) = attempts_in(tmp_path)
    assert replay(attempt.events).debrief_seen


def test_without_a_folder_nobody_is_told_to_go_on_later(play, lesson_file):
    out = play(lesson_file, "g", "3", "done", "q")
    assert "The truth about this article" in out and "Play it again" not in out


def test_an_unknown_word_does_not_go_on_with_a_lesson(play, lesson_file, tmp_path):
    play(lesson_file, "i", "3", data_dir=tmp_path)
    out = play(lesson_file, "new", "n", "g", "m", data_dir=tmp_path)
    assert "“new” is none of these." in out and "Nothing is marked." in out


def test_whoever_begins_again_hears_that_the_first_try_stands(play, lesson_file, tmp_path):
    first = " ".join(play(lesson_file, "g", "3", "done", "done", "1", "", "", data_dir=tmp_path).split())
    again = " ".join(play(lesson_file, "g", "6", "done", "done", "1", "", "", data_dir=tmp_path).split())
    assert "Your first try stands." not in first
    assert "Your first try stands. You left" in again and "What you do now is practice, and replaces nothing." in again


def test_marks_survive_a_lesson_that_was_edited_meanwhile(play, lesson_file, tmp_path):
    play(lesson_file, "i", "3", "6", data_dir=tmp_path / "data")
    text = lesson_file.read_text("utf-8").replace("[^everybody]", "[^all]").replace("will destroy", "will destory")
    lesson_file.write_text(text, "utf-8")
    out = play(lesson_file, "", "m", data_dir=tmp_path / "data")
    assert "[marked] Everybody knows that the lanes will destory" in out
    assert "[marked] Nobody in town" in out
    before, after = attempts_in(tmp_path / "data")
    assert list(replay(before.events).marks) == ["everybody", "nobody"]
    assert list(replay(after.events).marks) == ["all", "nobody"]
    assert quotes_of(after.answers)[SentenceId("all")].endswith("destory every shop in town.")


def test_a_sentence_that_was_judged_anew_meanwhile_is_told(play, lesson_file, tmp_path):
    play(lesson_file, "i", "3", data_dir=tmp_path / "data")
    text = lesson_file.read_text("utf-8").replace("Flag: overclaim", "Check: overclaim")
    lesson_file.write_text(text, "utf-8")
    out = play(lesson_file, "", "done", "", "", "done", "", "all", "", "", data_dir=tmp_path / "data")
    out = " ".join(out.split())
    assert "Changed, look again: the author judges this sentence differently now." in out
    assert "1 sentence was changed by its author since you read it: look at it again." in out


def test_a_lesson_is_played_when_nothing_can_be_kept(play, lesson_file, tmp_path):
    no_folder = tmp_path / "file"
    no_folder.write_text("in the way", "utf-8")
    out = play(lesson_file, "g", "3", "done", "done", "1", "", "", data_dir=no_folder)
    assert "caught 1 of 2 problems" in out
    assert no_folder.read_text("utf-8") == "in the way"


def test_a_disk_that_fails_on_the_way_is_told_once(play, lesson_file, tmp_path, monkeypatch):
    from media_literacy.errors import StoreError

    def fail(*_arguments: object, **_named: object) -> int:
        raise StoreError("The disk is full.", hint="Make room.")

    monkeypatch.setattr(ProgressStore, "record", fail)
    messages: list[str] = []
    monkeypatch.setattr(
        "media_literacy.cli.play.whole_lesson.print_error", lambda problem: messages.append(problem.message)
    )
    assert "caught 1 of 2 problems" in play(lesson_file, "g", "3", "done", "done", "1", "", "", data_dir=tmp_path)
    assert messages == ["The disk is full."]


def test_what_could_not_be_kept_at_first_is_kept_once_it_can_be(play, lesson_file, tmp_path, monkeypatch):
    from media_literacy.errors import StoreError

    works, faults = ProgressStore.record, iter([StoreError("The disk is full.")] * 2)

    def fail_at_first(*arguments: object, **named: object) -> int:
        for fault in faults:
            raise fault
        return works(*arguments, **named)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(ProgressStore, "record", fail_at_first)
    messages: list[str] = []
    monkeypatch.setattr(
        "media_literacy.cli.play.whole_lesson.print_error", lambda problem: messages.append(problem.message)
    )
    play(lesson_file, "g", "3", "done", "done", "1", "", "", data_dir=tmp_path / "data")
    (attempt,) = attempts_in(tmp_path / "data")
    state = replay(attempt.events)
    assert messages == ["The disk is full."]
    assert attempt.events[0].kind == "opened" and state.is_revealed and state.debrief_seen and state.has_left


def test_a_damaged_file_is_mended_and_told_by_its_lesson(play, lesson_file, tmp_path, monkeypatch):
    play(lesson_file, "i", "3", data_dir=tmp_path / "data")
    play(lesson_file, "", "q", data_dir=tmp_path / "data")
    file = tmp_path / "data" / "progress.sqlite3"
    file.write_bytes(file.read_bytes().replace(b'["everybody"]', b'["everybodz"]'))
    messages: list[str] = []
    monkeypatch.setattr(
        "media_literacy.cli.play.whole_lesson.print_error", lambda problem: messages.append(problem.message)
    )
    play(lesson_file, "q", data_dir=tmp_path / "data")
    (diagnostic,) = messages
    assert diagnostic.startswith("Part of the file with your progress was damaged.")
    assert "“bus-lanes” was taken from the copy" in diagnostic


def test_the_window_finds_a_played_lesson_by_where_it_lay(play, lesson_file, tmp_path):
    play(lesson_file, "i", "3", data_dir=tmp_path / "data")
    (attempt,) = attempts_in(tmp_path / "data")
    assert attempt.file == lesson_file.resolve()


def test_a_step_waits_two_seconds_for_a_slow_disk(play, lesson_file, tmp_path, monkeypatch):
    waits = []
    wait = EventRecorder.wait
    monkeypatch.setattr(EventRecorder, "wait", lambda recorder, *seconds: waits.extend(seconds) or wait(recorder, 10.0))
    play(lesson_file, "i", "3", data_dir=tmp_path / "data")
    assert waits[0] == 2.0
