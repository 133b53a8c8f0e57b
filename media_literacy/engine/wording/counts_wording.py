"""Counts of judged sentences in words, the same everywhere: sound ones were left alone, which comes first, and problems
were caught."""

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording import result_templates as templates
from media_literacy.i18n import gettext as _


def left_alone_name() -> str:
    """For headings and tables."""
    return _("Sound sentences left alone")


def caught_name() -> str:
    """For headings and tables."""
    return _("Problems caught")


def counts_words(counts: Counts) -> str:
    """Both in one sentence, or the one that there is; at least one sentence must have been judged."""
    flags, caught, fine, _false_alarms = counts
    if not fine:
        return templates.only_caught(flags).format(caught=caught, flags=flags)
    if not flags:
        return left_alone_words(counts)
    sound = templates.left_alone_clause(fine).format(left=counts.left_alone, fine=fine)
    clause = templates.caught_clause(flags).format(caught=caught, flags=flags)
    return templates.both_clauses().format(sound=sound, caught=clause)


def left_alone_words(counts: Counts) -> str:
    """Of the sound sentences, as a sentence of its own."""
    if not counts.fine:
        return _("No sound sentence is counted.")
    sound = templates.left_alone_clause(counts.fine).format(left=counts.left_alone, fine=counts.fine)
    return templates.only_left_alone().format(sound=sound)


def caught_words(counts: Counts) -> str:
    """Of the problems, as a sentence of its own."""
    if not counts.flags:
        return _("There was no problem to find.")
    return templates.only_caught(counts.flags).format(caught=counts.caught, flags=counts.flags)
