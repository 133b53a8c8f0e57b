"""A pack in which every article has faults teaches that every article has; one that begins sound gives it away."""

from collections.abc import Iterator

from media_literacy.diagnostics import DiagnosticCode, Severity, diagnose
from media_literacy.i18n import gettext as _
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed, is_sound

NO_SOUND_ARTICLE = DiagnosticCode("no-sound-article", Severity.WARNING)
SOUND_ARTICLE_FIRST = DiagnosticCode("sound-article-first", Severity.WARNING)

FEWEST_LESSONS = 4


def sound_articles(view: PackView) -> Iterator[Placed]:
    """No article without faults in a pack of four or more, or such an article as the first of several."""
    if len(view.lessons) >= FEWEST_LESSONS and not any(is_sound(lesson) for lesson in view.lessons):
        message = _("Every article of this pack has something wrong.")
        hint = _("Let about one in four have no Flag: leaving a sound article alone is a skill as well.")
        yield view.diagnose(NO_SOUND_ARTICLE, message, hint)
    if len(view.lessons) > 1 and is_sound(view.lessons[0]):
        message = _("The first article of this pack has nothing wrong, and a beginner has nothing to find.")
        hint = _("Put it later, where nobody expects it.")
        where = view.places.item("lessons", view.pack.lessons.index(view.lessons[0].file))
        yield view.file, diagnose(SOUND_ARTICLE_FIRST, message, where, hint)


RULES = (PackRule(sound_articles, (NO_SOUND_ARTICLE, SOUND_ARTICLE_FIRST)),)
