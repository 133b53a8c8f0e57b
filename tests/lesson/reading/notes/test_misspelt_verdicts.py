from each_row import each_row

from media_literacy.lesson.reading.notes.misspelt_verdicts import verdict_hint


@each_row(
    ("verdict", "kind", "language", "hint"),
    [
        ("False", "contradiction", "en", "Did you mean “Flag”?"),
        ("True", "named source", "en", "Did you mean “Fine”?"),
        ("Doubtful", "no source", "en", "Did you mean “Check”?"),
        ("Flagg", "no source", "en", "Did you mean “Flag”?"),
        ("wahr", "no source", "de", "Did you mean “Fine”?"),
        ("Falso", "contradicción", "es", "Did you mean “Falla”?"),
        ("true", "no source", "es", "Did you mean “Correcto”?"),
        ("cannot be known", "Fine.", "en", "The verdict comes first: “Fine: cannot be known.”"),
        ("Fine loaded words", "", "en", "Put a colon behind the verdict: “Fine: loaded words.”"),
        ("Pineapple", "no source", "en", "Known are: Flag, Check, Fine."),
    ],
)
def test_a_word_that_is_no_verdict_gets_the_hint_for_its_slip(verdict: str, kind: str, language: str, hint: str):
    assert verdict_hint(verdict, kind, language) == hint
