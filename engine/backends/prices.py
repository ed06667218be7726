"""What tokens cost, from a table that the player can edit."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.errors import UserError


class PriceError(UserError):
    """A price table that cannot be used."""


@dataclass(frozen=True, slots=True)
class Price:
    """Of one model, for a million tokens, in the table's currency."""

    input: float
    output: float

    def cost(self, input_tokens: int, output_tokens: int) -> float:
        """Of an exchange."""
        return (input_tokens * self.input + output_tokens * self.output) / 1e6


FREE = Price(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class PriceTable:
    """Prices by model.

    Attributes:
        currency: such as "USD".
        prices: by pattern of the model's name, in which `*` stands for anything; the
            first that fits counts.
        as_of: when they were looked up, as the table says it; may be empty.
    """

    currency: str
    prices: Mapping[str, Price]
    as_of: str = ""

    def of(self, model: str) -> Price | None:
        """Price of a model, or None if the table does not know it."""
        name = model.lower()
        return next(
            (
                price
                for pattern, price in self.prices.items()
                if fnmatchcase(name, pattern.lower())
            ),
            None,
        )


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    model: str = Field(min_length=1)
    input: float = Field(ge=0, allow_inf_nan=False)
    output: float = Field(ge=0, allow_inf_nan=False)


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")
    currency: str = Field(min_length=1, max_length=8)
    as_of: str = Field("", max_length=20)
    price: list[_Entry] = []


def load_prices(file: Path) -> PriceTable:
    """Read a price table in TOML.

    Raises:
        PriceError: it is missing or broken; the error says where.
    """
    try:
        table = _Table.model_validate(
            tomllib.loads(file.read_text(encoding="utf-8-sig"))
        )
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PriceError(
            "error.prices.broken", file=file.name, reason=f"{place}: {first['msg']}"
        ) from error
    except (OSError, ValueError) as error:
        raise PriceError("error.prices.broken", file=file.name, reason=error) from error
    prices = {each.model: Price(each.input, each.output) for each in table.price}
    return PriceTable(table.currency, prices, table.as_of)
