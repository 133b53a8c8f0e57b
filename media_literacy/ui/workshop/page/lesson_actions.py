"""What the page of a lesson may ask of whoever shows it."""

from collections.abc import Callable
from dataclasses import dataclass

from media_literacy.ui.widgets.banner import BannerTopic
from media_literacy.ui.workshop.page.source_choice import SourceChoice


@dataclass(frozen=True, slots=True)
class LessonActions:
    """Handed down with the page, as `WindowActions` are with every page, so that no bar has to pass a signal on."""

    leave: Callable[[], None]
    """Go back to the ways into the workshop, once it was asked about what is not saved."""

    show_guide: Callable[[], None]
    """Open the guide at the step that the page is at."""

    save: Callable[[], None]
    """Save the lesson where it lies, or ask where."""

    save_as: Callable[[], None]
    """Ask where the lesson shall lie, and save it there."""

    copy: Callable[[], None]
    """Begin a lesson of one’s own from this one."""

    try_it: Callable[[], None]
    """Read the lesson as a learner."""

    print_it: Callable[[], None]
    """Show what of the lesson can be printed."""

    share: Callable[[], None]
    """Show in which ways the lesson can be given away."""

    notices: BannerTopic
    """Where it is said over the page what went wrong last, until it holds no longer."""

    source: SourceChoice
    """Whether the source is shown, which is remembered."""
