"""The library of activities: what people do, told in both languages.

`assets/activities.toml` holds one table an activity; its name is its identity.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.agents.persona import Bilingual

Pose = Literal["stand", "sit", "lie"]

Need = Literal["rest", "food", "company", "fun", "duty", "care"]


class Task(BaseModel):
    """A part of an activity: some minutes at one kind of object.

    Attributes:
        doing: fits after "Klaus is" in English ("frying two eggs") and after "克劳斯在"
            in Chinese ("煎两个鸡蛋").
        minutes: least and most, before the whole is fitted to the block.
        object: kinds of game object it can be done at, the best first; none means
            anywhere in the room.
        state: state the object is in meanwhile ("on", "open", …), else "idle".
        icon: one of the activity icons.
        pose: how one is drawn.
        chance: how often this task is part of the activity, 0 to 1.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    doing: Bilingual
    minutes: tuple[Annotated[int, Field(ge=1)], Annotated[int, Field(ge=1)]]
    object: tuple[str, ...] = ()
    state: str = "idle"
    icon: str
    pose: Pose = "stand"
    chance: Annotated[float, Field(ge=0, le=1)] = 1.0


class Activity(BaseModel):
    """Something a block of the day can be filled with.

    Attributes:
        doing: fits after "is" / "在", for the whole block.
        plan: infinitive that fits after "I am going to" / "我要".
        done: past tense that fits after "I" / "我" ("wrote my paper", "写了论文").
        icon: icon of the whole block.
        places: kinds of place it can be done at: "home" (one's own rooms), "work", or
            "sector:arena"; a rule of the mind picks among those the agent knows.
        minutes: least and most of a block of it.
        hours: earliest start and latest end, hours of the day.
        serves: needs it satisfies.
        traits: traits that make it likelier.
        topics: topics that make it likelier and that it gives to talk about.
        importance: of the memory of having done it, 1 to 10.
        tasks: its parts, in order.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    doing: Bilingual
    plan: Bilingual
    done: Bilingual
    icon: str
    places: tuple[str, ...]
    minutes: tuple[int, int] = (30, 60)
    hours: tuple[int, int] = (0, 26)
    serves: tuple[Need, ...] = ()
    traits: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    importance: Annotated[int, Field(ge=1, le=10)] = 2
    tasks: tuple[Task, ...]
