from export.question_formats.questions import question, tree, unzipped
from factories import make_lesson

from media_literacy.export.question_formats.qti_dialect import QTI_2, QTI_3
from media_literacy.export.question_formats.qti_package import qti_1_package, qti_package
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def test_the_manifest_names_the_item_and_its_version():
    asked = question(make_lesson(["One."]))
    for package, version in (
        (qti_package(asked, QTI_3), "imsqti_item_xmlv3p0"),
        (qti_package(asked, QTI_2), "imsqti_item_xmlv2p2"),
        (qti_1_package(asked, load_catalogue()), "imsqti_xmlv1p2"),
    ):
        files = unzipped(package)
        assert sorted(files) == ["imsmanifest.xml", "item.xml"]
        resource = next(one for one in tree(files["imsmanifest.xml"]).iter() if one.tag.endswith("}resource"))
        assert resource.attrib["href"] == "item.xml" and resource.attrib["type"] == version


def test_the_same_lesson_gives_the_same_bytes():
    lesson = make_lesson(["One."])
    assert qti_package(question(lesson), QTI_3) == qti_package(question(lesson), QTI_3)
