"""GIFT as another reader of it takes it."""

from pathlib import Path

from outside.players.exported import asked_of, exported


def test_title_weights_texts_and_feedback_are_understood(lesson_file: Path, tmp_path: Path):
    (question,) = asked_of("gift.cjs", str(exported(lesson_file, "gift", tmp_path)))
    assert (question["type"], question["title"], question["format"]) == ("MC", "Bus lanes: news & noise", "html")
    assert [weight for weight, _text, _feedback in question["answers"]] == [0, -50, 50, -50, 0, 50, -50]
    assert "Everybody knows that lanes destroy shops." in question["answers"][2][1]
    assert "“Everybody” leaves no room for exceptions." in question["answers"][2][2]
    assert "All of this was invented." in question["afterwards"] and "Read the whole article." in question["stem"]
