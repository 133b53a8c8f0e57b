"""What stands in a mail is found and decoded, however it is put together; what would take all day is refused."""

import random
import time
from contextlib import suppress

import pytest
from authoring.importing.text.mail_files import BODY, mail, part, quoted, several
from each_row import each_row

from media_literacy.authoring.importing.text import mail_parts
from media_literacy.authoring.importing.text.mail_parts import MOST_PARTS, MailPart, read_mail
from media_literacy.errors import FileError


@each_row(
    "rest",
    [
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{quoted(BODY)}",
        "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n"
        + quoted(BODY, "cp1252"),
        part(BODY),
        part(BODY, charset="utf-16"),
        f"Content-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: 8bit\n\n{BODY}",
        f"\n{BODY}",
        several(part(BODY), part("Footer", head="Content-Disposition: attachment; filename=a.txt\n")),
        several(several(part(BODY), part(f"<p>{BODY}</p>", "text/html"), kind="alternative", mark="b2")),
        several(part("  \n"), part(BODY)),
    ],
)
def test_the_text_of_a_mail_is_found_and_decoded(rest: str) -> None:
    found = read_mail(mail(rest), "a.eml")
    assert found.plain is not None and found.plain.text.strip() == BODY and not found.plain.unread


def test_a_text_that_comes_plain_and_as_html_is_found_as_both() -> None:
    found = read_mail(mail(several(part("One."), part("<p>Two.</p>", "text/html"), kind="alternative")), "a.eml")
    assert (found.plain, found.html) == (MailPart("One."), MailPart("<p>Two.</p>"))


@each_row(
    ("subject", "wanted"),
    [
        ("Re: Fwd: AW: Bakery", "Bakery"),
        ("=?utf-8?Q?Caf=C3=A9_=E2=80=93_shut?=", "Café – shut"),
        ("=?windows-1251?B?yuD05Q==?= today", "Кафе today"),
        ("=?no-such?Q?Caf=E9?=", "Café"),
        ("=?utf-8?Q?A?=\n =?utf-8?Q?B?=", "AB"),
        ("Regarding: this", "Regarding: this"),
    ],
)
def test_the_subject_is_read_without_what_answers_put_before_it(subject: str, wanted: str) -> None:
    assert read_mail(mail(part(BODY), subject), "a.eml").subject == wanted


def test_sender_and_day_are_told_and_no_address() -> None:
    found = read_mail(mail(part(BODY), sender="=?utf-8?q?Jos=C3=A9_M=C3=BCller?= <jose@example.org>"), "a.eml")
    assert (found.sender, found.day) == ("José Müller", "2025-03-03")
    for sender in ("jose@example.org", '"jose@example.org" <jose@example.org>', "<Saved by Blink>"):
        assert read_mail(mail(part(BODY), sender=sender), "a.eml").sender == "", sender
    assert read_mail(b"Received: a\nDate: never\n\n" + BODY.encode(), "a.eml").day == ""


def test_a_head_whose_letters_were_not_encoded_is_read_as_it_was_written() -> None:
    for encoding in ("utf-8", "cp1252"):
        data = mail(part(BODY), "Größe der Häuser", "Jürgen Öl <j@example.org>").decode().encode(encoding)
        found = read_mail(data, "a.eml")
        assert (found.subject, found.sender) == ("Größe der Häuser", "Jürgen Öl"), encoding


def test_texts_around_a_picture_are_one_and_those_in_frames_of_a_page_are_none_of_it() -> None:
    picture = "Content-Type: image/png; name=a.png\nContent-ID: <1>\n\nx"
    sent_on = f"Content-Type: message/rfc822\n\n{mail(part('Three.')).decode()}"
    found = read_mail(mail(several(part("One."), picture, part("Two."), sent_on)), "a.eml")
    assert found.plain == MailPart("One.\n\nTwo.\n\nThree.")
    frames = [part(f"<p>{text}</p>", "text/html") for text in ("One.", "Advert.", "Advert.")]
    assert read_mail(mail(several(*frames, kind="related")), "a.mht").html == MailPart("<p>One.</p>")


