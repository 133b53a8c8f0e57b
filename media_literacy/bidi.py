"""Values of one direction of writing inside a message of the other, such as an Arabic title in an English sentence.

A full stop, a bracket or a number behind such a value would stand on its wrong side. The message itself stays as it is,
for files, comparisons and screen readers; only what is painted has each such value isolated (`with_isolates`).
"""

TYPE_CHECKING = False  # as in i18n
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_FROM_RIGHT = "\u200f"
_BEGIN, _END = "\ufdd0", "\ufdd1"
"""Stand for the two until the text is painted. No text has them: they are no characters."""
_TO_ISOLATES = {ord(_BEGIN): FIRST_STRONG_ISOLATE, ord(_END): POP_ISOLATE}
_WITHOUT_MARKS = dict.fromkeys(map(ord, _BEGIN + _END), "\ufffd")
_WITHOUT_ISOLATES = dict.fromkeys(map(ord, FIRST_STRONG_ISOLATE + POP_ISOLATE))
_FIRST_FROM_RIGHT = "\u0590"
_LANGUAGES_FROM_RIGHT = frozenset({"ar", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"})


class Message(str):
    """A message of a language that runs to the right, with gaps to be filled."""

    __slots__ = ()
    is_language_from_right = False

    def format(self, *values: object, **gaps: object) -> str:
        """The message with its gaps filled, as a `MixedText` where a value runs the other way."""
        filled = str.format(self, *values, **gaps)
        if not self.is_language_from_right and not has_letters_from_right(filled):
            return filled
        is_from_right, begin = runs_from_right(self._without_gaps()), ""
        if is_from_right is None and len(gaps) > 1:  # signs alone; around a single value they run as it does
            is_from_right, begin = self.is_language_from_right, _FROM_RIGHT if self.is_language_from_right else ""
        marked = {name: _marked(value, is_from_right=is_from_right) for name, value in gaps.items()}
        if all(marked[name] is value for name, value in gaps.items()):
            return filled
        return MixedText(filled, begin + str.format(self, *values, **marked))

    def _without_gaps(self) -> str:
        begin, *others = self.split("{")
        return begin + "".join(other.partition("}")[2] for other in others)


class MessageFromRight(Message):
    """A message of a language that runs to the left."""

    __slots__ = ()
    is_language_from_right = True


class MixedText(str):
    """A text with values of the other direction that knows where they begin and end."""

    __slots__ = ("marked",)
    marked: str

    def __new__(cls, text: str, marked: str) -> "MixedText":
        """The text, and the same with marks around those values."""
        made = super().__new__(cls, text)
        made.marked = marked
        return made

    def __getnewargs__(self) -> tuple[str, str]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """What makes it again in another process."""
        return str(self), self.marked


def is_right_to_left(tag: str) -> bool:
    """Whether a language is written from the right, as Arabic and Hebrew are."""
    return tag.replace("_", "-").partition("-")[0].lower() in _LANGUAGES_FROM_RIGHT


def with_isolates(text: str, change: "Callable[[str], str]") -> str:
    """What is painted of a text, after a change of its characters such as naming those that hide."""
    return change(text.marked).translate(_TO_ISOLATES) if isinstance(text, MixedText) else change(text)


def isolated(text: str) -> str:
    """What is painted of a text that runs by its own letters, whatever the direction of its line."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def without_isolates(text: str) -> str:
    """The text that was painted."""
    return text.removeprefix(_FROM_RIGHT).translate(_WITHOUT_ISOLATES) if FIRST_STRONG_ISOLATE in text else text


def runs_from_right(text: str) -> bool | None:
    """Whether the first letter of a text runs to the left; None where there is no letter."""
    return next(_directions(text), None)


def has_letters_from_right(text: str) -> bool:
    """Whether any letter of a text runs to the left."""
    return not text.isascii() and any(_directions(filter(_FIRST_FROM_RIGHT.__le__, text)))


def has_letters_from_left(text: str) -> bool:
    """Whether any letter of a text runs to the right."""
    return not all(_directions(text))


def _directions(text: "str | Iterator[str]") -> "Iterator[bool]":
    """For each letter, whether it runs to the left."""
    from unicodedata import bidirectional  # not needed at a start

    return (kind != "L" for kind in map(bidirectional, text) if kind in ("L", "R", "AL"))


def _marked(value: object, *, is_from_right: bool | None) -> object:
    """A value, with marks around it where the direction of the message would tear it."""
    if not isinstance(value, str):
        return value
    if not isinstance(value, MixedText):
        return f"{_BEGIN}{value.translate(_WITHOUT_MARKS)}{_END}" if _is_torn(value, is_from_right) else value
    return f"{_BEGIN}{value.marked}{_END}" if _is_torn(value, is_from_right) else value.marked


def _is_torn(value: str, is_from_right: bool | None) -> bool:
    if is_from_right is None:
        return False
    if not is_from_right:
        return has_letters_from_right(value)
    is_number = not value.isdigit() and any(map(str.isdigit, value))  # with signs: -5, 3/10, 10:30
    return has_letters_from_left(value) or (is_number and not has_letters_from_right(value))
