"""The icons are what their drawings give, in every size and for every system."""

import importlib.util
import struct
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).parent.parent
ICONS = CHECKOUT / "assets" / "icons"
AGAIN = "draw them again: python packaging/draw_icons.py"


@pytest.fixture(scope="module")
def drawing() -> ModuleType:
    spec = importlib.util.spec_from_file_location("draw_icons", CHECKOUT / "packaging" / "draw_icons.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_size_is_what_its_drawing_gives(qapp, drawing):
    """A pixel may differ by what another version of Qt rounds otherwise."""
    from PySide6.QtGui import QImage

    for name in drawing.NAMES:
        for size in (16, 32, 48, 128):
            kept, drawn = QImage(str(ICONS / f"{name}-{size}.png")), drawing.draw(name, size)
            assert kept.size() == drawn.size()
            for x, y in ((x, y) for x in range(0, size, 3) for y in range(0, size, 3)):
                one, other = (image.pixelColor(x, y) for image in (kept, drawn))
                differences = (
                    one.red() - other.red(),
                    one.green() - other.green(),
                    one.blue() - other.blue(),
                    one.alpha() - other.alpha(),
                )
                assert max(map(abs, differences)) < 24, (name, size, x, y, AGAIN)


def test_the_icons_of_windows_and_macos_hold_the_same_pictures(drawing):
    for name in drawing.NAMES:
        pictures = {size: (ICONS / f"{name}-{size}.png").read_bytes() for size in drawing.SIZES}
        ico, icns = (ICONS / f"{name}.ico").read_bytes(), (ICONS / f"{name}.icns").read_bytes()
        assert ico == drawing.as_ico({size: pictures[size] for size in drawing.ICO_SIZES}), AGAIN
        assert icns == drawing.as_icns({kind: pictures[size] for kind, size in drawing.ICNS_TYPES.items()}), AGAIN
        assert struct.unpack(">I", icns[4:8]) == (len(icns),)
