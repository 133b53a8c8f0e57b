"""What a pack keeps for an occasion, as it is printed."""

from pathlib import PurePath

from export.form_formats.printed_forms import ours
from own_lessons import COURSE

from media_literacy.lesson.occasions import Occasion


def test_articles_come_in_order_with_the_way_to_their_pictures():
    subject = ours(Occasion.BEFORE)
    assert [article.front.id for article, _folder in subject.articles] == [
        "form-a-1",
        "form-a-4",
        "form-a-2",
        "form-a-3",
    ]
    assert {folder for _article, folder in subject.articles} == {PurePath("forms")}
    assert (subject.title, subject.pictures) == ("A term of reading", COURSE)
