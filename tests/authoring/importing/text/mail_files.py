"""Mails and stored pages to try things on."""

import base64
import quopri

BODY = "A bakery has stopped taking cash – its owner says thieves broke in four times. Café guests pay by card."


def quoted(text: str, encoding: str = "utf-8") -> str:
    return quopri.encodestring(text.encode(encoding)).decode("ascii")


def part(text: str, kind: str = "text/plain", charset: str = "utf-8", head: str = "") -> str:
    """A part of a mail, its text as base64."""
    data = base64.encodebytes(text.encode(charset)).decode("ascii")
    return f"Content-Type: {kind}; charset={charset}\nContent-Transfer-Encoding: base64\n{head}\n{data}"


def several(*parts: str, kind: str = "mixed", mark: str = "b1") -> str:
    body = "".join(f"--{mark}\n{one}\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\n\n{body}--{mark}--\n'


def mail(rest: str, subject: str = "Bakery bans cash", sender: str = "Jana Novak <jana@example.org>") -> bytes:
    head = f"Received: from a by b\nFrom: {sender}\nTo: list@example.org\nSubject: {subject}\n"
    return f"{head}Date: Mon, 3 Mar 2025 23:30:00 -0500\nMIME-Version: 1.0\n{rest}".encode()
