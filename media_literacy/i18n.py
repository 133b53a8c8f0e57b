"""Every text for people passes through here, so that it can be translated.

English is the source and needs no files and no import. The language is looked up at each call: a text must therefore
be asked for when it is shown, never kept in a constant. Other languages are catalogues in `assets/translations`,
read as translators write them; there is nothing to compile.
"""

import os
import sys
from contextvars import ContextVar

from media_literacy.bidi import Message, MessageFromRight, is_right_to_left

TYPE_CHECKING = False  # as in typing, which would cost more to import than all of this
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from contextlib import AbstractContextManager
    from pathlib import Path

SOURCE = "en"
LANGUAGE = "LANGUAGE"
"""The variable of the environment by which a process and its children are told which language to speak."""


class Translation:
    """One language that is not the source: its texts, by what stands for them there."""

    def __init__(self, tag: str, texts: "Mapping[str, tuple[str, ...]]", plural_form: "Callable[[int], int]") -> None:
        self.tag, self._texts, self._plural_form = tag, texts, plural_form
        self._with_gaps = MessageFromRight if is_right_to_left(tag) else Message

    def text(self, key: str, message: str) -> str:
        """What stands for a message, or the message itself."""
        found = self._texts.get(key)
        return self.ready(message if found is None else found[0])

    def plural(self, singular: str, plural: str, n: int) -> str:
        """The form that fits `n`."""
        found = self._texts.get(singular)
        if found is None:
            return self.ready(singular if n == 1 else plural)
        return self.ready(found[min(self._plural_form(n), len(found) - 1)])

    def ready(self, message: str) -> str:
        """A message whose gaps are filled in the direction of the language."""
        return self._with_gaps(message) if "{" in message else message


_translation: Translation | None = None
_tag: str | None = None
_spoken: "ContextVar[Translation | None]" = ContextVar("_spoken")
_loaded: "dict[tuple[str, int, int], Translation]" = {}


def gettext(message: str) -> str:
    """Say `message` in the language in use."""
    translation = _spoken.get(_translation)
    return _english(message) if translation is None else translation.text(message, message)


def deferred(message: str) -> str:
    """Mark a text for translation that is data, and is asked for by `gettext` when it is shown."""
    return message


def ngettext(singular: str, plural: str, n: int) -> str:
    """Say the form that fits `n` in the language in use; the gaps are still to be filled."""
    translation = _spoken.get(_translation)
    if translation is None:
        return _english(singular if n == 1 else plural)
    return translation.plural(singular, plural, n)


def pgettext(context: str, message: str) -> str:
    """Say `message` where the same English word needs different words elsewhere; `context` tells translators which."""
    translation = _spoken.get(_translation)
    return _english(message) if translation is None else translation.text(f"{context}\x04{message}", message)


def joined(separator: str, texts: "Iterable[str]") -> str:
    """Texts one behind the other, with only signs between them; those of the other direction do not tear the others."""
    gaps = {f"text_{number}": text for number, text in enumerate(texts)}
    frame = separator.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in gaps)
    translation = _spoken.get(_translation)
    return (_english(frame) if translation is None else translation.ready(frame)).format(**gaps)


def _english(message: str) -> str:
    return Message(message) if "{" in message else message


def use_language(tag: str | None) -> None:
    """Speak the language of a BCP 47 tag from now on; None follows the system.

    A regional tag falls back to its language, and a language without a translation to English.
    """
    global _translation, _tag
    _tag = tag
    _translation = _find(tag or system_language())


def speaking(tag: str) -> "AbstractContextManager[None]":
    """Within it, this thread speaks another language: what is made for readers of a lesson speaks the lesson's.

    A language without a translation changes nothing: better the words of who asked for it than English for everyone.
    """
    from contextlib import contextmanager

    @contextmanager
    def spoken() -> "Iterator[None]":
        translation = _find(tag)
        is_known = translation is not None or _names(tag)[-1:] == [SOURCE]
        token = _spoken.set(translation) if is_known else None
        try:
            yield
        finally:
            if token is not None:
                _spoken.reset(token)

    return spoken()


