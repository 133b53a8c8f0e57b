"""A figure as an SVG file: well formed, with its words, and nothing that a stranger's name could break."""

from xml.etree import ElementTree

from media_literacy.export.figures.shapes import Anchor, Box, Circle, Face, Figure, Stroke, Words
from media_literacy.export.figures.svg_file import svg_bytes

COLOURS = {"paper": "#ffffff", "ink": "#000000", "caught": "#00ff00"}
NAMESPACE = "{http://www.w3.org/2000/svg}"


def written(*shapes, title="Kinds", words="Two."):
    return ElementTree.fromstring(svg_bytes(Figure(100, 40.5, title, words, shapes), COLOURS))


def test_every_shape_is_there_in_its_colours():
    root = written(
        Box(1, 2, 3, 4, fill="caught", radius=2, is_dashed=True),
        Circle(5, 6, 7, edge="ink", thickness=2),
        Stroke(((0, 0), (9.126, 1)), "ink"),
        Words(8, 9, "so much", 14, Face.STRONG, anchor=Anchor.END),
    )
    background, box, circle, line, text = list(root)[2:]
    assert background.attrib["fill"] == "#ffffff" and root.attrib["viewBox"] == "0 0 100 40.5"
    assert (box.attrib["fill"], box.attrib["rx"], box.attrib["stroke-dasharray"]) == ("#00ff00", "2", "3 3")
    assert (circle.attrib["fill"], circle.attrib["stroke"]) == ("none", "#000000")
    assert line.attrib["points"] == "0,0 9.13,1"
    assert (text.text, text.attrib["text-anchor"], text.attrib["font-weight"]) == ("so much", "end", "700")


def test_whoever_cannot_see_it_has_title_and_words():
    root = written(title="Kinds", words="You met 2.")
    assert root.findtext(f"{NAMESPACE}title") == "Kinds" and root.findtext(f"{NAMESPACE}desc") == "You met 2."


def test_signs_of_markup_and_of_control_are_text():
    root = written(Words(0, 0, "<script>&\u202e\x01", 14))
    assert root[-1].text is not None and root[-1].text.startswith("<script>&")
    assert "\u202e" not in root[-1].text and "\x01" not in root[-1].text
