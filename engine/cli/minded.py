"""Lets a town on the command line think with a model, and keeps the books."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from engine.accounts import Accounts, prices_for
from engine.assets import load_languages
from engine.backends.prices import PriceTable
from engine.minds.building import REUSED, BuiltMind, build
from engine.minds.choice import MindChoice
from engine.minds.mind import Answer, DecisionRequest
from engine.minds.routine.mind import RoutineMind
from engine.roots import assets_root
from engine.runner_events import MindUsed
from engine.store.decisions import DecisionRecording
from engine.town import Town


@dataclass(frozen=True, slots=True)
class Minded:
    """A town that thinks with whom it shall, and what it uses for it."""

    town: Town
    accounts: Accounts

    def used(self) -> MindUsed:
        """What went on the present game day."""
        day = self.town.ground.clock.day_of(self.town.step_number).isoformat()
        return self.accounts.used(self.town.thinking.name, day, None)


@contextmanager
def thinking_with(choice: MindChoice, town: Town) -> Iterator[Minded]:
    """While inside, the town thinks with the chosen mind.

    Raises:
        MindError: the mind cannot be had.
        UserError: the town's file or the price table cannot be read.
    """
    with DecisionRecording(town.file.path) as recording:
        accounts = Accounts(recording, _prices(choice, town))
        kinds = () if choice.model is None else REUSED
        decided = list(recording.by_models(kinds))
    built = None if choice.model is None else _built(choice, town, accounts, decided)
    try:
        if built is not None:
            town.think_with(built.mind, waits=choice.waits)
        yield Minded(town, accounts)
    finally:
        town.thinking.close()
        if built is not None:
            built.close()


def _prices(choice: MindChoice, town: Town) -> PriceTable:
    # The routine is free, so it needs no table.
    if choice.model is None:
        return PriceTable("USD", {})
    return prices_for(town.file.path, assets_root())


def _built(
    choice: MindChoice,
    town: Town,
    accounts: Accounts,
    decided: Sequence[tuple[DecisionRequest, Answer]],
) -> BuiltMind | None:
    return build(
        choice,
        town.lore,
        RoutineMind(town.lore),
        load_languages(assets_root(), town.lore.personas, town.lore.activities),
        accounts.meter,
        accounts.budget,
        town.ground.settings.language,
        decided if choice.reuse else (),
    )
