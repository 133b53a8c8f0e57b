"""How many of a class marked a sentence, in words: few people are never counted, so that nobody is found among them."""

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext


def count_words(count: int | None) -> str:
    """A count beside its bar; None stands for fewer than are told apart."""
    return _("few") if count is None else str(count)


def marked_words(marked: int | None, readers: int) -> str:
    """How many marked a sentence, as a sentence of its own."""
    if marked is None:
        return _("Few marked this sentence.")
    if not readers:
        return _("Nobody has read it yet.")
    return marked_template(readers).format(marked=marked, readers=readers)


def marked_template(readers: int) -> str:
    """The same for so many readers, with its gaps."""
    return ngettext(
        "{marked} of {readers} reader marked this sentence.",
        "{marked} of {readers} readers marked this sentence.",
        readers,
    )


def share_words(marked: int, readers: int) -> str:
    """The same for the teacher, who counts exactly, beside the sentence; empty where nobody has read it."""
    return _("{marked} of {readers}").format(marked=marked, readers=readers) if readers else ""


def read_words(readers: int) -> str:
    """How many have read a sentence, before anything is marked; empty where nobody has."""
    if not readers:
        return ""
    return ngettext("{n} has read it.", "{n} have read it.", readers).format(n=readers)


def counted_about(*, has_marks: bool, counts_hands: bool) -> str:
    """What the counts beside the sentences mean; until there are any, that there are none."""
    if counts_hands:
        return _("How many raised a hand, of all in the room.") if has_marks else _("No hands counted yet.")
    return _("How many marked each, of those who read it.") if has_marks else _("Nobody has marked a sentence yet.")


def done_words(done: int, present: int) -> str:
    """How many have read it all, as it stands on the projector while the class works."""
    return ngettext("{done} of {n} is done", "{done} of {n} are done", present).format(done=done, n=present)
