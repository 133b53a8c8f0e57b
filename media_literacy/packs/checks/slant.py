"""A pack whose faults all fall on one side of a quarrel teaches whom to distrust, not how to read.

Nothing is understood here: names are counted. Two names are compared that several lessons have, by how often each
stands in a flagged sentence and in a sound one. It is told when chance would hardly part them so (Fisher's exact test).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from math import comb

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence, Verdict
from media_literacy.lesson.vocabulary.languages import own_tags
from media_literacy.packs.pack_under_check import PackRule, PackView, Placed

SLANT = DiagnosticCode("slant", Severity.WARNING)

FEWEST_SENTENCES = 4
FEWEST_LESSONS = 2
MOST_NAMES = 20
BY_CHANCE = 0.005

_WORD = re.compile(r"\w+(?:['’\-]\w+)*['’]?")
_CAPITALISED_NOUNS = ("de", "lb")


def slant(view: PackView) -> Iterator[Placed]:
    """The two names that are parted most clearly, if any are."""
    held = _held(view)
    best = None
    for blamed, spared in permutations(held, 2):
        wrong, right = held[blamed][0] - held[spared][0], held[blamed][1] - held[spared][1]
        other_wrong, other_right = held[spared][0] - held[blamed][0], held[spared][1] - held[blamed][1]
        if right or other_wrong or len(wrong) < FEWEST_SENTENCES or len(other_right) < FEWEST_SENTENCES:
            continue
        chance = 1 / comb(len(wrong) + len(other_right), len(wrong))
        if chance <= BY_CHANCE and (best is None or chance < best[0]):
            best = (chance, blamed, spared)
    if best is not None:
        message = _("Every Flag on one of two names falls on {blamed}, and every sound sentence speaks of {spared}.")
        hint = _("Let each of them be right in some sentences and wrong in others, or change the names.")
        yield view.diagnose(SLANT, message.format(blamed=best[1], spared=best[2]), hint)


def _held(view: PackView) -> dict[str, tuple[set[int], set[int]]]:
    """For each name of several lessons the flagged and the sound sentences that have it, counted over the pack."""
    articles = [lesson.lesson.article.sentences_below_headline for lesson in view.lessons]
    sentences = [sentence for article in articles for sentence in article]
    names = _names(articles, view.pack.language)
    held: dict[str, tuple[set[int], set[int]]] = {name: (set(), set()) for name in names}
    if not names:
        return held
    ways = _ways(names)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(way) for way in sorted(ways, key=len, reverse=True))})(?!\w)")
    for number, sentence in enumerate(sentences):
        if sentence.verdict in (Verdict.FLAG, Verdict.FINE):
            for way in pattern.findall(sentence.text):
                held[ways[way]][sentence.verdict is Verdict.FINE].add(number)
    return held


def _ways(names: Sequence[str]) -> dict[str, str]:
    """Each name by its ways to be written: “the League” is “the Farmers’ League” where there is no other league."""
    last_words = Counter(name.split()[-1] for name in names)
    ways = {name.split()[-1]: name for name in names if last_words[name.split()[-1]] == 1}
    return ways | {name: name for name in names}


def _names(articles: Sequence[Sequence[Sentence]], language: str) -> list[str]:
    """Names that stand in several articles, the most frequent first; a part of a longer one is not named twice."""
    everything = [sentence.text for article in articles for sentence in article]
    common = {word for text in everything for word in _WORD.findall(text) if word[:1].islower()}
    articles_with: defaultdict[str, set[int]] = defaultdict(set)
    often: Counter[str] = Counter()
    for number, article in enumerate(articles):
        for name in (name for sentence in article for name in _names_in(sentence.text, common, language)):
            articles_with[name].add(number)
            often[name] += 1
    several = [name for name, _count in often.most_common() if len(articles_with[name]) >= FEWEST_LESSONS]
    frequent = several[: 2 * MOST_NAMES]
    longer = [name for name in frequent if " " in name]
    whole = [name for name in frequent if not any(name != other and _stands_in(name, other) for other in longer)]
    return whole[:MOST_NAMES]


def _names_in(text: str, common: Iterable[str], language: str) -> Iterator[str]:
    """Runs of words with capitals, without words that are elsewhere written small, such as “The”."""
    run: list[str] = []
    end = 0
    for found in _WORD.finditer(text):
        word = found.group()
        is_name = word[:1].isupper() and word.lower() not in common
        if run and (not is_name or text[end : found.start()].strip()):
            yield from _as_name(run, language)
            run = []
        if is_name:
            run.append(word)
        end = found.end()
    yield from _as_name(run, language)


def _as_name(run: Sequence[str], language: str) -> Iterator[str]:
    """The run as a name; where every noun has a capital, one word may be any noun."""
    if len(run) > 1 or (run and own_tags(language)[-1] not in _CAPITALISED_NOUNS):
        yield " ".join(run)


def _stands_in(name: str, text: str) -> bool:
    """Whether the name stands in a longer one."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


RULES = (PackRule(slant, (SLANT,)),)
