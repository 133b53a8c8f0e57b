"""Which known word was probably meant."""

from media_literacy.lesson.reading.suggestions import did_you_mean, nearest


def test_a_word_is_meant_from_its_likeness_on():
    assert nearest("abcdefghijklmopqrstu", ["abcdefghijklm1234567"]) == "abcdefghijklm1234567"  # 0.65
    assert nearest("abcdefghijklmopqrstuv", ["abcdefghijklm1234567"]) is None  # 0.63
    assert nearest("ROLE-MISING", ["role-missing", "Role-mixing"]) == "role-missing"


def test_a_word_that_is_much_longer_is_not_meant():
    assert nearest("x" * 40, ["x" * 52]) == "x" * 52
    assert nearest("x" * 40, ["x" * 53]) is None
    assert nearest("x" * 53, ["x" * 40]) is None


def test_among_very_many_words_only_those_that_begin_alike_are_compared():
    others = [f"word-{number:03}" for number in range(199)]
    assert nearest("xole", [*others, "role"]) == "role"
    assert nearest("xole", [*others, "word-199", "role"]) is None
    assert nearest("rolle", [*others, "word-199", "role"]) == "role"
    alike = [f"word-{number:03}" for number in range(200)]
    assert nearest("word-xyz-unlike", [*alike, "word-xyz-unlikely"]) != "word-xyz-unlikely"
    assert nearest("word-xyz-unlike", [*alike[1:], "word-xyz-unlikely", "elsewhere"]) == "word-xyz-unlikely"


def test_a_few_words_are_all_named_when_none_is_like_it():
    few = [f"word{number}" for number in range(8)]
    assert did_you_mean("zzz", few) == f"Known are: {', '.join(few)}."
    assert did_you_mean("zzz", [*few, "word8"]) == ""
    assert did_you_mean("zzz", []) == ""
    assert did_you_mean("wort1", few) == "Did you mean “word1”?"


def test_an_id_that_a_sentence_has_from_its_words_is_never_proposed():
    assert nearest("s-0123abce", ["s-0123abcd", "s-0123abcf"]) is None
    assert did_you_mean("s-0123abce", ["role"]) == ""
    assert did_you_mean("zzz", ["role", "s-0123abcd"]) == "Known are: role."
