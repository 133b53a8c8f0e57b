"""A line may end where a reader sees no more than a space, or where a script has none."""

from each_row import each_row

from media_literacy.authoring.edit.source.line_breaks import are_glued, can_part


@each_row(
    ("before", "after", "may"),
    [
        ("It rained.", "Then", True), ("It rained.", "then", False), ("It rained", "Then", False),
        ("she said “", "Then", False), ("so.”", "Then", True), ("Lee’", "S", False), ("rain—", "then", True),
        ("雨が降った", "その後", True), ("It.", "9", False), ("", "Then", False),
    ],
)  # fmt: skip
def test_a_line_ends_between_sentences_and_never_inside_a_word(before: str, after: str, may: bool):
    assert can_part(before, after) is may


def test_scripts_without_spaces_and_dashes_between_words_are_glued():
    assert are_glued("雨。", "その") and are_glued("rain—", "then")
    assert not are_glued("雨。", "Then") and not are_glued("It rained.", "Then") and not are_glued("rain —", "then")
