"""The Markdown reader: CommonMark with footnotes, tables and task boxes, and a position for every inline token.

markdown-it-py tells lines for blocks and nothing for what stands inside them. The state below notes where each inline
token begins, as an offset into the block's text, in the token's `map`, which is unused there. Adjacent pieces of text
are left apart, so that every one of them is a stretch of the source.
"""

from collections.abc import Callable, Iterable, MutableMapping
from functools import cache
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline.state_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

References = dict[str, dict[str, Any]]
"""Link definitions by their name: "href", "title", and "map", the lines (from 0) of each."""

DEEPEST = 100
"""Levels that the Markdown reader follows; we say "too deep" long before it drops anything."""


class _PlacedState(StateInline):
    """Remembers where each token begins."""

    def __init__(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], outTokens: list[Token]) -> None:
        super().__init__(src, md, env, outTokens)
        self._pending_start = 0
        self._run_start = -1
        self._run_length = 0

    def append_pending(self, text: str) -> None:
        if not self._pending_buffer and not self._pending:
            self._pending_start = self.pos
        self._pending_buffer.append(text)

    def pushPending(self) -> Token:
        token = super().pushPending()
        token.map = [self._pending_start]
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        # A run of emphasis signs is pushed sign by sign before the position moves on.
        if ttype == "text" and self.pos == self._run_start:
            self._run_length += 1
        else:
            self._run_start, self._run_length = self.pos, 0
        token.map = [self.pos + self._run_length]
        return token


class _PlacedInline(ParserInline):
    """The inline parser with the state above, without the rules that join pieces of text again."""

    def __init__(self) -> None:
        super().__init__()
        self.ruler2.disable("fragments_join")

    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        state = _PlacedState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def _accept_any(_address: str) -> bool:
    """Links are judged later, where a diagnostic can be made about them."""
    return True


@cache
def _reader() -> MarkdownIt:
    # HTML is read, so that it can be pointed at, and shown as text; its block form would swallow marks.
    options = {"html": True, "tasklists": True, "maxNesting": DEEPEST}
    reader = MarkdownIt("commonmark", options)
    reader.inline = _PlacedInline()
    reader.inline.ruler.enableOnly(_inline_rules())
    footnote_plugin(reader, inline=True, move_to_end=False, always_match_refs=True)
    reader.enable("table").disable(["html_block", "text_join"])
    accept: Callable[[str], bool] = _accept_any
    reader.validateLink = accept  # pyright: ignore[reportAttributeAccessIssue]
    return reader


def _inline_rules() -> list[str]:
    """The inline rules of CommonMark."""
    return ["text", "newline", "escape", "backticks", "emphasis", "link", "image", "autolink", "html_inline", "entity"]


def read_markdown(text: str) -> tuple[list[Token], dict[str, int]]:
    """Block tokens in source order, and the names of link definitions with the line (from 0) that each stands in."""
    tokens, references = read_block_tokens(text)
    read_inline_tokens(tokens, references)
    return tokens, {name: reference["map"][0] for name, reference in references.items()}


def read_block_tokens(text: str) -> tuple[list[Token], References]:
    """The block tokens in source order, their text still unread, and the link definitions among them."""
    env: dict[str, Any] = {}
    reader, tokens = _reader(), []
    reader.block.parse(text.replace("\0", "\ufffd"), reader, env, tokens)
    return tokens, env.get("references", {})


def read_inline_tokens(tokens: Iterable[Token], references: References) -> None:
    """Read the text of the tokens; `references` are all link definitions of the file."""
    reader, env = _reader(), {"references": references}
    for token in tokens:
        if token.type == "inline":
            token.children = []
            reader.inline.parse(token.content, reader, env, token.children)
