"""What stands around a stop, and what the words of a language say of it."""

from each_row import each_row

from media_literacy.lesson.sentences.language_rules import abbreviations_at_end, rules_for


@each_row(
    ("text", "found"),
    [
        ("am Mo. z. B.", ["B", "z.B", "Mo.z.B"]),
        ("(e.g.", ["e.g"]),
        ("见No.", ["No"]),
        ("in 1905! ", []),
        ("", []),
        ("…", []),
    ],
)
def test_the_last_words_before_a_stop_are_taken_with_their_stops(text: str, found: list[str]):
    assert list(abbreviations_at_end(text)) == found


@each_row(
    ("language", "text", "starts"),
    [
        ("en", "The mill", True),
        ("en", "“It’s true", True),
        ("en", "Thebes fell", False),
        ("en", "The. Mill", False),
        ("en", "the mill", False),
        ("fr", "L’homme", True),
        ("fr", "L'homme", True),
        ("fr", "Le Pen", False),
        ("es", "¿Él vino?", True),
        ("de", "Über allem", True),
        ("xx", "The mill", False),
    ],
)
def test_a_starter_has_its_capital_letter_from_the_sentence(language: str, text: str, starts: bool):
    assert rules_for(language).starts_sentence(text) is starts


@each_row(
    ("language", "before", "after", "goes_on"),
    [
        ("en", "It was J.", "Sarn", True),
        ("en", "at 3 p.m.", "Tuesday", True),
        ("en", "at 3 p.m.", "Boats left", False),
        ("en", "on p.", "12", True),
        ("en", "the mill.", "12", False),
        ("es", "a las 18.40 h.", "Llegue", False),
        ("es", "el puente (f.", "1905", True),
        ("de", "am 3.", "März", True),
        ("de", "um 17.45.", "Uhren", False),
        ("de", "im Jahr 1998.", "Menschen", False),
        ("de", "in der Talstr.", "7", True),
        ("fr", "le 3.", "Mars", False),
        ("fr", "l’article L.", "642", True),
        ("ar", "ص.", "12", True),
    ],
)
def test_what_stands_around_a_stop_may_say_that_the_sentence_goes_on(
    language: str, before: str, after: str, goes_on: bool
):
    assert rules_for(language).goes_on(before, abbreviations_at_end(before), after, after[0]) is goes_on


def test_a_title_is_always_followed_by_a_name():
    assert rules_for("xx").never_ends(["Dr"]) and rules_for("de").never_ends(["B", "z.B"])
    assert not rules_for("es").never_ends(["B", "z.B"])
