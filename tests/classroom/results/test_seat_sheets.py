from dataclasses import replace

from classroom.results.finished_class import TaughtClass

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.results.lesson_results import lesson_results
from media_literacy.classroom.session.commands import SetMode
from media_literacy.classroom.session.taking_seats import attempt_id_of, hash_of
from media_literacy.engine.results.kept_result import result_now
from media_literacy.engine.sheets.own_code import code_of_result
from media_literacy.engine.sheets.taking_in import found_in_text, take_in
from media_literacy.lesson.model import READING_MODES
from media_literacy.store.classes.live_store import LiveStore


def test_the_code_of_the_learners_own_program_counts_once_beside_the_seat(tmp_path):
    for mode in READING_MODES:
        store = LiveStore(tmp_path / mode)
        lesson = TaughtClass(store)
        seat = lesson.join()
        if lesson.session.state.mode is not mode:
            lesson.give(SetMode(mode))
        lesson.move_to(Stage.MARK)
        lesson.read_and_mark(seat, 3)
        results = lesson_results(store, lesson.end())
        state = lesson.session.state.seats[seat]
        own = result_now(replace(state.attempt, mode=mode), results.lesson)
        code = code_of_result(own, attempt_id_of(hash_of(f"token-{seat}")))
        taken = take_in(results.seats.sheets, found_in_text(f"Ada {code}", results.lesson))
        assert taken.known == tuple(results.seats.sheets) and not taken.refused
        store.close()
