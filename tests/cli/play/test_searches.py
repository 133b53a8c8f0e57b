"""The results of a search in a terminal: up to three are opened, the claim is judged, and the answer is told."""

import pytest

from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.lesson.model import Bearing, SearchId
from media_literacy.store.progress.progress_store import ProgressStore

HITS = "".join(f"- **Result {n}** — r{n}.example — Line {n}\n\n    Inside {n}.\n\n" for n in range(1, 5))
SEARCH = f"\n## Search: valley survey\n\nClaim: [every shop](#everybody)\n\n{HITS}Does not hold: 22 of 60.\n"
TO_SEARCH = ("g", "done", "done", "1", "")


@pytest.fixture
def searched(lesson_file):
    """The lesson with a search of four results."""
    before, heading, after = lesson_file.read_text(encoding="utf-8").partition("# Debrief")
    lesson_file.write_text(f"{before.rstrip()}\n{SEARCH}\n{heading}{after}", encoding="utf-8")
    return lesson_file


def told(out: str) -> str:
    return out[out.index("Search 1 of 1: valley survey") :]


def test_results_are_listed_and_opened_before_the_claim_is_judged(play, searched):
    out = told(play(searched, *TO_SEARCH, "d", "2", "x", "d", "", ""))
    listed, _question, rest = out.partition("0 of 3 opened")
    assert "sentence 3: “Everybody knows" in " ".join(listed.split())
    assert (
        listed.index("1. Result 1") < listed.index("r1.example") < listed.index("Line 1") < listed.index("4. Result 4")
    )
    assert "Inside" not in listed and "22 of 60" not in listed
    assert "Open one of the results first" in rest and "“x” is none of these." in rest
    assert rest.index("Inside 2.") < rest.index("1 of 3 opened") < rest.index("the results bear that out")
    assert rest.index("It does not hold: 22 of 60.") < rest.index("Looking elsewhere: you judged 1 of 1 claim")


def test_three_can_be_opened_before_and_all_after(play, searched):
    out = told(play(searched, *TO_SEARCH, "1", "2", "3", "4", "h", "x", "4", "", ""))
    before, _word, after = out.partition("You judged that it holds")
    assert "You have opened 3." in before and "Inside 4." not in before
    assert "the results bear out that it does not hold." in " ".join(after.split()) and "Inside 4." in after
    assert "Looking elsewhere: you judged 0 of 1 claim" in after


def test_a_search_may_be_left_open(play, searched):
    out = told(play(searched, *TO_SEARCH, "", ""))
    assert "22 of 60" not in out and "Looking elsewhere" not in out
    assert "There is no such town." in out


def test_leaving_in_the_middle_tells_the_truth_and_goes_on_there(play, searched, tmp_path):
    data_dir = tmp_path / "kept"
    out = told(play(searched, *TO_SEARCH, "1", "q", data_dir=data_dir))
    assert "22 of 60" not in out and "There is no such town." in out
    store = ProgressStore.open(data_dir)
    (attempt,) = store.all_attempts()
    store.close()
    assert dict(replay(attempt.events).hits_opened) == {"valley-survey": ("result-1",)}


def test_judgement_and_finding_are_kept(play, searched, tmp_path):
    data_dir = tmp_path / "kept"
    play(searched, *TO_SEARCH, "1", "c", "", "A page of the chamber.", "", data_dir=data_dir)
    store = ProgressStore.open(data_dir)
    (attempt,) = store.all_attempts()
    store.close()
    state = replay(attempt.events)
    assert state.search_judgements[SearchId("valley-survey")] == (Bearing.CANNOT_BE_TOLD, Bearing.DOES_NOT_HOLD)
    assert dict(state.search_findings) == {"valley-survey": "A page of the chamber."}
