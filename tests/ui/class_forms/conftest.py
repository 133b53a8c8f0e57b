"""The page on which the sheets of forms are typed in."""

import pytest
from ui.class_forms.typing_forms import make_page


@pytest.fixture
def page(appearance, in_window):
    return in_window(make_page(appearance), 900, 800)
