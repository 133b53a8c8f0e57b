"""Files are called like their lesson."""

from pathlib import Path

from each_row import each_row
from factories import make_lesson

from media_literacy.ui.workshop.file_names import output_name, suggested_name


@each_row(
    ("title", "name"),
    [
        ("Town bans kites!", "town-bans-kites.md"),
        ("“?”", "lesson.md"),
        ("Über Maß", "über-maß.md"),
        ("a" * 99, "a" * 60 + ".md"),
    ],
)
def test_a_file_is_called_like_its_lesson(title, name):
    assert suggested_name(title) == Path(name)


def test_what_is_made_from_a_lesson_is_called_like_its_file_or_its_title():
    lesson = make_lesson(["It rained."])
    assert output_name(lesson, Path("kites.md")) == lesson.front.id
    assert output_name(lesson, None) == suggested_name(lesson.front.title).stem
