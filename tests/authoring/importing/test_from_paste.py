"""What was pasted is read as what it is, and refused where it is no text."""

import random

import pytest

from media_literacy.authoring.importing.from_paste import from_paste
from media_literacy.authoring.importing.html.rich_text import from_html
from media_literacy.authoring.importing.html.web_page import from_page
from media_literacy.authoring.importing.text.pasted_text import from_text
from media_literacy.errors import AppError

TEXT = "Bridge shut\n\nIt rained.\n"


def test_the_rich_form_counts_where_there_is_one() -> None:
    html = "<h1>Bridge open</h1><p>It rained."
    assert from_paste(html, TEXT) == from_html(html)
    assert from_paste("", TEXT, "de") == from_text(TEXT, "de")


def test_the_source_of_a_page_is_that_page_and_other_tags_are_text() -> None:
    page = f"<!doctype html><html lang=en><title>Bridge</title><article><h1>Bridge shut</h1><p>{'It rained. ' * 9}"
    assert from_paste("", page) == from_page(page)
    for text in ("<b>Bridge</b> shut\n\nIt rained.\n", f"{TEXT}<html>\n"):
        assert from_paste("", text) == from_text(text)


def test_what_is_no_text_is_refused_in_both_forms() -> None:
    noise = random.Random(1).randbytes(3_000).decode("latin-1")
    for html, text in (
        (noise, ""),
        ("", noise),
        (noise, TEXT),
        ("", "%PDF-1.4\n" + noise),
        ("", "PK\x03\x04\0\0" + noise),
    ):
        with pytest.raises(AppError, match="no text") as refused:
            from_paste(html, text)
        assert "Open a document" in refused.value.hint
    assert from_paste("", f"{TEXT}It was \x01 cold.").source
