from export.form_formats.printed_forms import ours
from export.word.documents import part, text_of
from printed_letters import letters

from media_literacy.export.form_formats.form_worksheet import form_worksheet
from media_literacy.export.form_formats.word_form_worksheet import EXPORTER
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def test_what_is_printed_of_all_articles_is_in_one_document():
    subject = ours(Occasion.AFTER)
    squeezed = "".join(text_of(part(EXPORTER.write(subject, UNWATCHED))).split())
    for line in letters(form_worksheet(subject, load_catalogue()).passages).splitlines():
        assert "".join(line.split()) in squeezed
