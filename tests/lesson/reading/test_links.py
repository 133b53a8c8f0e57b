"""Which addresses a lesson may lead to, and which word was probably meant."""

from media_literacy.lesson.reading.links import did_you_mean, heading_slug, is_allowed_address, nearest

ALLOWED = (
    "https://a.org/b?c=d",
    "http://a.org",
    "HTTPS://A.org#x",
    "https://a.org/@user",
    "https://a.org:8080/x@y",
    "https://[2001:db8::1]/",
    "https://bücher.example/ü",
    "https://a.org/a%20b c",
    "mailto:a@b.org",
    "mailto:a@b.org?subject=A%20question&body=Hello&cc=c@d.org",
    "mailto:a@b.org?",
)
REFUSED = (
    "",
    "a.org",
    "//a.org",
    "https://",
    "https:///etc/passwd",
    "https:/a.org",
    " https://a.org",
    "https://bank.example@elsewhere.example/",
    "https://bank.example%00@elsewhere.example/",
    "https://bank.example\\@elsewhere.example/",
    "https://a.org\n.elsewhere.example",
    "mailto:",
    "mailto:?attach=/etc/passwd",
    "mailto:a@b.org?attach=/etc/passwd",
    "mailto:a@b.org?subject=x&ATTACHMENT=file:///etc/passwd",
    "mailto:a@b.org?%61ttach=/etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://a.org",
    "ms-word:ofe|u|https://a.org",
    "search-ms:query=x",
    "vbscript:x",
    "view-source:https://a.org",
    "smb://a.org/x",
    "tel:+1",
)


def test_only_the_web_and_mail_may_be_led_to():
    assert [one for one in ALLOWED if not is_allowed_address(one)] == []
    assert [one for one in REFUSED if is_allowed_address(one)] == []


def test_a_heading_is_named_as_github_names_it():
    assert heading_slug(" What is missing? ") == "what-is-missing"
    assert heading_slug("Was fehlt: Größe & Maß") == "was-fehlt-größe--maß"


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
