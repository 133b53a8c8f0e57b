"""The sentences of a result with their gaps still open: `result_wording` fills them here, a web page does so by itself.

Two numbers that each need their plural stand in two clauses, in a frame that a translation can turn round.
"""

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext


def left_alone_clause(fine: int) -> str:
    return ngettext(
        "You left {left} of {fine} sound sentence alone", "You left {left} of {fine} sound sentences alone", fine
    )


def caught_clause(flags: int) -> str:
    return ngettext("caught {caught} of {flags} problem", "caught {caught} of {flags} problems", flags)


def both_clauses() -> str:
    return _("{sound}, and {caught}.")


def only_left_alone() -> str:
    return _("{sound}.")


def only_caught(flags: int) -> str:
    return ngettext("You caught {caught} of {flags} problem.", "You caught {caught} of {flags} problems.", flags)


def nothing_to_count() -> str:
    return _("There is nothing to count here.")


def nothing_invented() -> str:
    return _("Nothing was wrong here, and you did not invent a problem. That is as much a skill as catching one.")


def nothing_was_wrong() -> str:
    return _("Nothing was wrong here. {counted}")


def one_doubt() -> str:
    return _("One doubt that comes to nothing is part of careful reading.")


def named_reasons() -> str:
    return _("In {named} of {caught} you also named the reason.")


def reasons_in_own_words(count: int) -> str:
    return ngettext(
        "For {n} you gave a reason in your own words: hold it against the author’s.",
        "For {n} you gave reasons in your own words: hold them against the author’s.",
        count,
    )


def not_read(count: int) -> str:
    return ngettext(
        "{n} sentence was not read and does not count.", "{n} sentences were not read and do not count.", count
    )


def pointed_out(count: int) -> str:
    return ngettext(
        "{n} sentence was pointed out by a note or a hint and does not count.",
        "{n} sentences were pointed out by notes or hints and do not count.",
        count,
    )


def taken_back(count: int) -> str:
    return ngettext(
        "{n} sentence was marked and taken back and does not count.",
        "{n} sentences were marked and taken back and do not count.",
        count,
    )


def pointed_out_or_taken_back(count: int) -> str:
    """Of a result that does not say which."""
    return ngettext(
        "{n} sentence was pointed out, or its mark was taken back, and does not count.",
        "{n} sentences were pointed out, or their marks were taken back, and do not count.",
        count,
    )


def read_in_guided() -> str:
    return _("You read it in Guided, so it counts as practice.")


def right_sentence() -> str:
    """Of a hit with another reason than its author's, before the note."""
    return _("Right sentence. You chose “{chosen}”; the stronger reason is “{stronger}”.")


def right_sentence_because() -> str:
    """The same where the note does not follow."""
    return _("Right sentence. You chose “{chosen}”; the stronger reason is “{stronger}”, because of this: {because}")


def right_sentence_in_own_words() -> str:
    return _("Right sentence. You said: “{own_words}”.")


def own_words_and_author() -> str:
    return _("You said: “{own_words}”. The author says: {because}")


def named_the_reason() -> str:
    return _("You named the reason.")
