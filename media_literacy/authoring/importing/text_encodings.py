"""The encodings that texts of strangers may be in, by the names that pages and mails give them.

The names are those of the Encoding Standard of the web; to each belongs a codec of Python. No other codec is used:
Python knows more, and some of them take minutes over a text that is made for it.
"""

from collections.abc import Mapping

from media_literacy.i18n import gettext as _

UTF_8 = "utf-8"
WESTERN = "cp1252"

_LABELS = {
    UTF_8: "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    "ibm866": "ibm866 866 cp866 csibm866",
    "iso-8859-2": "iso-8859-2 csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso-8859-3": "iso-8859-3 csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso-8859-4": "iso-8859-4 csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso-8859-5": "iso-8859-5 csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso-8859-6": "iso-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e"
    " iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso-8859-7": "iso-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
    " iso_8859-7:1987 sun_eu_greek",
    "iso-8859-8": "iso-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
    " iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso-8859-10": "iso-8859-10 csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso-8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso-8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso-8859-15": "iso-8859-15 csisolatin9 iso8859-15 iso885915 iso_8859-15 l9",
    "iso-8859-16": "iso-8859-16",
    "koi8-r": "koi8-r cskoi8r koi koi8 koi8_r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh csmacintosh mac x-mac-roman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 x-cp874 cp874",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    WESTERN: "windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1"
    " iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5"
    " latin5 x-cp1254",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "gb18030": "gb18030 gbk chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk",
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc-jp": "euc-jp cseucpkdfmtjapanese x-euc-jp",
    "iso-2022-jp": "iso-2022-jp csiso2022jp",
    "cp932": "shift_jis csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932",
    "cp949": "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"
    " cp949",
}
_CODECS: Mapping[str, str] = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
_WIDE = {"utf-16": "utf-16-le", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be"}

_RARE = frozenset(f"iso-8859-{part}" for part in (3, 4, 6, 7, 8, 10, 13, 14, 15, 16))
GUESSABLE = tuple(codec for codec in _LABELS if codec not in _RARE and codec != UTF_8)
"""What a text without a name may turn out to be in: where two are alike, the one of Windows."""


def codec_of(label: str) -> str:
    """The codec for a name that a page or a mail gives its encoding; "" for what none of them has."""
    return _CODECS.get(label.strip().lower(), "")


def chosen_codec(label: str) -> str:
    """The codec for a name that a person chooses: those of pages, and UTF-16."""
    return codec_of(label) or _WIDE.get(label.strip().lower(), "")


def label_of(codec: str) -> str:
    """The usual name of the encoding that a codec reads."""
    return _LABELS[codec].split()[0] if codec in _LABELS else codec.replace("utf-16-", "utf-16")


def encoding_words(label: str) -> str:
    """Whose letters an encoding is for, with its name."""
    words = _words(chosen_codec(label))
    return _("{letters} ({encoding})").format(letters=words, encoding=label) if words else label


def _words(codec: str) -> str:
    match codec:
        case "cp1252" | "iso-8859-15" | "mac-roman":
            return _("Western European")
        case "cp1250" | "iso-8859-2" | "iso-8859-16":
            return _("Central European")
        case "cp1251" | "iso-8859-5" | "koi8-r" | "koi8-u" | "ibm866" | "mac-cyrillic":
            return _("Cyrillic")
        case "cp1253" | "iso-8859-7":
            return _("Greek")
        case "cp1254" | "iso-8859-3":
            return _("Turkish")
        case "cp1255" | "iso-8859-8":
            return _("Hebrew")
        case "cp1256" | "iso-8859-6":
            return _("Arabic")
        case "cp1257" | "iso-8859-4" | "iso-8859-13":
            return _("Baltic")
        case "cp1258":
            return _("Vietnamese")
        case "cp874":
            return _("Thai")
        case "gb18030":
            return _("Chinese, simplified")
        case "big5hkscs":
            return _("Chinese, traditional")
        case "cp932" | "euc-jp" | "iso-2022-jp":
            return _("Japanese")
        case "cp949":
            return _("Korean")
        case "utf-8" | "utf-16-le" | "utf-16-be":
            return _("All letters")
        case _:
            return ""
