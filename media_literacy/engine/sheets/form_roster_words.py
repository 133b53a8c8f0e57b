"""Who of a class has which sheets of a course, in words, and what matching by names cannot show."""

from collections.abc import Sequence

from media_literacy.engine.sheets.form_roster import FormPair, RosterMatch
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.reading.suggestions import nearest


def roster_words(match: RosterMatch, names: Sequence[str]) -> list[str]:
    """A line for each pair of forms, and for what stands out; none of a list without names."""
    if not names:
        return []
    said = [line for pair in match.pairs for line in _pair_lines(pair, len(names))]
    if match.absent:
        said.append(_("Without any sheet: {names}.").format(names=", ".join(match.absent)))
    for name in match.doubled:
        frame = _("{name} has two sheets of one time. The later one is compared with nobody’s: take one away.")
        said.append(frame.format(name=name))
    for name in match.unknown:
        line = _("“{name}” is not in the list of this class, so this sheet is compared with nobody’s.")
        said.append(f"{line.format(name=name)} {_proposed(name, names)}".strip())
    return said


def roster_limits() -> str:
    """What matching by names cannot show."""
    return _(
        "Learners are matched by their names in the list of the class. Nobody can see here whether a sheet is by"
        " whoever’s name stands on it, nor how those would have done who have only one sheet."
    )


def _pair_lines(pair: FormPair, learners: int) -> list[str]:
    older, newer = occasion_name(pair.older), occasion_name(pair.newer)
    frame = ngettext(
        "“{older}” and “{newer}”: {n} of {learners} in the class has both sheets.",
        "“{older}” and “{newer}”: {n} of {learners} in the class have both sheets.",
        len(pair.both),
    )
    said = [frame.format(older=older, newer=newer, n=len(pair.both), learners=learners)]
    for form, names in ((older, pair.left), (newer, pair.came)):
        if names:
            said.append(_("Only “{form}”: {names}.").format(form=form, names=", ".join(names)))
    return [" ".join(said)]


def _proposed(name: str, names: Sequence[str]) -> str:
    near = nearest(name, names)
    return _("Did you mean “{word}”?").format(word=near) if near is not None else ""
