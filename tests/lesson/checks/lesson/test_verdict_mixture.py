"""A lesson needs sound sentences, and some that look odd and are sound."""

from diagnosing import codes_of

NOTE = "[^a]: **Fine: can be checked.** It names a day.\n"
DECOY = "[^a]: **Fine: contradiction.** It names a day.\n"


def article(sentences: int, note: str = NOTE, front: str = "") -> str:
    return f"---\n{front}\n---\n# News\n\n{'It rained. ' * (sentences - 1)}It snowed.[^a]\n\n{note}"


def test_a_decoy_is_asked_for_from_eight_sentences_on():
    assert "no-decoy" in codes_of(article(8))
    assert "no-decoy" not in codes_of(article(7))


def with_decoys(count: int) -> str:
    marked = " ".join(f"It poured on day {number}.[^d{number}]" for number in range(count))
    return article(8).replace("# News\n\n", f"# News\n\n{marked} ") + "".join(
        DECOY.replace("[^a]", f"[^d{number}]") for number in range(count)
    )


def test_three_decoys_are_enough():
    assert "no-decoy" in codes_of(with_decoys(2))
    assert "no-decoy" not in codes_of(with_decoys(3))


def test_no_decoy_is_asked_for_where_nothing_is_measured():
    assert "no-decoy" not in codes_of(article(8, front="measured: no"))


def test_a_single_flagged_sentence_is_not_everything():
    flag = "\n[^{}]: **Flag: contradiction.** It did not.\n"
    one = "# News\n\nIt rained.[^a]\n" + flag.format("a")
    two = "# News\n\nIt rained.[^a] It snowed.[^b]\n" + flag.format("a") + flag.format("b")
    assert "everything-flagged" not in codes_of(one) and "no-fine-note" in codes_of(one)
    assert "everything-flagged" in codes_of(two) and "no-fine-note" not in codes_of(two)
    assert "everything-flagged" not in codes_of(two.replace("It snowed.", "It snowed. It blew."))
