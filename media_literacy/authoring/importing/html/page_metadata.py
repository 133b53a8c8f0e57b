"""Who wrote a page, when, and for which site, as its meta elements and its data for search engines say."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.text_normalization import tidied

_AUTHOR = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
_DATE = ("article:published_time", "datepublished", "date", "dc.date", "parsely-pub-date", "sailthru.date")
_SITE = ("og:site_name", "application-name")
_BY = re.compile(r"^(?:by|von|par|por|door|di)\s+", re.IGNORECASE)
_LONGEST = 100
_LONGEST_DATA = 200_000
_MOST_SCRIPTS = 20
_ARTICLES = ("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle")


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """Each is empty where the page does not say it; the date is a day such as 2025-03-03."""

    author: str = ""
    date: str = ""
    site: str = ""

    def line(self) -> str:
        """All that is known, in one line that belongs to no language."""
        return ", ".join(part for part in (self.author, self.site, self.date) if part)


def page_metadata(root: Element) -> PageMetadata:
    """What the page says of its article; it has to be read before the scripts go."""
    meta: dict[str, str] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        meta.setdefault(name, _line(element.get("content")))
    article: Mapping[str, Any] = next(_articles(root), {})
    return PageMetadata(
        _first([_names(article.get("author")), *(_person(meta.get(name, "")) for name in _AUTHOR)]),
        _first([_day(article.get("datePublished")), *(_day(meta.get(name)) for name in _DATE)]),
        _first([*(meta.get(name, "") for name in _SITE), _names(article.get("publisher"))]),
    )


def _articles(root: Element) -> Iterator[Mapping[str, Any]]:
    scripts = root.xpath("//script[@type='application/ld+json']")
    for script in scripts[:_MOST_SCRIPTS]:
        text = script.text or ""
        if len(text) > _LONGEST_DATA:
            continue
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            kinds = item.get("@type")
            if any(kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])):
                yield item


def _items(data: object) -> Iterator[Mapping[str, Any]]:
    """The objects at the top, in a list, or in the graph."""
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (inner for inner in (graph if isinstance(graph, list) else []) if isinstance(inner, dict))


def _names(value: object) -> str:
    """The names of one or several people or houses."""
    found: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        name = _person(_line(item.get("name") if isinstance(item, dict) else item))
        if name and name not in found:
            found.append(name)
    return ", ".join(found[:3])


def _person(name: str) -> str:
    """A name without the word before it, and no address of a profile."""
    return "" if name.startswith(("http:", "https:", "@", "/")) else _BY.sub("", name)


def _line(value: object) -> str:
    text = " ".join(tidied(value).split()) if isinstance(value, str) else ""
    return text if len(text) <= _LONGEST else ""


def _day(value: object) -> str:
    """The day of a date as machines write it."""
    day = _line(value)[:10]
    year, *rest = day.split("-")
    is_day = len(day) == 10 and len(year) == 4 and len(rest) == 2 and (year + "".join(rest)).isdecimal()
    return day if is_day and day.isascii() else ""


def _first(values: list[str]) -> str:
    return next((value for value in values if value), "")
