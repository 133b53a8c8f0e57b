import pytest
from each_row import each_row

from media_literacy.authoring.importing.questions.safe_xml import read_xml
from media_literacy.errors import FileError

LAUGHS = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


def test_names_are_local_and_comments_gone():
    root = read_xml(b'<x:a xmlns:x="urn:x"><!-- no --><x:b>t</x:b></x:a>', "a.xml")
    assert [element.tag for element in root.iter()] == ["a", "b"]


@each_row(
    "data",
    [LAUGHS.encode(), OUTSIDE.encode(), b"<!DOCTYPE a><a/>", b"<a>", b"", b"\xff\xfe", b"<a>" * 200 + b"</a>" * 200],
)
def test_document_types_and_damage_and_depth_are_refused(data):
    with pytest.raises(FileError, match=r"a\.xml"):
        read_xml(data, "a.xml")
