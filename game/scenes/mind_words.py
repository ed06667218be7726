"""How it stands with the mind of a town: a light, a sentence, what it has used."""

from dataclasses import dataclass

from engine.phrase import Phrase
from engine.runner_events import MindUsed
from game.link import Link
from game.locale import Locale

SLOW = frozenset(
    f"error.backend.{reason}"
    for reason in ("rate_limited", "timed_out", "server_fault")
) | {"mind.late"}
"""Troubles that pass: the model is slow, or asked us to wait."""

SPENT = "error.backend.budget_spent"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the player is told about the mind.

    Attributes:
        light: sign of `marks`: grey built-in, green fine, amber slow, red failing.
        short: a word or two.
        sentence: the same in full.
        used: what it used on this game day, or empty.
    """

    light: str
    short: str
    sentence: str
    used: str


def light_of(link: Link) -> str:
    """The light of the mind."""
    if link.mind == "routine":
        return "mind_grey"
    if link.trouble is not None:
        return "mind_amber" if _passes(link.trouble) else "mind_red"
    return "mind_amber" if link.awaited or link.is_struggling else "mind_green"


def _passes(trouble: Phrase) -> bool:
    return trouble.key in SLOW or trouble.key == SPENT


def standing_of(locale: Locale, link: Link) -> Standing:
    """How it stands now."""
    used = used_words(locale, link.used) if link.used is not None else ""
    short = locale("mind_light.routine") if link.mind == "routine" else link.mind
    if link.awaited:
        names = locale("person.comma").join(map(locale.name, link.awaited[:2]))
        short = locale("bar.thinking", who=names)
    return Standing(light_of(link), short, _sentence(locale, link), used)


def _sentence(locale: Locale, link: Link) -> str:
    if link.mind == "routine":
        return locale("mind_light.routine_about")
    if link.trouble is not None:
        trouble = locale.tell(link.trouble)
        return locale("mind_light.trouble", model=link.mind, trouble=trouble)
    if link.awaited:
        names = locale("person.comma").join(map(locale.name, link.awaited[:4]))
        return locale("mind_light.awaited", model=link.mind, who=names)
    if link.is_struggling:
        return locale("mind_light.retrying", model=link.mind)
    return locale("mind_light.fine", model=link.mind)


def used_words(locale: Locale, used: MindUsed) -> str:
    """Tokens and money of a game day, against what may be spent."""
    words = [_tokens(locale, used)]
    if used.money or used.money_limit is not None:
        money = f"{used.money:.2f}"
        if used.money_limit is not None:
            money = f"{money}/{used.money_limit:.2f}"
        words.append(locale("mind_light.money", money=money, currency=used.currency))
    if used.failed:
        words.append(locale("mind_light.failed", count=used.failed))
    return " · ".join(words)


def _tokens(locale: Locale, used: MindUsed) -> str:
    spent = short_number(used.input_tokens + used.output_tokens)
    if used.token_limit is not None:
        spent = f"{spent}/{short_number(used.token_limit)}"
    return locale("mind_light.tokens", tokens=spent)


def short_number(number: int) -> str:
    """Thousands and millions in short: 950, 12.3k, 4.56M."""
    if number < 1_000:
        return str(number)
    if number < 1_000_000:
        return f"{number / 1_000:.3g}k" if number < 99_950 else f"{number // 1000}k"
    return f"{number / 1_000_000:.3g}M"
