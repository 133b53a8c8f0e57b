"""Hidden text of Word documents: marked so where it stands, or by its style."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.word.word_names import child, is_on, name_of, value

_MOST_BASES = 20


@dataclass(frozen=True, slots=True)
class HiddenStyles:
    """Whether the text in a style is hidden, for those styles that say so or go back to one that does."""

    hidden: Mapping[str, bool] = field(default_factory=dict)

    def is_hidden(self, run: Element) -> bool:
        """Whether a run is hidden: as it says itself, or else as its style and that of its paragraph say together."""
        properties = child(run, "rPr")
        own = child(properties, "vanish") if properties is not None else None
        if own is not None:
            return is_on(own)
        if not self.hidden:
            return False
        paragraph = next((outer for outer in run.iterancestors() if name_of(outer) == "p"), None)
        styles = (
            child(properties, "rStyle") if properties is not None else None,
            child(paragraph, "pPr", "pStyle") if paragraph is not None else None,
        )
        return sum(style is not None and self.hidden.get(value(style), False) for style in styles) == 1


NO_STYLES = HiddenStyles()


def hidden_styles(root: Element) -> HiddenStyles:
    """What the part with the styles says of hidden text."""
    styles = {value(style, "styleId"): style for style in root if name_of(style) == "style"}
    return HiddenStyles({name: True for name, style in styles.items() if _hides(style, styles)})


def _hides(style: Element, styles: Mapping[str, Element]) -> bool:
    for _base in range(_MOST_BASES):
        own = child(style, "rPr", "vanish")
        if own is not None:
            return is_on(own)
        base = child(style, "basedOn")
        following = styles.get(value(base)) if base is not None else None
        if following is None:
            return False
        style = following
    return False
