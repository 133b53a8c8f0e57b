"""Labels for new notes are a word or two of the sentence."""

from each_row import each_row

from media_literacy.authoring.edit.sentences.new_labels import free_label


@each_row(
    ("text", "label"),
    [
        ("The mayor said so.", "mayor-said"),
        ("It was the bus.", "it-was"),
        ("Abcdef went home.", "abcdef-went"),
        ("Abcdefg went home.", "abcdefg"),
        ("The abc defg hijk lmno.", "defg-hijk"),
        ("In 2025 the town grew.", "town-grew"),
        ("Straße: Größe!", "strasse"),
        ("It’s the mayor’s hat.", "mayor"),
        ("市议会开会。", "note"),
        ("x" * 30, "x" * 24),
        ("", "note"),
    ],
)
def test_a_label_is_made_of_the_first_longer_words(text: str, label: str):
    assert free_label(text, set()) == label


def test_a_label_that_is_taken_gives_way_to_two_words_and_then_to_numbers():
    text = "Abcdefg went home."
    assert free_label(text, {"abcdefg"}) == "abcdefg-went"
    assert free_label(text, {"abcdefg", "abcdefg-went"}) == "abcdefg-went-2"
    assert free_label(text, {"abcdefg", "abcdefg-went", "abcdefg-went-2"}) == "abcdefg-went-3"
    assert free_label("！", {"note", "note-2"}) == "note-3"


def test_a_label_has_24_signs_at_most():
    assert free_label("abcd " + "e" * 30, set()) == "abcd-" + "e" * 19
    assert free_label("abcd " + "e" * 18 + " f", set()) == "abcd-" + "e" * 18
