"""Which aids a learner wants. What is offered in a lesson are those of them that its author allows."""

from dataclasses import replace

from media_literacy.lesson.model import Aid
from media_literacy.settings import Settings

ALL_AIDS = frozenset(Aid)


def wanted_aids(settings: Settings) -> frozenset[Aid]:
    """The aids that the learner has not switched off."""
    wanted = {
        Aid.FACT_BOARD: settings.fact_board,
        Aid.FIX_IT: settings.fix_it,
        Aid.PREDICTION: settings.prediction,
        Aid.SURE_FIRST: settings.sure_first,
    }
    return frozenset(aid for aid, is_wanted in wanted.items() if is_wanted)


def with_wanted_aids(settings: Settings, wanted: frozenset[Aid]) -> Settings:
    """The settings of somebody who wants these aids and no others."""
    return replace(
        settings,
        fact_board=Aid.FACT_BOARD in wanted,
        fix_it=Aid.FIX_IT in wanted,
        prediction=Aid.PREDICTION in wanted,
        sure_first=Aid.SURE_FIRST in wanted,
    )
