"""Texts cut into what carries meaning: English stems, Chinese characters in pairs."""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

_TOKEN = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[\u3400-\u9fff\uf900-\ufaff]+")

_STOP_WORDS = frozenset(
    _TOKEN.findall(
        """
        a about after again all also am an and any are as at be because been before
        being both but by can could did do does doing done down during each for from
        had has have having he her here hers him his how i if in into is it its just
        me more most my myself no nor not now of off on once only or other our out
        over own same she should so some such than that the their them then there
        these they this those through to too under until up very was we were what
        when where which while who whom why will with would you your
        i'm it's he's she's that's i've i'll don't didn't isn't wasn't
        """
    )
)

_STOP_CHARACTERS = frozenset("的了在是和与就也都而及着吗呢吧啊呀这那有我你他她它们一个")

_ENDINGS = (
    ("sses", "ss"),
    ("ies", "y"),
    ("ness", ""),
    ("ment", ""),
    ("ings", ""),
    ("ing", ""),
    ("ied", "y"),
    ("ed", ""),
    ("ly", ""),
    ("ss", "ss"),
    ("us", "us"),
    ("es", ""),
    ("s", ""),
)

_VOWELS = frozenset("aeiouy")


def words(text: str) -> list[str]:
    """The words of a text that carry meaning, in order, each in its plainest form.

    English words are stemmed; a run of Chinese characters gives its pairs, and its
    single characters for what pairs cut apart.
    """
    found: list[str] = []
    plain = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    for token in _TOKEN.findall(plain):
        if token[0] > "z":
            found += chinese(token)
        elif token not in _STOP_WORDS:
            found.append(stem(token))
    return found


def chinese(run: str) -> list[str]:
    """Characters and pairs of characters of a run, without what only binds them."""
    telling = [character for character in run if character not in _STOP_CHARACTERS]
    pairs = [
        first + second
        for first, second in pairwise(run)
        if first not in _STOP_CHARACTERS and second not in _STOP_CHARACTERS
    ]
    return telling + pairs


@lru_cache(16384)
def stem(word: str) -> str:
    """An English word without its commonest endings: "painting" and "painted" meet.

    Light on purpose: what it leaves need not be a word, only the same for its kin.
    """
    word = word.removesuffix("'s")
    for ending, instead in _ENDINGS:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= 3 and _VOWELS & set(rest):
            return _even(rest + instead)
    return _even(word)


def _even(word: str) -> str:
    """A stem without a doubled last consonant or a mute e: "runn" and "run" meet."""
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeioulsz":
        return word[:-1]
    if len(word) > 3 and word[-1] == "e":
        return word[:-1]
    return word
