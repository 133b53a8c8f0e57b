"""Host and participants together, over real sockets."""

from classroom.live_class import hosting, options, taking_part

from media_literacy.classroom.participant.participant_state import Phase
from media_literacy.classroom.protocol.messages import Acknowledged, LessonSent, Notes, Whole
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import End, Reveal
from media_literacy.store.classes.live_store import LiveStore


def test_a_class_from_lobby_to_end(tmp_path):
    with hosting(tmp_path) as host, taking_part(host, tmp_path / "ada") as ada:
        assert ada.next(LessonSent).edition["front"]["title"] == "Kites"
        host.move_to(Stage.MARK)
        ada.is_at(Stage.MARK)
        ada.mark(2, 3)
        assert ada.next(Acknowledged, lambda found: found.to == 2).refused == ()
        assert host.view_when(lambda view: view.seats[0].marks == 2).seats[0].is_connected
        host.move_to(Stage.DISCUSS)
        host.give(Reveal(2))
        assert list(ada.next(Notes).pieces) == [2]
        host.give(End())
        assert ada.next(Whole).lesson


def test_a_host_that_was_interrupted_goes_on_with_code_seats_and_marks(tmp_path):
    with hosting(tmp_path) as host:
        first = host.info
        with taking_part(host, tmp_path / "ada") as ada:
            host.move_to(Stage.MARK)
            ada.mark(1)
            ada.next(Acknowledged, lambda found: found.to == 1)
            host.host.stop()
            ada.state_when(lambda state: state.phase is Phase.WAITING)
            ada.mark(2)
            ada.state_when(lambda state: state.unsent == 1)
            same_port = options()._replace(program_port=first.port)
            with hosting(tmp_path, first.id, same_port) as resumed:
                assert resumed.info.join_code == first.join_code
                ada.has_all_safe()
                view = resumed.view_when(lambda view: view.seats[0].marks == 2)
                assert view.stage is Stage.MARK


def test_the_end_takes_the_key_away_and_a_stop_does_not(tmp_path):
    with hosting(tmp_path) as host:
        stopped = host.info.id
    with hosting(tmp_path) as host:
        ended = host.info.id
        host.give(End())
        host.view_when(lambda view: view.stage is Stage.ENDED)
    store = LiveStore(tmp_path)
    assert [row.id for row in store.unfinished()] == [stopped]
    assert store.session(ended).row.ended
    store.close()
    with hosting(tmp_path, ended) as over:
        (failure,) = over.news.until(lambda: over.failures)
        assert "over" in failure.message
