"""The script of a page in fewer bytes: without comments and spaces, and with short names for its own variables.

The script is a part of every page that is made, so it may not be long; its files in `assets/page/script` are for
people. All of it stands in one function, so no name of it is anybody else's. A name that several statements of the
script use is shortened alike in all of them; those that one alone uses, such as what is local to a function, share
their short names with other statements. Keys and properties keep theirs, and `{id}` becomes `{id:a}`. This reads the
JavaScript that our files are written in, and not all that there is: statements end in semicolons, and a brace after
`:` begins an object.
What it does not read, and would change, it refuses.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise, product
from string import ascii_letters
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_KEYWORDS = frozenset(
    _WORD.findall(
        "break case catch const continue default delete do else false finally for function get if in instanceof let"
        " new null of return switch this throw true try typeof void while"
    )
)
_OF_THE_BROWSER = frozenset(
    _WORD.findall(
        "Array Blob Boolean Date Infinity JSON Map Math Number Object Set String URL Uint8Array document"
        " getComputedStyle parseInt performance undefined window"
    )
)
OWN_PROPERTIES = frozenset(
    _WORD.findall(
        "byId canTakeBack cardsOpened chosenSearches debriefSeen hasReachedEnd hasReadAll hintTimer hitsOpened"
        " isChosenFolded isEdited isErased isKept isLossSaid isOvertaken isRevealed keepsFocus lastMark lastPress"
        " mayJudge mayOpenHit maySee memory noteKey openNotes readingTimer searchJudgements secondsUntilNextHint"
        " tookSecondLook"
    )
)
"""Properties of objects that never leave the script: no document, event, file or browser knows them by their names."""
_UNREAD = frozenset(_WORD.findall("async await class debugger enum export extends import static super var with yield"))
_TOKEN = re.compile(
    r"""(?P<gap>(?:\s|//[^\n]*)+)
    | (?P<text>"(?:\\.|[^"\\])*" | \d[\w.]*)
    | (?P<word>[A-Za-z_$][\w$]*)
    | (?P<sign>=>|\.\.\.|[=!]==?|[<>]=|&&|\|\||\+\+|--|.)""",
    re.VERBOSE,
)
_REGEX = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n\[])+/[a-z]*")
_BEFORE_OBJECT = frozenset(("(", ",", "=", ":", "[", "?", "&&", "||", "...", "${", "return", "const", "let"))
_SHORTER = {"const": "let", "let": "let", "true": "!0", "false": "!1"}
"""What does the same; `const` only forbids what no script of ours does."""
_BEFORE_PATTERN = frozenset(("return", "case", "typeof", "in", "of", "else"))
_ANOTHER_SIGN = frozenset(("++", "--", "//", "/*", "<!", "</"))
"""What would be read as one sign, as a comment, or by HTML, if nothing stood between."""
_ENDS_OPERAND = frozenset((")", "]", "}"))
_CLOSING = {"(": ")", "[": "]", "{": "}"}


class Token(NamedTuple):
    """A piece of code. `kind` is gap, text (of strings, numbers, patterns, templates), word or sign."""

    kind: str
    text: str


class _Word(NamedTuple):
    """A word with what it is: a name, also of the key that it stands for, what declares names, or anything else."""

    token: Token
    is_name: bool = False
    is_shorthand: bool = False
    is_declaring: bool = False


def shortened(script: str) -> str:
    """The script, doing the same; ValueError for JavaScript that is not read here."""
    words = _roles(list(_tokens(script.strip())))
    short = _short_names(words)
    joined = _joined_declarations(words)
    left_out = _left_out(words) | {skipped for place in joined for skipped in _until_declared(words, place)}
    written: list[str] = []
    for place, word in enumerate(words):
        kind, text = word.token
        if place in left_out:
            continue
        if place in joined:
            written.append(",")
        elif kind == "gap":
            before, after = words[place - 1].token.text[-1:], words[place + 1].token.text[:1]
            written.append(_gap(before, after, text))
        elif word.is_shorthand:
            written.append(f"{text}:{short[place]}")
        else:
            written.append(short.get(place, text))
    return "".join(written)


def _left_out(words: list[_Word]) -> set[int]:
    """Where signs are that nothing needs: at the end of a list or a block, and around a function's one parameter."""
    code = [place for place, word in enumerate(words) if word.token.kind != "gap"]
    found = set[int]()
    texts = [words[place].token.text for place in code] + [""] * 3
    for index, place in enumerate(code):
        here, second, third, fourth = texts[index : index + 4]
        if (here == ";" and second == "}") or (here == "," and second in _ENDS_OPERAND):
            found.add(place)
        if (here, third, fourth) == ("(", ")", "=>") and words[code[index + 1]].is_name:
            found |= {place, code[index + 2]}
    return found


def own_names(script: str) -> frozenset[str]:
    """What is taken for a name of the script's own: everything that is none of the browser's known here."""
    names = {word.token.text for word in _roles(list(_tokens(script))) if word.is_name}
    return frozenset(names - OWN_PROPERTIES)


def _until_declared(words: list[_Word], semicolon: int) -> range:
    """What is between a semicolon and the name behind the `let` that follows it."""
    declaring = next(place for place in range(semicolon, len(words)) if words[place].is_declaring)
    return range(semicolon + 1, declaring + 2)


def _joined_declarations(words: list[_Word]) -> set[int]:
    """Where a semicolon stands between two declarations that can be one."""
    code = [place for place, word in enumerate(words) if word.token.kind != "gap"]
    found, first_words = set[int](), [""]
    for place, following in pairwise(code):
        text = words[place].token.text
        if words[place].token.kind == "sign" and text in _CLOSING:
            first_words.append("")
        elif words[place].token.kind == "sign" and text in _ENDS_OPERAND:
            first_words.pop()
        elif text == ";":
            if first_words[-1] == "let" and words[following].is_declaring:
                found.add(place)
            first_words[-1] = ""
        elif not first_words[-1]:
            first_words[-1] = text
    return found


def _tokens(script: str) -> Iterator[Token]:
    """The pieces of a script; a template is text with the code in its gaps between."""
    place, before, depths = 0, "", list[int]()
    depth = 0
    while place < len(script):
        sign = script[place]
        if sign == "`" or (sign == "}" and depths and depths[-1] == depth):
            if sign == "}":
                depths.pop()
            end = _end_of_template(script, place + 1)
            token = Token("text", script[place:end])
            if token.text.endswith("${"):
                depths.append(depth)
        elif script.startswith(("/*", "'"), place):
            raise _unread(script[place : place + 40])
        elif sign == "/" and script[place + 1] != "/" and _may_begin_pattern(before):
            match = _REGEX.match(script, place)
            assert match is not None
            token = Token("text", match[0])
        else:
            match = _TOKEN.match(script, place)
            assert match is not None
            token = Token(match.lastgroup or "", match[0])
            depth += (token.text == "{") - (token.text == "}")
        place += len(token.text)
        if token.kind != "gap":
            before = "operand" if _is_operand(token) else token.text
        yield token


def _unread(found: str) -> ValueError:
    return ValueError(f"JavaScript that is not read here: {found}")


def _is_operand(token: Token) -> bool:
    if token.kind == "word":
        return token.text not in _BEFORE_PATTERN
    return token.kind == "text" and not token.text.endswith("${")


def _may_begin_pattern(before: str) -> bool:
    return before not in ("operand", *_ENDS_OPERAND)


def _end_of_template(script: str, place: int) -> int:
    """Behind the closing sign, or behind the next gap's opening one."""
    match = re.compile(r"(?:\\.|[^`\\$]|\$(?!\{))*(?:`|\$\{)").match(script, place)
    assert match is not None
    return match.end()


def _roles(tokens: list[Token]) -> list[_Word]:
    """Each token with its role."""
    code = [place for place, token in enumerate(tokens) if token.kind != "gap"]
    words = [_Word(token) for token in tokens]
    around: list[str] = []
    for index, place in enumerate(code):
        token = tokens[place]
        before = tokens[code[index - 1]].text if index else ";"
        before = "${" if before.endswith("${") else before
        after = tokens[code[index + 1]].text if index + 1 < len(code) else ";"
        if token.kind == "sign" and token.text in _CLOSING:
            around.append("object" if token.text == "{" and before in _BEFORE_OBJECT else token.text)
        elif token.kind == "sign" and token.text in _ENDS_OPERAND:
            around.pop()
        elif token.text == ";" and around and around[-1] == "object":
            raise _unread("".join(tokens[at].text for at in code[index - 8 : index + 1]))  # it is a block
        elif token.kind == "word":
            words[place] = _role(token, before, after, is_in_object=bool(around) and around[-1] == "object")
    return words


def _role(token: Token, before: str, after: str, *, is_in_object: bool) -> _Word:
    if token.text in OWN_PROPERTIES:
        return _Word(token, is_name=True)
    is_key = before == "." or (is_in_object and before in ("{", ",") and after == ":")
    if token.text in _SHORTER and not is_key:
        return _Word(Token(token.kind, _SHORTER[token.text]), is_declaring=_SHORTER[token.text] == "let")
    if before == "." or token.text in _KEYWORDS or token.text in _OF_THE_BROWSER:
        return _Word(token)
    if is_in_object and before in ("{", ",", "get"):
        is_shorthand = after in (",", "}", "=")
        return _Word(token, is_name=is_shorthand, is_shorthand=is_shorthand)
    if token.text in _UNREAD:
        raise _unread(f"{before}{token.text}{after}")
    return _Word(token, is_name=True)


def _short_names(words: list[_Word]) -> dict[int, str]:
    """The short name at each place of a name: the shortest for what is used most.

    The most used local name of each statement shares one with those of all others, and so do the second ones.
    """
    statements = _statements(words)
    used_in = Counter(name for statement in statements for name in {words[place].token.text for place in statement})
    shared = OWN_PROPERTIES | _declared_for_all(words) | {name for name, count in used_in.items() if count > 1}
    named: dict[int, str | int] = {}
    for statement in statements:
        local = Counter(words[place].token.text for place in statement if words[place].token.text not in shared)
        ranks = {name: rank for rank, (name, _count) in enumerate(local.most_common())}
        named |= {place: ranks.get(words[place].token.text, words[place].token.text) for place in statement}
    free = ("".join(letters) for letters in chain(product(ascii_letters), product(ascii_letters, repeat=2)))
    allowed = (name for name in free if name not in _KEYWORDS)
    short = {name: next(allowed) for name, _count in Counter(named.values()).most_common()}
    return {place: short[name] for place, name in named.items()}


def _statements(words: list[_Word]) -> list[list[int]]:
    """Where the names of each outermost statement are; one that ends in a block is read as one with the next."""
    found: list[list[int]] = [[]]
    is_function, depth = False, 0
    for place, word in enumerate(words):
        kind, text = word.token
        if depth == 0 and text == "function":
            is_function = True
        if word.is_name:
            found[-1].append(place)
        elif kind == "sign":
            depth += (text in _CLOSING) - (text in _ENDS_OPERAND)
            if depth == 0 and (text == ";" or (text == "}" and is_function)):
                found.append([])
                is_function = False
    return found


def _declared_for_all(words: list[_Word]) -> set[str]:
    """The names that outermost statements declare, whether or not another one uses them."""
    found, depth, keyword, declares = set[str](), 0, "", False
    for word in words:
        kind, text = word.token
        if kind == "sign" and depth == 0 and text in ("=", ";", "(", ","):
            keyword = "" if text in (";", "(") else keyword
            declares = text == "," and bool(keyword)
        elif depth == 0 and (word.is_declaring or text == "function"):
            keyword, declares = text, True
        elif declares and word.is_name:
            found.add(text)
        if kind == "sign":
            depth += (text in _CLOSING) - (text in _ENDS_OPERAND)
    return found


def _gap(before: str, after: str, text: str) -> str:
    """What has to stand between two tokens."""
    are_words = (before.isalnum() or before in "_$") and (after.isalnum() or after in "_$")
    if are_words or f"{before}{after}" in _ANOTHER_SIGN:
        return " "
    return "\n" if before == "}" and "\n" in text and after not in ")]},;.?:&|" else ""
