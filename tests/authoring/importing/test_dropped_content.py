"""What could not be carried over is told once, with its number."""

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind


def test_each_kind_is_told_once_with_its_number_behind_what_was_said():
    dropped = DroppedContent()
    assert dropped.sentences() == ()
    for kind in (*DroppedKind, *DroppedKind, DroppedKind.LINK):
        dropped.count(kind)
    dropped.add_message("So.")
    dropped.add_message("So.")
    dropped.add_message("")
    said = dropped.sentences()
    assert said[0] == "So." and len(said) == 1 + len(DroppedKind)
    assert [sentence[:2] for sentence in said[1:]] == ["2 "] * 4 + ["3 "]


def test_a_single_thing_is_told_as_one():
    for kind, words in zip(DroppedKind, ("picture was", "film,", "form or", "piece around", "link led"), strict=True):
        dropped = DroppedContent()
        dropped.count(kind)
        (said,) = dropped.sentences()
        assert said.startswith(f"1 {words}")
