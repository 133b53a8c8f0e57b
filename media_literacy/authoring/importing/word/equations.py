"""Equations of Word documents, written on one line: “x² + a/b”, “√(x + 1)”, “∑_(i=1)^n x”."""

import re

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.raised_letters import raised
from media_literacy.authoring.importing.word.word_names import local_name, value

_ONE_TERM = re.compile(r"[+-]?[\w.,°′%]+|[\w]*\([^()]*\)|.")
_LINES = {"m": "; ", "eqArr": "; ", "mr": ", "}


def equation_text(element: Element) -> str:
    """What an equation reads, with single spaces."""
    return " ".join(_text(element).split())


def is_plain(element: Element) -> bool:
    """Whether an equation is nothing but letters beside each other, so that one line says all of it."""
    return all(local_name(found) in ("oMath", "oMathPara", "r", "t") for found in _shown(element))


def _shown(element: Element) -> list[Element]:
    """What is inside, but for properties."""
    found: list[Element] = []
    todo = [element]
    while todo:
        one = todo.pop()
        if not local_name(one).endswith("Pr"):
            found.append(one)
            todo.extend(one)
    return found


def _text(element: Element) -> str:
    name = local_name(element)
    if name == "t":
        return element.text or ""
    if name.endswith("Pr"):
        return ""
    texts = [(local_name(part), _text(part)) for part in element if not local_name(part).endswith("Pr")]
    inner = {key: text.strip() for key, text in texts}
    base = inner.get("e", "")
    match name:
        case "f":
            return f"{_term(inner.get('num', ''))}/{_term(inner.get('den', ''))}"
        case "sSup" | "sSub" | "sSubSup" | "limLow" | "limUpp" | "sPre" | "nary":
            return _with_indices(element, name, inner)
        case "rad":
            degree = f"[{inner['deg']}]" if inner.get("deg") else ""
            return f"√{degree}{_term(base)}"
        case "d":
            return _delimited(element, [text.strip() for key, text in texts if key == "e"])
        case "func":
            return f"{inner.get('fName', '')} {base}"
        case "acc":
            sign = _property(element, "chr", "\u0302")
            return base + sign if len(sign) == 1 else base
        case "m" | "eqArr" | "mr":
            lines = _LINES[name].join(text.strip() for _key, text in texts)
            return f"[{lines}]" if name == "m" else lines
        case _:
            return "".join(text for _key, text in texts)


def _with_indices(element: Element, name: str, inner: dict[str, str]) -> str:
    """A base with what stands below and above it: “x_i^2”."""
    base = _property(element, "chr", "∫") if name == "nary" else inner.get("e", "")
    below, above = inner.get("sub", ""), inner.get("sup", "")
    if name == "limLow":
        below = inner.get("lim", "")
    elif name == "limUpp":
        above = inner.get("lim", "")
    small = raised(above) if not below else None
    text = _term(base) + (f"_{_term(below)}" if below else "") + (small or (f"^{_term(above)}" if above else ""))
    return f"{text} {inner.get('e', '')}" if name == "nary" else text


def _delimited(element: Element, texts: list[str]) -> str:
    inside = _property(element, "sepChr", "|").join(texts)
    return f"{_property(element, 'begChr', '(')}{inside}{_property(element, 'endChr', ')')}"


def _property(element: Element, name: str, usual: str) -> str:
    """A sign that the properties of a part name; they may name none."""
    found = next(
        (sign for part in element if local_name(part).endswith("Pr") for sign in part if local_name(sign) == name), None
    )
    return usual if found is None else value(found)


def _term(text: str) -> str:
    """In brackets where it is more than one term."""
    return text if not text or _ONE_TERM.fullmatch(text) else f"({text})"
