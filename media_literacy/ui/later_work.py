"""What begins once the first page is there: nobody waits for it."""

from PySide6.QtCore import SignalInstance

from media_literacy.ui.classroom.class_check import ClassCheck
from media_literacy.ui.records.background_records import BackgroundRecords
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.window.data_files_banner import DataCheck
from media_literacy.ui.window_context import WindowContext


def begin_after(first_page: SignalInstance, context: WindowContext, banner: Banner) -> None:
    """Look at the data files and the file of classes, send what waits for a record store; a kiosk has no class."""
    first_page.connect(DataCheck(context.tasks, banner, context.window).begin)
    if not context.is_kiosk:
        first_page.connect(ClassCheck(context).begin)
        first_page.connect(BackgroundRecords(context).begin)
