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
    said = tuple(sentence.removeprefix("The text of ") for sentence in said)
    assert [sentence[:2] for sentence in said[1:]] == [
        "3 " if kind is DroppedKind.LINK else "2 " for kind in DroppedKind
    ]


def test_a_single_thing_is_told_as_one():
    beginnings = (
        "1 picture was", "1 film,", "1 form or", "1 piece around", "1 link led", "1 piece of text",
        "1 chart or", "The text of 1 box",
        "1 equation was written", "1 equation was left out", "1 other document", "1 sign", "1 line that", "1 thing",
    )  # fmt: skip
    for kind, words in zip(DroppedKind, beginnings, strict=True):
        dropped = DroppedContent()
        dropped.count(kind)
        (said,) = dropped.sentences()
        assert said.startswith(words)
