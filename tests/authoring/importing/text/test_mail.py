"""The head and the signature of a mail that was pasted as a whole."""

from media_literacy.authoring.importing import from_text

BODY = "Bridge shut\n\nThe council met on Tuesday."


def test_two_lines_are_a_head_and_one_is_text():
    two = from_text(f"From: Jane\nTo: Joe\n\n{BODY}")
    assert "Jane" not in two.source and "head of the mail" in two.dropped[0]
    assert "From: Jane" in from_text(f"From: Jane\n\n{BODY}").source


def test_the_subject_is_the_headline_without_re_and_fwd():
    imported = from_text("Subject: Re: FW: Bridge shut\nFrom: Jane\n\nThe council met.")
    assert "# Bridge shut\n" in imported.source


def test_a_line_that_says_it_is_forwarded_belongs_to_the_head():
    imported = from_text(f"---------- Forwarded message ---------\nFrom: Jane\nTo: Joe\n\n{BODY}")
    assert "Forwarded" not in imported.source and "# Bridge shut\n" in imported.source


def test_a_head_without_a_text_below_is_the_text():
    assert "From: Jane" in from_text("From: Jane\nTo: Joe").source


def test_a_signature_has_twelve_lines_at_most():
    twelve = from_text(f"{BODY}\n\n--\n" + "\n\n".join(f"line {letter}" for letter in "abcdefghijkl"))
    assert "line" not in twelve.source and "signature" in twelve.dropped[0]
    assert "line m" in from_text(f"{BODY}\n\n--\n" + "\n".join(f"line {letter}" for letter in "abcdefghijklm")).source
    assert "line a" not in from_text(f"{BODY}\n\n—\nline a").source


def test_dashes_above_everything_divide_nothing():
    assert "The council met on Tuesday." in from_text(f"--\n{BODY}").source
