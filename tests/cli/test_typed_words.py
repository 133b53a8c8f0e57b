"""What is typed in a conversation, in English and in the language of the questions."""

from media_literacy.cli.typed_words import means, word_meant
from media_literacy.i18n import use_language


def test_english_is_understood_everywhere_and_another_language_where_it_is_spoken():
    assert means("done", "done") and not means("listo", "done") and not means("s", "y")
    use_language("es")
    assert means("done", "done") and means("listo", "done") and means("sí", "y") and not means("listo", "why")


def test_a_word_is_told_from_those_that_may_stand_there():
    use_language("es")
    assert word_meant("s", ("", "h", "d")) == "h"
    assert word_meant("motivo", ("note", "why")) == "why"
    assert word_meant("lluvia", ("note", "why")) == "lluvia"
