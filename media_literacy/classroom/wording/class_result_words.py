"""What a class came to, in words: sound sentences first, as in everybody's own result."""

from media_literacy.classroom.session.views import ClassResult
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording.counts_wording import counts_words
from media_literacy.i18n import gettext as _


def class_result_words(result: ClassResult) -> tuple[str, str]:
    """Who is counted, and what they came to together."""
    counts = Counts(result.problems, result.caught, result.sound, result.sound - result.left_alone)
    return _("All {n} of you together:").format(n=result.learners), counts_words(counts)
