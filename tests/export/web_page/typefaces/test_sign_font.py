"""The face with the signs of the states: each that its file draws is one that the style sheet asks for."""

import base64
import io
import re

from fontTools.pens.areaPen import AreaPen
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from media_literacy.export.web_page.style import page_files
from media_literacy.export.web_page.typefaces.sign_font import SIGNS, sign_rule


def test_every_sign_is_drawn_within_its_width_and_used():
    rule, style = sign_rule(), page_files("style", ".css")
    assert rule.startswith(f'@font-face{{font-family:"{SIGNS}";') and f'"Page Sans", "{SIGNS}"' in style
    with TTFont(io.BytesIO(base64.b64decode(rule.partition("base64,")[2].partition(")")[0]))) as font:
        glyphs = font.getGlyphSet()
        signs = {chr(code): name for code, name in (font.getBestCmap() or {}).items()}
        for name in signs.values():
            bounds, area = BoundsPen(glyphs), AreaPen(glyphs)
            glyphs[name].draw(bounds)
            glyphs[name].draw(area)
            assert bounds.bounds is not None and bounds.bounds[0] >= 0
            assert bounds.bounds[2] <= glyphs[name].width
            assert 300 < abs(area.value) < 3600  # lines with white between them
    used = set(re.findall('--sign: "(.)"', style))
    assert len(signs) == 3 and used.issuperset(signs)
