"""Which addresses a lesson may lead to, and how a heading is named."""

from each_row import each_row

from media_literacy.lesson.reading.links import heading_slug, is_allowed_address, is_lesson_iri

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
    assert [address for address in ALLOWED if not is_allowed_address(address)] == []
    assert [address for address in REFUSED if is_allowed_address(address)] == []


def test_a_heading_is_named_as_github_names_it():
    assert heading_slug(" What is missing? ") == "what-is-missing"
    assert heading_slug("Was fehlt: Größe & Maß") == "was-fehlt-größe--maß"


@each_row("text", ("https://school.example", "https://school.example/lessons/kites?v=1", "HTTP://a.example/%C3%BC"))
def test_an_address_on_the_web_may_stand_for_a_lesson(text):
    assert is_lesson_iri(text)


@each_row(
    "text",
    (
        "",
        "kites",
        "urn:uuid:1",
        "https://",
        "https:///kites",
        "https://a@b.example/",
        "https://a.example/#x",
        "https://a.example/ü",
        "https://a.example/a b",
        "https://a.example/<b>",
        "https://a.example/100%",
        "https://a.example/a[1]",
        "https://a.example:port/",
        "https://..",
        "https://a.example/" + "x" * 300,
    ),
)
def test_what_is_no_address_or_says_more_may_not(text):
    assert not is_lesson_iri(text)
