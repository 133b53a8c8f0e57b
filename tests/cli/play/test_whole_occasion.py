"""The articles of an occasion in the terminal, sentence by sentence."""

import pytest
from making_packs import LANES, SPOONS, make_folder

from media_literacy.store.learners.guest_debriefs import read_guest_debriefs


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def form(tmp_path):
    """The first file of a pack that keeps two articles for the time before its course."""
    folder = make_folder(tmp_path / "pack", {"lanes": LANES, "spoons": SPOONS})
    file = folder / "pack.toml"
    listed = '["lessons/lanes.md", "lessons/spoons.md"]'
    assert listed in file.read_text()
    file.write_text(file.read_text().replace(f"lessons = {listed}", f"lessons = []\n[occasions]\nbefore = {listed}"))
    return folder / "lessons" / "lanes.md"


LANES_JUDGED = ("", "h", "", "d", "", "d", "")
"""Read; headline, “Everybody knows …” and the cold evening, each with Enter after its note."""


def test_it_is_read_first_then_judged_and_then_comes_the_next_one(play, form):
    out = folded(play(form, *LANES_JUDGED, "", "h", "", "h", "", "h", ""))
    said = [
        "Valley: Before the course",
        "Read it as a whole.",
        "1 of 3, article 1 of 2",
        "Sentence 1: does it hold? h it holds, d I doubt it",
        "Sentence 2 of 3, marked suspicious, caught:",
        "Does not hold: overclaim.",
        "1 of 3, article 2 of 2",
        "easy to read past:",
        "You caught 1 of 2 problems.",
        "nobody has shown that they are equally hard",
    ]
    places = [out.find(words) for words in said]
    assert -1 not in places, said[places.index(-1)]
    assert places == sorted(places)
    assert "Which way?" not in out


def test_leaving_keeps_what_was_judged_and_it_goes_on_there(play, form, tmp_path):
    data = tmp_path / "data"
    out = folded(play(form, "", "h", "", "d", "q", data_dir=data))
    assert "What you judged is kept." in out
    again = folded(play(form, "", "d", "", "", "h", "", "h", "", "h", "", data_dir=data))
    assert "Read it as a whole" in again and "1 of 3, article 1 of 2" not in again
    assert "3 of 3, article 1 of 2" in again and "You caught 1 of 2" in again
    third = folded(play(form, data_dir=data))
    assert "article 1 of 2" not in third and "You caught 1 of 2" in third, "nothing is shown twice"


def test_who_is_not_kept_is_told_on_leaving_what_was_read(monkeypatch, play, form, tmp_path):
    """The second article is not begun, and nothing is said of it; a learner goes on later and is told then."""
    data = tmp_path / "data"
    out = folded(play(form, "", "h", "", "q", data_dir=data, options=["--guest"]))
    assert "Bus lanes The truth about this article Invented" in out.partition("Before you go:")[2]
    assert "The spoon" not in out and "is kept" not in out
    assert read_guest_debriefs(data) == (), "told once"
    assert "Before you go:" not in play(form, "", "h", "", "q", data_dir=data)


def test_an_answer_is_taken_back_and_other_words_are_refused(play, form):
    out = folded(play(form, "", "x", "h", "u", "q"))
    assert "“x” is none of these." in out and "Taken back. The sentence is not counted." in out
    assert "2 of 3, article 1 of 2" in out


def test_a_form_stands_beside_the_one_before_it_once_that_was_judged(play, form, tmp_path):
    file, both = form.parents[1] / "pack.toml", 'before = ["lessons/lanes.md", "lessons/spoons.md"]'
    apart = 'before = ["lessons/lanes.md"]\nafter = ["lessons/spoons.md"]'
    file.write_text(file.read_text().replace(both, apart))
    judged, data = ("", "h", "", "h", "", "h", ""), tmp_path / "data"
    alone = folded(play(form.with_name("spoons.md"), *judged, data_dir=tmp_path / "other"))
    assert "You caught 0 of 1" in alone and "Sound sentences left alone:" not in alone
    play(form, *LANES_JUDGED, data_dir=data)
    out = folded(play(form.with_name("spoons.md"), *judged, data_dir=data))
    assert "Sound sentences left alone:" in out and "Before the course: 0 of 0" in out
