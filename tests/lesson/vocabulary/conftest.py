"""What tests of the data files share: faults of files that they write are not told to the tests after them."""

import pytest

from media_literacy.lesson.vocabulary import data_files


@pytest.fixture(autouse=True)
def forget_faults():
    """The faults of data files are kept for the whole program."""
    before = dict(data_files._faults)
    yield
    data_files._faults.clear()
    data_files._faults.update(before)
