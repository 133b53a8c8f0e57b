"""A sentence that is named should have a name that lasts."""

from diagnosing import places_of

ARTICLE = "# News\n\nIt rained.\n\nIt poured.[^a]\n\n"
RAINED = "s-8b38b558"


def places(note: str) -> list[tuple[int, int]]:
    return places_of("named-by-words", ARTICLE + note)


def test_a_link_and_a_field_that_name_a_sentence_by_its_words_are_told():
    assert places(f"See [this](#{RAINED}).\n") == [(7, 5)]
    assert places(f"[^a]: **Flag: contradiction.** So.\n\n    - Contradicts: {RAINED}, {RAINED}\n") == [(9, 7)]


def test_a_label_and_what_leads_nowhere_are_not():
    assert places("See [this](#a).\n\n[^a]: **Fine: limits.** So.\n\n    - Contradicts: s-00000000\n") == []
