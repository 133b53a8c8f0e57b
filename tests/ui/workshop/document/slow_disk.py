"""A disk that answers when it is told to."""

import threading

from media_literacy.store.files import lesson_files


class Slow:
    """A folder that answers when it is let."""

    def __init__(self, monkeypatch, name):
        self._let, self.threads, true = threading.Event(), [], getattr(lesson_files, name)

        def wait(*args, **more):
            self.threads.append(threading.current_thread())
            assert self._let.wait(10)
            return true(*args, **more)

        monkeypatch.setattr(lesson_files, name, wait)

    def let(self):
        self._let.set()
