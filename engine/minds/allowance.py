"""How people write down what a day in the town may cost, and how it is read."""

import re

from engine.errors import UserError

_TOKENS = re.compile(r"(\d+|\d+\.\d+(?=[kKmM]))([kKmM]?)")
_MONEY = re.compile(r"\$?(\d+(?:\.\d+)?)(?:\$|[A-Za-z]{3})?")
_TIMES = {"": 1, "k": 1_000, "m": 1_000_000}


def allowance_of(written: str) -> tuple[int | None, float | None]:
    """The limit for a game day: tokens ("200k"), or money ("0.50USD", "$0.50", "0.5").

    Returns:
        Tokens and money, one of them None; both if nothing is written.

    Raises:
        UserError: it is neither.
    """
    text = "".join(written.split()).replace(",", "").replace("_", "")
    if not text:
        return None, None
    if found := _TOKENS.fullmatch(text):
        return int(float(found[1]) * _TIMES[found[2].lower()]), None
    if found := _MONEY.fullmatch(text):
        return None, float(found[1])
    raise UserError("error.mind.budget", written=written)


def written_allowance(tokens: int | None, money: float | None, currency: str) -> str:
    """The same the other way: what `allowance_of` reads as these limits."""
    if tokens is not None:
        for times, letter in ((1_000_000, "M"), (1_000, "k")):
            if tokens and tokens % times == 0:
                return f"{tokens // times}{letter}"
        return str(tokens)
    return "" if money is None else f"{money:g} {currency}"
