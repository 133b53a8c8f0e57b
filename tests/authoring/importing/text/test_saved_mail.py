"""Mails and stored pages become lessons of their texts."""

from pathlib import Path

import pytest
from authoring.importing.text.mail_files import BODY, mail, part, several

from media_literacy.authoring.importing import from_file
from media_literacy.authoring.importing.text.saved_mail import from_mail, from_saved_page
from media_literacy.errors import AppError

PAGE = (
    "<html lang=en><body><nav>Sport</nav><article><h1>Bakery bans cash</h1>"
    f"<p>{BODY}</p><p><a href='/b'>Read the letter</a> of the owner.</p></article></body></html>"
)


def test_a_mail_has_its_subject_as_headline_and_sender_and_day_as_byline() -> None:
    made = from_mail(mail(part(BODY)), "a.eml")
    assert f"# Bakery bans cash\n\n*Jana Novak, 2025-03-03*\n\n{BODY}\n" in made.source
    assert "source: Jana Novak, 2025-03-03\n" in made.source
    assert made.dropped == () and made.recognised_language == "en"


def test_the_form_with_more_text_is_taken_and_html_where_both_are_alike() -> None:
    rich = part(f"<p>{BODY}</p><ul><li>One.</li></ul>", "text/html")
    assert "- One." in from_mail(mail(several(part(BODY), rich, kind="alternative")), "a.eml").source
    short = part("<p>A bakery.</p>", "text/html")
    assert BODY in from_mail(mail(several(part(BODY), short, kind="alternative")), "a.eml").source
    assert "- One." in from_mail(mail(rich), "a.eml").source


def test_a_headline_in_the_text_goes_before_the_subject() -> None:
    rich = part(f"<h1>Cash banned</h1><p>{BODY}</p>", "text/html")
    assert "# Cash banned\n" in from_mail(mail(rich), "a.eml").source


def test_attachments_are_said_to_be_left_out() -> None:
    attached = "Content-Type: application/pdf\nContent-Disposition: attachment; filename={}\n\nx"
    one = from_mail(mail(several(part(BODY), attached.format("a.pdf"))), "a.eml")
    assert one.dropped == ("1 attachment was left out: “a.pdf”.",)
    many = from_mail(mail(several(part(BODY), *(attached.format(f"{n}.pdf") for n in range(6)))), "a.eml")
    assert many.dropped[0].startswith("6 attachments were left out: “0.pdf”") and many.dropped[0].endswith(
        "“4.pdf”, …."
    )


def test_a_stored_page_becomes_the_article_in_it_and_its_links_are_whole() -> None:
    page = part(PAGE, "text/html", head="Content-Location: https://example.org/a\n")
    made = from_saved_page(mail(several(page, "Content-Type: image/png\n\nx", kind="related")), "a.mht")
    assert f"# Bakery bans cash\n\n{BODY}\n\n[Read the letter](https://example.org/b)" in made.source
    assert "Sport" not in made.source


def test_what_is_stored_is_known_by_its_head_whatever_it_is_called(tmp_path: Path) -> None:
    stored = mail(several(part(PAGE, "text/html"), kind="related"))
    for data in (mail(part(BODY)), stored):
        for name in ("a.txt", "a.eml", "a.html", "a.docx", "a"):
            (tmp_path / name).write_bytes(data)
            assert "# Bakery bans cash\n" in from_file(tmp_path / name).source, name


def test_a_mail_without_words_is_refused() -> None:
    for rest in ("\n", part(" "), several("Content-Type: image/png\n\nx")):
        with pytest.raises(AppError, match="no text here"):
            from_mail(mail(rest), "a.eml")
