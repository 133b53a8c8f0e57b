"""A picture in a Word document, as large as its pixels say and no larger than the room for it."""

from media_literacy.export.word.wordml import NAMESPACES, Element, element

_EMU = 12700
_MOST_HEIGHT = 380.0
_POINTS_OF_A_PIXEL = 0.75


def drawing(relation: str, alt: str, size: tuple[int, int], room: float, id: int) -> Element:
    """The picture of a relation, `size` in pixels, with its words for those who do not see it."""
    width, height = fitting(size, room)
    fill = element("pic:blipFill", element("a:blip", r_embed=relation), element("a:stretch", element("a:fillRect")))
    frame = element("a:xfrm", element("a:off", x=0, y=0), element("a:ext", cx=width, cy=height))
    shape = element("pic:spPr", frame, element("a:prstGeom", element("a:avLst"), prst="rect"))
    names = element("pic:nvPicPr", element("pic:cNvPr", id=id, name=f"Picture {id}"), element("pic:cNvPicPr"))
    data = element("a:graphicData", element("pic:pic", names, fill, shape), uri=NAMESPACES["pic"])
    return element(
        "w:drawing",
        element(
            "wp:inline",
            element("wp:extent", cx=width, cy=height),
            element("wp:docPr", id=id, name=f"Picture {id}", descr=alt),
            element("a:graphic", data),
            distT=0,
            distB=0,
            distL=0,
            distR=0,
        ),
    )


def fitting(size: tuple[int, int], room: float) -> tuple[int, int]:
    """Width and height as drawings measure, no larger than the room for it."""
    width, height = (pixels * _POINTS_OF_A_PIXEL for pixels in size)
    scale = min(1.0, room / width, _MOST_HEIGHT / height)
    return max(1, round(width * scale * _EMU)), max(1, round(height * scale * _EMU))
