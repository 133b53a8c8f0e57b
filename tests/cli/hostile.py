"""A lesson and a pack that try to steer a terminal everywhere, and what of that may not be printed."""

import io
import unicodedata

STEERING = "\x1b]0;pwn\x07\x1b[2J\x9b31m\u202e\u2066\x7f\u200f\u061c\U000e0041\U000e0042\u2028\x9d0;t\x9c\r\x08\x0b"
IN_YAML = "".join(f"\\U{ord(sign):08X}" for sign in STEERING)
LESSON = f"""\
---
lesson: 1
id: hostile
title: "Title {IN_YAML}\\nSigned by everybody."
age: "11{IN_YAML}"
origin: real
source: "{IN_YAML}"
license: "{IN_YAML}"
authors: ["{IN_YAML}"]
version: "{IN_YAML}"
credits: "{IN_YAML}"
content-note: "{IN_YAML}"
keep-together: ["{IN_YAML}"]
alignment: [{{framework: "{IN_YAML}", id: "{IN_YAML}"}}]
"key {IN_YAML}": x
mode: "{IN_YAML}"
minutes: "{IN_YAML}"
---

# Head {STEERING}

*{STEERING}, 3 March*

Text {STEERING} here.[^a] More [link](https://x.example/{STEERING}) here.[^b] So [this](#{STEERING}) is it.[^c]

![{STEERING}]({STEERING}.png "{STEERING}")

- item {STEERING}

[^a]: **Flag: overclaim.** Because {STEERING} of many words that follow here now.

    - Hint: {STEERING}
    - Evidence: [x](#card)
    - Fix: {STEERING}
    - How to check: {STEERING}
    - Afterwards: {STEERING}
    - {STEERING}: foo

[^b]: **Foo{STEERING}: bar{STEERING}.** xx

[^c]: **Fine: can be checked.** {STEERING}

[^{STEERING}]: **Fine: can be checked.** xx

# {STEERING}

x

# Evidence

## Card

{STEERING}

# Words

- text: {STEERING}

# Leave the page

{STEERING}

- [x] `{STEERING}` — {STEERING}
- [ ] {STEERING} — {STEERING}

## Search: {STEERING}

Claim: [text](#a)

- **{STEERING}** — {STEERING} — {STEERING}

Holds: {STEERING}

# Discussion

{STEERING}

# Debrief

{STEERING}

# Teacher notes

{STEERING}
"""
PACK = f"""\
schema = 1
id = "hostile"
version = "1.0.0"
title = "Title {IN_YAML}\\nSigned by everybody."
language = "{IN_YAML}"
license = "{IN_YAML}"
authors = ["{IN_YAML}"]
lessons = ["lessons/a.md", "lessons/{IN_YAML}.md"]
"key {IN_YAML}" = 1
"""


def steering(text: str) -> list[str]:
    """The characters of a text that no output may have; it holds no Hebrew, Arabic or emoji, which need some."""
    return [
        f"{ord(sign):04X}"
        for sign in text
        if (unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") and sign != "\n")
        or unicodedata.bidirectional(sign) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
        or sign in "\u061c\u200e\u200f"
        or 0xE0000 <= ord(sign) <= 0xE00FF
    ]


class Answers(io.StringIO):
    """A keyboard or a file of answers."""

    def __init__(self, text: str, *, is_terminal: bool) -> None:
        super().__init__(text)
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal
