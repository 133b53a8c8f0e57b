"""Each kind of file that is no document is refused by its name, with what to do about it."""

import pytest

from media_literacy.authoring.importing.unsupported_formats import refuse_unsupported
from media_literacy.errors import FileError
from media_literacy.files.file_formats import FileFormat


def test_every_format_has_words_and_a_way_on():
    said: dict[str, str] = {}
    for file_format in FileFormat:
        with pytest.raises(FileError) as refused:
            refuse_unsupported(file_format, "a {b}.pdf")
        said[file_format.name] = refused.value.message
        assert "“a {b}.pdf”" in refused.value.message and refused.value.hint.endswith(".")
    assert len(set(said.values())) == len(said) - 7  # such as slides and tables share their words