def test_a_mail_that_was_sent_on_as_a_whole_is_the_one_that_is_meant() -> None:
    inner = mail(part(BODY), "Bakery", "Ann Marsh <ann@example.org>").decode()
    outer = mail(several(part(" "), f"Content-Type: message/rfc822\n\n{inner}"), "Fwd: look", "Bo <bo@example.org>")
    found = read_mail(outer, "a.eml")
    assert found.plain == MailPart(BODY)
    assert (found.subject, found.sender) == ("Bakery", "Ann Marsh")


def test_attachments_are_named_and_pictures_of_the_text_are_not() -> None:
    attached = "Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''caf%C3%A9.pdf\n\nx"
    shown = "Content-Type: image/png; name=logo.png\nContent-ID: <1>\n\nx"
    beside = "Content-Type: image/png; name=photo.png\n\nx"
    found = read_mail(mail(several(part(BODY), attached, shown, beside)), "a.eml")
    assert found.attachments == ("café.pdf", "photo.png")


def test_a_stored_page_tells_where_it_comes_from() -> None:
    page = part("<p>One.</p>", "text/html", head="Content-Location: https://example.org/b\n")
    assert read_mail(mail(several(page, kind="related")), "a.mht").address == "https://example.org/b"
    place = "Snapshot-Content-Location: https://example.org/a\n"
    assert read_mail(place.encode() + mail(several(page, kind="related")), "a.mht").address == "https://example.org/a"
    assert read_mail(b"Snapshot-Content-Location: file:///a\n" + mail(part(BODY)), "a.mht").address == ""


def _deep() -> bytes:
    return b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(400))


HURTING = {
    "deep": _deep(),
    "wide": mail(several(*["Content-Type: text/html\n\n"] * 1_000)),
    "one boundary for ever": mail('Content-Type: multipart/mixed; boundary="b"\n\n' + "--b\n" * 10_000),
    "long head": b"Received: a\nSubject: " + b"=?utf-8?Q?a?= " * 100_000 + b"\n\nx",
    "many senders": b"Received: a\nFrom: " + b'"a" <a@b>, ' * 100_000 + b"\n\nx",
    "comments": b"Received: a\nFrom: " + b"(" * 100_000 + b"\n\nx",
    "parameters": b"Received: a\nContent-Type: text/plain" + b"; a*0*=x" * 2_000 + b"\n\nx",
    "noise": b"Received: a\nMIME-Version: 1.0\n" + random.Random(1).randbytes(50_000),
    "date": b"Received: a\nDate: " + b"9" * 100_000 + b"\n\nx",
}


def test_what_is_put_together_to_hurt_is_read_or_refused_soon() -> None:
    for name, data in HURTING.items():
        began = time.process_time()
        with suppress(FileError):
            read_mail(data, "a.eml")
        assert time.process_time() - began < 1.5, name


def test_more_parts_than_any_mail_has_are_refused_and_not_lost() -> None:
    empty = "Content-Type: text/plain\n\n"
    fits = [empty] * (MOST_PARTS - 2)
    assert read_mail(mail(several(*fits, part(BODY))), "a.eml").plain == MailPart(BODY)
    with pytest.raises(FileError, match="damaged"):
        read_mail(mail(several(*fits, empty, part(BODY))), "a.eml")


def test_a_mail_that_cannot_be_taken_apart_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(_addresses: object) -> None:
        raise RecursionError  # as some versions of Python do over comments in comments

    monkeypatch.setattr(mail_parts, "getaddresses", give_up)
    with pytest.raises(FileError, match="damaged") as refused:
        read_mail(mail(part(BODY)), "a.eml")
    assert "a.eml" in refused.value.message and refused.value.hint


def test_mails_with_bytes_changed_are_read_or_refused() -> None:
    chance = random.Random(1)
    sound = bytearray(mail(several(part(BODY), part(f"<p>{BODY}</p>", "text/html"), kind="alternative")))
    for _at in range(30):
        damaged = bytearray(sound)
        for _change in range(8):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with suppress(FileError):
            read_mail(bytes(damaged), "a.eml")
