"""Garbage is collected in the window's thread alone."""

import gc
import threading

from PySide6.QtCore import QObject

from media_literacy.ui.window.garbage_collection import Garbage, collect_what_is_due


class Circle:
    """Something that only the garbage collection takes away, and that tells where."""

    def __init__(self, told):
        self.me, self._told = self, told

    def __del__(self):
        self._told.append(threading.current_thread())


def test_a_thread_that_makes_many_objects_collects_nothing():
    told = []
    Circle(told)
    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert told == []

    gc.collect()
    assert told == [threading.main_thread()]


def test_what_is_due_is_collected_here():
    told = []
    Circle(told)
    kept = [[] for _ in range(5_000)]
    collect_what_is_due()

    assert told and len(kept) == 5_000


def test_the_window_keeps_the_automatic_collection_off(qapp):
    gc.enable()
    owner = QObject()
    Garbage(owner)

    assert not gc.isenabled()
