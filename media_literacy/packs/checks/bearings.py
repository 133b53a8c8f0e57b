"""What the searches of a pack end in: checking mostly confirms what holds, and sometimes settles nothing.

A pack of which every check refutes teaches that checking refutes. Few searches show no pattern, so this speaks of packs
with several.
"""

from collections import Counter
from collections.abc import Iterator

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Bearing
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed

FEW_CLAIMS_HOLD = DiagnosticCode("few-claims-hold", Severity.WARNING)
ALWAYS_TOLD = DiagnosticCode("always-told", Severity.WARNING)

FEWEST_SEARCHES = 6
SEARCHES_TO_ONE_UNTOLD = 8


def bearings(view: PackView) -> Iterator[Placed]:
    """Fewer than half of six searches and more that end in “holds”, and too few that nothing settles."""
    leaves = [lesson.lesson.leave for lesson in view.all_lessons]
    counts = Counter(search.bearing for leave in leaves if leave is not None for search in leave.searches)
    count, held, untold = counts.total(), counts[Bearing.HOLDS], counts[Bearing.CANNOT_BE_TOLD]
    if count >= FEWEST_SEARCHES and 2 * held < count:
        message = _("Of the {count} searches in this pack {held} end in “it holds”.").format(count=count, held=held)
        hint = _("Let at least half of them confirm their claim: whoever only sees claims fall doubts what holds.")
        yield view.diagnose(FEW_CLAIMS_HOLD, message, hint)
    if SEARCHES_TO_ONE_UNTOLD * untold < count and count >= SEARCHES_TO_ONE_UNTOLD:
        message = _("Of the {count} searches in this pack {untold} end in “it cannot be told”.")
        hint = _("Let about one in eight settle nothing: to say so is an answer, too.")
        yield view.diagnose(ALWAYS_TOLD, message.format(count=count, untold=untold), hint)


RULES = (PackRule(bearings, (FEW_CLAIMS_HOLD, ALWAYS_TOLD)),)
