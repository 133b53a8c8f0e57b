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


def read_words(readers: int) -> str:
    """How many have read a sentence, before anything is marked."""
    return ngettext("{n} has read it.", "{n} have read it.", readers).format(n=readers)


def hands_words(hands: int, people: int) -> str:
    """How many raised a hand for a sentence, as a sentence of its own."""
    if not people:
        return _("No hands counted yet.")
    return _("{hands} of {n} raised a hand.").format(hands=hands, n=people)


def done_words(done: int, present: int) -> str:
    """How many have read it all, as it stands on the projector while the class works."""
    return ngettext("{done} of {n} is done", "{done} of {n} are done", present).format(done=done, n=present)
