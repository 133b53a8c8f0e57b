"""Every text for people passes through here, so that it can be translated.

English is the source and needs no files and no import. The language is looked up at each call: a text must therefore
be asked for when it is shown, never kept in a constant.
"""

import os
import sys

TYPE_CHECKING = False  # as in typing, which would cost more to import than all of this
if TYPE_CHECKING:
    from collections.abc import Iterator
    from gettext import NullTranslations

DOMAIN = "media_literacy"

_translation: "NullTranslations | None" = None
_tag: str | None = None


def gettext(message: str) -> str:
    """Say `message` in the language in use."""
    return message if _translation is None else _translation.gettext(message)


def deferred(message: str) -> str:
    """Mark a text for translation that is data, and is asked for by `gettext` when it is shown."""
    return message


def ngettext(singular: str, plural: str, n: int) -> str:
    """Say the form that fits `n` in the language in use; the gaps are still to be filled."""
    if _translation is None:
        return singular if n == 1 else plural
    return _translation.ngettext(singular, plural, n)


def pgettext(context: str, message: str) -> str:
    """Say `message` where the same English word needs different words elsewhere; `context` tells translators which."""
    return message if _translation is None else _translation.pgettext(context, message)


def use_language(tag: str | None) -> None:
    """Speak the language of a BCP 47 tag from now on; None follows the system.

    A regional tag falls back to its language, and a language without a translation to English.
    """
    global _translation, _tag
    _tag = tag
    _translation = _find(tag or system_language())


def language_in_use() -> str | None:
    """The tag that was last asked for, to be passed on to another process; None for the system's."""
    return _tag


def language_of_words() -> str:
    """The tag of the language that `gettext` answers in."""
    return "en" if _translation is None else _translation.info().get("language", "en").replace("_", "-")


def system_language() -> str:
    """The tag of the language that the system is set to, or `en` if it does not say."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        name = os.environ.get(variable, "").partition(".")[0].partition("@")[0]
        if name:
            return "en" if name in ("C", "POSIX") else name.replace("_", "-")
    if sys.platform == "win32":
        import ctypes
        import locale

        code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(code, "en").replace("_", "-")
    return "en"


def _find(tag: str) -> "NullTranslations | None":
    names = list(_names(tag))
    if not names or names[-1] == "en":
        return None
    import struct
    from gettext import translation

    from media_literacy.resources import assets_folder

    try:
        return translation(DOMAIN, assets_folder() / "translations", languages=names)
    except (OSError, ValueError, struct.error):  # none there, or a damaged one: English is better than nothing
        return None


def _names(tag: str) -> "Iterator[str]":
    """The folders to look in: for `es-MX` first `es_MX`, then `es`; none for what is no tag."""
    subtags = tag.replace("_", "-").split("-")
    if not all(subtag.isascii() and subtag.isalnum() for subtag in subtags):
        return
    for length in range(len(subtags), 0, -1):
        yield "_".join([subtags[0].lower(), *subtags[1:length]])
