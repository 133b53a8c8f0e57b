"""The pages of classes in a window."""

import pytest

from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages


@pytest.fixture
def pages(window_around):
    return ClassRecordPages(window_around.context)


@pytest.fixture
def folder(window_around):
    return window_around.context.data_folder
