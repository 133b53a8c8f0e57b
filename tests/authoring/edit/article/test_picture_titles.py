"""Caption and credit as one text, and apart again."""

from each_row import each_row

from media_literacy.authoring.edit.article.picture_titles import parts_of, title_of


@each_row(
    ("caption", "credit", "language", "title"),
    [
        ("The quay.", "Photo: A. Bell", "en", "The quay (Photo: A. Bell)."),
        ("The quay", "Photo: A. Bell", "en", "The quay (Photo: A. Bell)"),
        ("Rain. It fell.", "Photo: A. Bell", "en", "Rain. It fell (Photo: A. Bell)."),
        ("Who is it?", "Photo: A. Bell", "en", "Who is it? (Photo: A. Bell)"),
        ("In the U.S.", "Photo: A. Bell", "en", "In the U.S. (Photo: A. Bell)"),
        ("The quay.", "A. Bell (AP)", "en", "The quay (Photo: A. Bell AP)."),
        ("Der Kai.", "A. Bell", "de", "Der Kai (Foto: A. Bell)."),
        ("The quay.", "", "en", "The quay."),
        ("", "Photo: A. Bell", "en", "(Photo: A. Bell)"),
    ],
)
def test_the_full_stop_of_a_caption_stands_behind_its_credit(caption, credit, language, title):
    assert title_of(caption, credit, language) == title
    if "(" not in credit:
        found = parts_of(title, language)
        assert found.caption == caption
        assert found.credit.removeprefix("Foto: ") == credit


def test_what_names_no_maker_is_part_of_the_caption():
    assert parts_of("The mayor (left).", "en") == ("The mayor (left).", "")
    assert parts_of("The quay. (Photo: A. Bell)", "en") == ("The quay.", "Photo: A. Bell")
