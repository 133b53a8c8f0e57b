"""What records call learners, attempts, lessons and classes: names that are the same each time, and lead to nobody.

Nothing of ours is under a domain, since the program has none: all are `urn:uuid:`, made from one namespace. A
lesson may have an address that its author controls.
"""

import hmac
import unicodedata
import uuid

from media_literacy.lesson.model import FrontMatter

NAMESPACE = uuid.UUID("5b9f3a52-7d1c-4c0e-9d5e-2f6a8c1e40b7")
"""Written in every record that was ever sent: never to be changed."""

KEY_BYTES = 32


def term(name: str) -> str:
    """The id of one of our words, such as the key of an extension."""
    return f"{NAMESPACE.urn}#{name}"


def lesson_activity(front: FrontMatter) -> str:
    """The same on every computer and for every version; two lessons of one id are told apart by their titles.

    Where the author gave the lesson an address of their own, that.
    """
    return front.iri or _made("lesson", front.id, front.title).urn


def exercise_activity(front: FrontMatter) -> str:
    """That of the question which sentences do not hold."""
    return f"{front.iri}#exercise" if front.iri else _made("exercise", front.id, front.title).urn


def class_activity(id: str) -> str:
    """That of a class; its id is random, and is in no record itself."""
    return _made("class", id).urn


def registration(session: str, attempt: str) -> str:
    """That of one attempt: a seat of a lesson with a class."""
    return str(_made("attempt", session, attempt))


def statement_id(registration: str, verb: str) -> str:
    """The same for the same statement each time that it is made, so that it never counts twice."""
    return str(_made("statement", registration, verb))


def account_of_learner(key: bytes, name: str) -> str:
    """What a learner of a class is called: without the key of the class nobody finds out who that is.

    A name typed with other spaces or capitals is the same learner's.
    """
    folded = unicodedata.normalize("NFC", " ".join(name.split()).casefold())
    return _pseudonym(key, "learner", folded)


def account_of_seat(key: bytes, session: str, seat: int) -> str:
    """What somebody is called who has a made-up name: another one in each lesson."""
    return _pseudonym(key, "seat", f"{session}/{seat}")


def account_of_attempt(key: bytes, session: str, attempt: str) -> str:
    """What somebody is called whose sheet came back, and who is not in the list of the class."""
    return _pseudonym(key, "attempt", f"{session}/{attempt}")


def _pseudonym(key: bytes, *parts: str) -> str:
    return hmac.digest(key, "\0".join(parts).encode(), "sha256")[:16].hex()


def _made(*parts: str) -> uuid.UUID:
    return uuid.uuid5(NAMESPACE, "\0".join(parts))
