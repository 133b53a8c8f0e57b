"""The process that `bench_start.py` measures: the program, or an empty window, which says when it was ready.

It imports next to nothing by itself, so that both are measured as they are.
"""

import os
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def child(began: float, what: str, arguments: list[str]) -> int:
    """Run the program, or an empty window, and stamp the moment after the first paint."""
    if what == "empty":
        return empty_window(began)
    sys.path[0] = ROOT  # where `python -m` would look
    sys.meta_path.insert(0, WhenImported("media_literacy.ui.reader.article.article_view", began))
    sys.argv = ["media-literacy", *arguments]
    from media_literacy.__main__ import main as run_program

    return run_program()


def empty_window(began: float) -> int:
    """The floor."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Empty(QMainWindow):
        def paintEvent(self, event) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, self.stamp)

        def stamp(self) -> None:
            say(time.monotonic() - began)
            os._exit(0)

    application = QApplication([])
    window = Empty()
    window.resize(1280, 800)
    window.show()
    return application.exec()


class WhenImported:
    """Puts the stamp into the article's view as soon as the program imports it, and changes nothing before."""

    def __init__(self, module: str, began: float) -> None:
        self.module, self.began = module, began

    def find_spec(self, name: str, path, target=None):
        """Hand on to the usual finders, and step in after the module has run."""
        if name != self.module:
            return None
        sys.meta_path.remove(self)
        spec = next(filter(None, (finder.find_spec(name, path) for finder in sys.meta_path)))
        assert spec.loader is not None
        run = spec.loader.exec_module

        def exec_module(module) -> None:
            run(module)
            watch(module.ArticleView, self.began)

        spec.loader.exec_module = exec_module
        return spec


def watch(view: type, began: float) -> None:
    """Stamp once the loop is free after the first paint, then click a sentence: it has to be taken."""
    from PySide6.QtCore import QTimer

    paint = view.paintEvent
    stamps = iter((True,))  # for the first paint alone

    def painted(self, event) -> None:
        paint(self, event)
        if next(stamps, False):
            QTimer.singleShot(0, lambda: stamp(self, began))

    view.paintEvent = painted


def stamp(view, began: float) -> None:
    """Say when, if a click is taken; then end at once."""
    seconds = time.monotonic() - began
    taken: list[str] = []
    view.sentence_activated.connect(lambda sentence, _chosen: taken.append(sentence))
    click(view)
    if taken:
        say(seconds)
    else:
        sys.stderr.write("the click was not taken\n")
    sys.stderr.flush()
    os._exit(0 if taken else 1)


def click(view) -> None:
    """A press and a release on the first sentence."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    layout = view.layout_of_page
    box = layout.rectangles(layout.article.sentences[0].id)[0]
    at, left, none = QPointF(box.center()), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    where = QPointF(view.mapToGlobal(at.toPoint()))
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        QApplication.sendEvent(view, QMouseEvent(kind, at, where, left, held, Qt.KeyboardModifier.NoModifier))


def say(seconds: float) -> None:
    """Tell the parent the time and the most memory that was used, in MB."""
    print(seconds, most_memory(), flush=True)


def most_memory() -> float:
    """In MB; Linux counts a parent's memory into `ru_maxrss`, so there the process's own record is read."""
    if os.path.exists("/proc/self/status"):
        with open("/proc/self/status") as status:
            return int(status.read().split("VmHWM:")[1].split()[0]) / 1024
    try:
        import resource
    except ImportError:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1024 / (1024 if sys.platform == "darwin" else 1)


if __name__ == "__main__":
    sys.exit(child(float(sys.argv[1]), sys.argv[2], sys.argv[3:]))
