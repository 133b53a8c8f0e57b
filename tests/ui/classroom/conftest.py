"""What tests of a class share."""

import pytest
from factories import make_lesson


@pytest.fixture(scope="session")
def taught():
    """Three sentences with notes and one without, of which two clash."""
    return make_lesson(
        flags=[("The tax office sent the police home.", "role"), "Noon is at night."],
        fine=["Dr. Lee counted 214 letters."],
        plain=["It rained."],
        clashes=[("flag-1", "fine-1")],
        debrief="There is no such town. " * 120,
        title="Kites",
    )
