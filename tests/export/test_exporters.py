from pathlib import Path

from media_literacy.export import class_formats, form_formats, lesson_formats, pack_formats
from media_literacy.export.exporter import FolderExporter
from media_literacy.export.exporters import class_exporters, lesson_exporters, occasion_exporters, pack_exporters


def modules_in(package):
    return list(Path(package.__path__[0]).glob("[a-z]*.py"))


def test_every_module_is_a_format_with_a_name_of_its_own():
    for package, exporters in (
        (lesson_formats, lesson_exporters()),
        (form_formats, occasion_exporters()),
        (class_formats, class_exporters()),
        (pack_formats, pack_exporters()),
    ):
        assert len({exporter.name for exporter in exporters}) == len(modules_in(package)) > 0


def test_formats_of_a_lesson_stand_in_the_order_of_their_ranks():
    ranks = [exporter.rank for exporter in lesson_exporters()]
    assert ranks == sorted(ranks)
    assert [exporter.name for exporter in lesson_exporters()][:3] == ["worksheet", "key", "teacher"]


def test_worksheet_and_key_are_proposed_and_the_teachers_copy_is_not():
    proposed = {exporter.name: exporter.is_proposed for exporter in lesson_exporters()}
    assert proposed["worksheet"] and proposed["key"] and not proposed["teacher"]


def test_every_format_has_words_for_a_list():
    for exporter in [*lesson_exporters(), *occasion_exporters(), *class_exporters()]:
        assert exporter.title() and exporter.about()
        assert exporter.ending.startswith(".") != isinstance(exporter, FolderExporter)
