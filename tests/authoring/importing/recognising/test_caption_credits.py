"""Credits behind captions, as papers and agencies write them."""

from each_row import each_row

from media_literacy.authoring.importing.passage import Mark, Passage, plain
from media_literacy.authoring.importing.recognising.caption_credits import credited, kept_with_credits, with_credits
from media_literacy.lesson.text_blocks import BlockKind


@each_row(
    ("caption", "written"),
    [
        ("The quay. Photo: A. Bell/Courier", "The quay (Photo: A. Bell/Courier)."),
        ("The quay Photograph: A. Bell", "The quay (Photograph: A. Bell)"),
        ("The quay. Photo by A. Bell.", "The quay (Photo by A. Bell)."),
        ("The quayCredit: EPA", "The quay (Credit: EPA)"),
        ("The quay. Credit...A. Bell", "The quay (Credit...A. Bell)."),
        ("The quay. Image credit: A. Bell", "The quay (Image credit: A. Bell)."),
        ("The quay. (Image credit: A. Bell)", "The quay (Image credit: A. Bell)."),
        ("The quay. © A. Bell", "The quay (© A. Bell)."),
        ("Rain. It fell. PHOTO: A. Bell", "Rain. It fell (PHOTO: A. Bell)."),
        ("The quay (Photo: A. Bell).", "The quay (Photo: A. Bell)."),
        ("Who pays? Photo: A. Bell", "Who pays? (Photo: A. Bell)"),
        ("The quay. (Ana Bell/The Union via AP)", "The quay (Photo: Ana Bell/The Union via AP)."),
        ("The mayor (left).", "The mayor (left)."),
        ("He said in this photo: it was cold.", "He said in this photo: it was cold."),
        ("Photo: A. Bell", "Photo: A. Bell"),
    ],
)
def test_a_credit_stands_in_brackets_at_the_end(caption, written):
    assert credited(caption, "en") == written


def test_the_words_are_those_of_the_language_and_of_english():
    assert credited("Der Kai. Foto: A. Bell", "de") == "Der Kai (Foto: A. Bell)."
    assert credited("El muelle. Fotografía: A. Bell", "es") == "El muelle (Fotografía: A. Bell)."
    assert credited("El muelle. Photo: A. Bell", "es") == "El muelle (Foto: A. Bell)."


def test_only_captions_without_notes_are_written_anew():
    text = "The quay. Photo: A. Bell"
    marked = Passage(plain(text, BlockKind.CAPTION).block, (Mark(5, "a"),))
    passages = [plain(text), marked, plain(text, BlockKind.CAPTION)]
    assert [passage.text for passage in with_credits(passages, "en")] == [text, text, "The quay (Photo: A. Bell)."]


@each_row(
    ("caption", "words"),
    [
        ("Who pays? (Photo: A. Bell)", ("pays? (Photo:",)),
        ("He said: “Who pays?” (Photo: A. Bell).", ("pays?” (Photo:",)),
        ("The quay (Photo: A. Bell).", ()),
        ("Who pays? (Nobody knows.) It rains.", ()),
    ],
)
def test_a_credit_behind_a_question_is_kept_with_it(caption, words):
    assert kept_with_credits([plain(caption, BlockKind.CAPTION)]) == words
    assert kept_with_credits([plain(caption)]) == ()
