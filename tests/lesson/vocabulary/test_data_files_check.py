"""All data files are read before anything needs them, and each faulty one is told once, with its line."""

import re

from damaged_data import data_copies

from media_literacy.lesson.vocabulary.data_files import data_faults
from media_literacy.lesson.vocabulary.data_files_check import check_data


def test_the_line_is_told():
    for name, wrong, line in (
        ("kinds.toml", ('name = "impossible role"', "name = 5"), 'id = "role"'),
        ("kinds.toml", ('strength = "decisive"', 'strength = "very"'), 'id = "contradiction"'),
        ("kinds/es.toml", ('name = "función imposible"', 'name = "a: b"'), "[role]"),
        ("words/en.toml", ('hint = ["Hint"]', "hint = 3"), "[fields]"),
        ("words/es.toml", ("[parts]", "[prats]"), None),
        ("standards/sift.toml", ("kinds = [", 'kinds = [5, "'), None),
        ("advice/en.toml", ("mocking = [", "mocking = [[1], "), None),
    ):
        with data_copies() as folder:
            text = (folder / name).read_text(encoding="utf-8")
            assert wrong[0] in text
            (folder / name).write_text(text.replace(*wrong, 1), encoding="utf-8")
            faults = check_data()
            told = re.search(r", line (\d+):", faults[0].message)
            assert len(faults) == 1 and told, name
            lines = (folder / name).read_text(encoding="utf-8").split("\n")
            if line is not None:
                near = lines.index(line)
                assert near < int(told[1]) <= near + 4 and wrong[1] in lines[int(told[1]) - 1], faults[0].message


def test_several_faults_of_a_file_are_one_message_with_their_number():
    with data_copies() as folder:
        text = (folder / "words/en.toml").read_text(encoding="utf-8")
        (folder / "words/en.toml").write_text(text.replace('= ["', "= [5, '").replace('"]', "']"), encoding="utf-8")
        faults = check_data()
        assert len(faults) == 1
        assert faults[0].hint.startswith("20 more places in it are like that.")
        assert [fault.message for fault in data_faults()] == [fault.message for fault in faults]
