"""The package: the item with the manifest that names it, zipped so that the same lesson gives the same bytes."""

from media_literacy.export.question_formats.qti_1_item import qti_1_item
from media_literacy.export.question_formats.qti_dialect import QTI_1_MANIFEST, ManifestWords, QtiDialect
from media_literacy.export.question_formats.qti_identifiers import qti_identifier
from media_literacy.export.question_formats.qti_item import qti_item
from media_literacy.export.question_formats.question import Question
from media_literacy.export.question_formats.xml_markup import document, element, text
from media_literacy.files.zipping import zip_bytes
from media_literacy.lesson.vocabulary.kinds import Catalogue

MANIFEST, ITEM = "imsmanifest.xml", "item.xml"


def qti_package(question: Question, dialect: QtiDialect) -> bytes:
    """The bytes of a package of QTI 2.2 or 3.0."""
    return _package(question, qti_item(question, dialect), dialect.manifest)


def qti_1_package(question: Question, catalogue: Catalogue) -> bytes:
    """The bytes of a package of QTI 1.2."""
    return _package(question, qti_1_item(question, catalogue), QTI_1_MANIFEST)


def _package(question: Question, item: bytes, words: ManifestWords) -> bytes:
    return zip_bytes([(MANIFEST, _manifest(question, words)), (ITEM, item)])


def _manifest(question: Question, words: ManifestWords) -> bytes:
    name = qti_identifier(question.lesson.front.id)
    schema = element("schema", text(words.schema))
    version = element("schemaversion", text(words.schema_version))
    resource = element(
        "resource",
        element("file", attributes={"href": ITEM}),
        attributes={"identifier": f"item-{name}", "type": words.resource_type, "href": ITEM},
    )
    return document(
        element(
            "manifest",
            element("metadata", schema, version),
            element("organizations"),
            element("resources", resource),
            attributes={"xmlns": words.namespace, "identifier": f"package-{name}"},
        )
    )
