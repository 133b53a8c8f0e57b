"""Names that are always wrong, or always right."""

from each_row import each_row
from packs.checks.pack_codes import FINE, FLAG, article, messages_of


def pack(flagged: int, sound: int, lessons: int = 2, **more: str) -> list[str]:
    """So many flagged sentences about the League and sound ones about the Council, dealt out to the lessons."""
    sentences = [(f"The Mill League met {n} times.", FLAG) for n in range(flagged)]
    sentences += [(f"The Town Council met {n} times.", FINE) for n in range(sound)]
    dealt = [article(sentences[start::lessons]) for start in range(lessons)]
    return messages_of("slant", *dealt, **more)


def test_four_sentences_on_each_name_that_chance_would_part_in_one_pack_of_two_hundred():
    assert pack(4, 6) and pack(6, 4) and pack(5, 5)  # 1 in 210, 1 in 210, 1 in 252
    assert not pack(4, 5) and not pack(5, 4)  # 1 in 126
    assert not pack(3, 30) and not pack(30, 3)


def test_a_name_is_looked_at_that_stands_in_two_lessons():
    assert pack(6, 6, lessons=2) and not pack(6, 6, lessons=1)


def test_one_sentence_that_parts_them_less_clearly_is_enough_to_say_nothing():
    fair = article([("The Mill League met once.", FINE)])
    sentences = [(f"The Mill League met {n} times.", FLAG) for n in range(6)]
    sentences += [(f"The Town Council met {n} times.", FINE) for n in range(6)]
    texts = [article(sentences[start::2]) for start in range(2)]
    assert messages_of("slant", *texts)
    assert not messages_of("slant", *texts, fair)


def test_the_blamed_name_is_told_first():
    assert "Flag on one of two names falls on The Mill League" in pack(6, 6)[0]


@each_row(("language", "is_told"), [("en", True), ("de", False), ("lb", False), ("fr", True)])
def test_where_every_noun_has_a_capital_one_word_is_no_name(language: str, is_told: bool):
    sentences = [(f"On Monday Lanes met {n} times.", FLAG) for n in range(6)]
    sentences += [(f"On Friday Spoons met {n} times.", FINE) for n in range(6)]
    sentences = [(text.replace("On Monday", "on").replace("On Friday", "on"), verdict) for text, verdict in sentences]
    told = messages_of("slant", *(article(sentences[start::2]) for start in range(2)), language=language)
    assert bool(told) == is_told


def with_names(others: int) -> list[str]:
    """A quarrel of two names that are the rarest of so many."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    sentences = [(f"The Mill League met {n} times.", FLAG) for n in range(6)]
    sentences += [(f"The Town Council met {n} times.", FINE) for n in range(6)]
    sentences += [(f"The Old {letters[n]}name Guild met {at} times.", "") for n in range(others) for at in range(8)]
    return messages_of("slant", *(article(sentences[start::2]) for start in range(2)))


def test_the_twenty_most_frequent_names_are_looked_at():
    assert with_names(18)
    assert not with_names(19)


def quarrel(blamed: str, spared: str) -> str:
    """Four flagged sentences on the one, and four sound ones on the other."""
    rows = [(blamed, "Flag: role"), (spared, "Fine: role")] * 4
    text = " ".join(f"In town {name} met again.[^n{number}]" for number, (name, _verdict) in enumerate(rows))
    notes = "\n\n".join(f"[^n{number}]: **{verdict}.** It did." for number, (_name, verdict) in enumerate(rows))
    return f"# News\n\nThey met in a town.\n\n{text}\n\n{notes}\n"


def test_two_bodies_that_end_in_the_same_word_are_told_apart():
    (message,) = messages_of("slant", *[quarrel("Mill League", "Pond League")] * 2)
    assert "falls on Mill League" in message and "speaks of Pond League" in message


def test_a_body_by_its_last_word_is_the_same_body():
    whole, short = quarrel("Mill League", "Pond Club"), quarrel("Mill League", "the Club")
    assert messages_of("slant", whole, whole) == messages_of("slant", whole, whole, short) != []
    assert messages_of("slant", whole, whole, short.replace("Flag: role", "Fine: role")) == []


def test_a_side_that_is_right_once_is_no_slant():
    assert messages_of("slant", quarrel("Mill League", "Pond Club"), quarrel("Pond Club", "Mill League")) == []
