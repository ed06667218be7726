"""The visitor: a person of the player's own, who lives in the town while it is led."""

from dataclasses import dataclass

from engine.agents.persona import Bilingual, Home, Names, Persona, Work


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who the player is in the town.

    Attributes:
        name: the same in every language; nobody else in town has it.
        line: one line about them, in the player's words; may be empty.
        looks: how they are drawn; the town only keeps it.
    """

    name: str
    line: str = ""
    looks: str = ""


def persona_of(visitor: Visitor, world: str) -> Persona:
    """The visitor as everybody else is described; with no home, work or habits.

    Args:
        visitor: the player's own person.
        world: name of the town.
    """
    line = Bilingual(en=visitor.line or visitor.name, zh=visitor.line or visitor.name)
    name = Bilingual(en=visitor.name, zh=visitor.name)
    return Persona(
        name=visitor.name,
        names=Names(full=name, short=name),
        age=30,
        pronoun="they",
        sprite=visitor.looks,
        innate=(),
        learned=line,
        currently=line,
        lifestyle=line,
        speech=line,
        home=Home(sector=world, arena=world),
        work=Work(title=line, activity="", start="00:00", end="00:00", days=()),
        wake="00:00",
        sleep="24:00",
        sociability=1.0,
        temper=0.0,
    )
