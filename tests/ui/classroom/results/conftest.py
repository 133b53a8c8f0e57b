"""The pages of classes in a window."""

import pytest

from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages


@pytest.fixture
def pages(window_around):
    return ClassRecordPages(window_around.context)


@pytest.fixture
def unsaved(window_around):
    """The owner of unsaved work, of `asking_pages`."""
    return window_around.context.unsaved()


@pytest.fixture
def asking_pages(window_around, unsaved):
    """The same pages, with one owner of unsaved work as in the program."""
    return ClassRecordPages(window_around.context._replace(unsaved=lambda: unsaved))


@pytest.fixture
def folder(window_around):
    return window_around.context.data_folder
