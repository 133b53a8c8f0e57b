"""The package: the item with the manifest that names it, zipped so that the same lesson gives the same bytes."""

from media_literacy.export.question_formats.qti_dialect import QtiDialect
from media_literacy.export.question_formats.qti_item import qti_identifier, qti_item
from media_literacy.export.question_formats.question import Question
from media_literacy.export.question_formats.xml_markup import document, element, text
from media_literacy.files.zipping import zip_bytes

MANIFEST, ITEM = "imsmanifest.xml", "item.xml"


def qti_package(question: Question, dialect: QtiDialect) -> bytes:
    """The bytes of the package."""
    return zip_bytes([(MANIFEST, _manifest(question, dialect)), (ITEM, qti_item(question, dialect))])


def _manifest(question: Question, dialect: QtiDialect) -> bytes:
    name = qti_identifier(question.lesson.front.id)
    schema = element("schema", text(dialect.schema))
    version = element("schemaversion", text(dialect.schema_version))
    resource = element(
        "resource",
        element("file", attributes={"href": ITEM}),
        attributes={"identifier": f"item-{name}", "type": dialect.resource_type, "href": ITEM},
    )
    return document(
        element(
            "manifest",
            element("metadata", schema, version),
            element("organizations"),
            element("resources", resource),
            attributes={"xmlns": dialect.manifest_namespace, "identifier": f"package-{name}"},
        )
    )
