"""An example of what a click does, for the start of a lesson: a sentence, and the note that answers it."""

from typing import NamedTuple

from media_literacy.i18n import gettext as _


class ClickedExample(NamedTuple):
    """The parts of the picture, and the same in words for whoever does not see it."""

    sentence: str
    caught: str
    answer: str
    description: str


def clicked_example() -> ClickedExample:
    """A sentence whose numbers do not add up."""
    sentence = _("Of 40 pupils, 30 walked to school and 20 came by bus.")
    caught, answer = _("Caught."), _("30 and 20 are 50, not 40.")
    description = _(
        "Picture, in an article the sentence “{sentence}” is underlined, with a tick beside it. A line leads to a"
        " note in the margin: “{caught} {answer}”"
    ).format(sentence=sentence, caught=caught, answer=answer)
    return ClickedExample(sentence, caught, answer, description)