def language_in_use() -> str | None:
    """The tag that was last asked for, to be passed on to another process; None for the system's."""
    return _tag


def language_of_words() -> str:
    """The tag of the language that `gettext` answers in."""
    translation = _spoken.get(_translation)
    return SOURCE if translation is None else translation.tag


def languages() -> dict[str, str]:
    """The tags of all languages there are, each with its name in itself; English first."""
    from media_literacy.po_catalogue import header_fields

    named = {SOURCE: "English"}
    for path in sorted(_folder().glob("*.po")):
        try:
            with path.open(encoding="utf-8") as file:
                header = header_fields(file.read(4096).replace("\\n", "\n").replace('"', ""))
        except (OSError, ValueError):
            continue
        named[path.stem.replace("_", "-")] = header.get("X-Language-Name") or path.stem
    return named


def system_language() -> str:
    """The tag of the language that the system is set to, or `en` if it does not say.

    `LANGUAGE` comes first, as everywhere in gettext; of several in it the first one counts.
    """
    for variable in (LANGUAGE, "LC_ALL", "LC_MESSAGES", "LANG"):
        name = os.environ.get(variable, "").partition(":")[0].partition(".")[0].partition("@")[0]
        if name:
            return SOURCE if name in ("C", "POSIX") else name.replace("_", "-")
    if sys.platform == "win32":
        import ctypes
        import locale

        code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(code, SOURCE).replace("_", "-")
    return mac_language() or SOURCE if sys.platform == "darwin" else SOURCE


def mac_language(home: str = "~") -> str:
    """The first of the languages that somebody has chosen on a Mac, which tells no program that the dock starts.

    Empty where there is none to be read.
    """
    import plistlib

    try:
        with open(os.path.expanduser(f"{home}/Library/Preferences/.GlobalPreferences.plist"), "rb") as file:
            chosen = plistlib.load(file)["AppleLanguages"][0]
    except (OSError, ValueError, LookupError, TypeError, plistlib.InvalidFileException):
        return ""
    return chosen if isinstance(chosen, str) else ""


def _folder() -> "Path":
    from media_literacy.resources import assets_folder

    return assets_folder() / "translations"


def _find(tag: str) -> Translation | None:
    names = _names(tag)
    if not names or names[-1] == SOURCE:
        return None
    folder = _folder()
    for name in names:
        try:
            return _load(folder / f"{name}.po")
        except (OSError, ValueError):  # none there, or a damaged one: English is better than nothing
            continue
    return None


def _load(path: "Path") -> Translation:
    """The catalogue in a file, read once for each of its states."""
    found = path.stat()
    state = (str(path), found.st_mtime_ns, found.st_size)
    if state not in _loaded:
        _loaded[state] = _read(path)
    return _loaded[state]


def _read(path: "Path") -> Translation:
    import zlib
    from gettext import c2py

    from media_literacy.po_catalogue import header_fields, read_messages

    data = path.read_bytes()
    texts = read_messages(data.decode("utf-8"))
    (header,) = texts.get("", ("",))
    rule = header_fields(header).get("Plural-Forms", "").partition("plural=")[2].rstrip("; ")
    texts[""] = (f"{header}X-Checksum: {zlib.crc32(data)}\n",)  # by it those know the catalogue who keep its words
    return Translation(path.stem.replace("_", "-"), texts, c2py(rule or "n != 1"))


def _names(tag: str) -> list[str]:
    """The names to look for: for `es-MX` first `es_MX`, then `es`; none for what is no tag."""
    subtags = tag.replace("_", "-").split("-")
    if not all(subtag.isascii() and subtag.isalnum() for subtag in subtags):
        return []
    return ["_".join([subtags[0].lower(), *subtags[1:length]]) for length in range(len(subtags), 0, -1)]
