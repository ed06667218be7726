"""Import: recorded steps can be watched, people are who they were, life goes on."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from engine.agents.library import load_persona
from engine.assets import load_ground
from engine.events import ActionStarted, ConversationEnded, LineSpoken, ThoughtFormed
from engine.memory.memory import Memory
from engine.minds.mind import Block
from engine.phrase import literal
from engine.reverie.importing import Imported, import_folder
from engine.roots import assets_root
from engine.state import State
from engine.store.recording import Recording
from engine.town import open_town, read_state, verify
from tests.reverie_folder import (
    BEGINNING,
    CAFE,
    PIANO,
    Deed,
    Play,
    Player,
    day_of,
    remove,
    two_people,
    walk,
)

ASSETS = assets_root()

WAYS = (
    [(x, 21) for x in range(72, 84)],
    [(x, 22) for x in range(72, 84)],
    [(x, 25) for x in range(74, 82)],
)
"""Free tiles of the cafe, in rows."""

LINES = [["Ada Brook", "a" * 80], ["Ben Okoye", "b" * 120], ["Ada Brook", "Bye!"]]


def imported(play: Play, tmp_path: Path, shape: str = "storage") -> Imported:
    folder = getattr(play, shape)(tmp_path / "folder")
    return import_folder(folder, tmp_path / "t.town", ASSETS)


def recording(tmp_path: Path) -> Recording:
    return Recording(tmp_path / "t.town")


def state_of(tmp_path: Path, step: int | None = None) -> State:
    with recording(tmp_path) as record:
        ground = load_ground(ASSETS, record.charter, record.personas())
        return record.state(ground, step)


def memories(tmp_path: Path, name: str = "Ada Brook") -> list[Memory]:
    return list(state_of(tmp_path).agents[name].stream)


def assert_all_stand_where_they_stood(play: Play, tmp_path: Path) -> None:
    with recording(tmp_path) as record:
        looks = [record.snapshot(-1)]
        assert {one.name: one.tile for one in looks[0].agents} == play.stood()[0]
        views = record.views(0, record.steps())
        for stood, view in zip(play.stood()[1:], views, strict=True):
            assert {name: one.tile for name, one in view.agents.items()} == stood


# ------------------------------------------------------------------- the past


def test_step_n_of_the_town_is_environment_n(tmp_path: Path) -> None:
    play = two_people()
    assert imported(play, tmp_path).steps == 4
    assert_all_stand_where_they_stood(play, tmp_path)


def test_a_compressed_recording_gives_the_same_steps(tmp_path: Path) -> None:
    play = two_people()
    imported(play, tmp_path, "compressed")
    with recording(tmp_path) as record:
        for step, stood in enumerate(play.stood()[1:]):
            look = record.snapshot(step)
            assert {one.name: one.tile for one in look.agents} == stood


def test_a_thousand_steps_stand_where_they_stood(tmp_path: Path) -> None:
    play = day_of(["Ada Brook", "Ben Okoye", "Isabella Rodriguez"], 1000, WAYS)
    imported(play, tmp_path)
    assert_all_stand_where_they_stood(play, tmp_path)


@pytest.mark.slow
def test_a_recorded_day_of_three_stands_where_it_stood(tmp_path: Path) -> None:
    play = day_of(["Ada Brook", "Ben Okoye", "Isabella Rodriguez"], 8654, WAYS)
    imported(play, tmp_path)
    assert_all_stand_where_they_stood(play, tmp_path)


def test_what_people_do_is_shown_with_place_icon_and_arrival(tmp_path: Path) -> None:
    imported(two_people(), tmp_path)
    with recording(tmp_path) as record:
        after = record.snapshot(2)
        ada = after.agents[0]
        assert (ada.doing, ada.address, ada.icon) == (
            literal("playing the piano"),
            PIANO,
            "music",
        )
        assert ada.arrived
        assert ada.pose == "sit"
        assert not record.snapshot(1).agents[0].arrived
        assert dict(after.objects) == {PIANO: "played"}


def test_words_that_we_have_come_back_in_both_languages(tmp_path: Path) -> None:
    play = two_people()
    for deed in play.players[0].deeds:
        deed.description = f"having lunch @ {CAFE}"
    imported(play, tmp_path)
    with recording(tmp_path) as record:
        ada = record.snapshot(0).agents[0]
    assert ada.activity == "lunch"
    assert ada.doing.part("zh")


@pytest.mark.parametrize("one_sided", [False, True])
def test_a_talk_is_one_conversation_with_its_lines_spread(
    tmp_path: Path, one_sided: bool
) -> None:
    ada = [Deed((75, 21), "chatting @ <persona> Ben Okoye", "💬", LINES)] * 6
    ben = [Deed((76, 21), "chatting @ <persona> Ada Brook", "💬", LINES)] * 6
    if one_sided:
        ben = [Deed((76, 21))] * 6
    after = walk((75, 21))
    play = Play(
        [
            Player("Ada Brook", (75, 21), [*after, *ada, *after]),
            Player("Ben Okoye", (76, 21), [*walk((76, 21)), *ben, *walk((76, 21))]),
        ]
    )
    imported(play, tmp_path)
    with recording(tmp_path) as record:
        events = list(record.events(0, 8))
        meanwhile = record.snapshot(3)
    lines = [one for one in events if isinstance(one, LineSpoken)]
    assert [(one.step, one.agent) for one in lines] == [
        (1, "Ada Brook"),
        (3, "Ben Okoye"),
        (6, "Ada Brook"),
    ]
    (ended,) = [one for one in events if isinstance(one, ConversationEnded)]
    assert (ended.step, ended.people) == (7, ("Ada Brook", "Ben Okoye"))
    assert [agent.conversation for agent in meanwhile.agents] == [0, 0]
    assert meanwhile.agents[0].address == CAFE


def test_thoughts_appear_in_the_past_when_they_were_formed(tmp_path: Path) -> None:
    play = two_people()
    play.players[0].nodes = [
        {},
        {"type": "thought", "created": "2023-03-04 00:00:20", "filling": ["node_1"]},
    ]
    imported(play, tmp_path)
    with recording(tmp_path) as record:
        events = list(record.events(0, 4))
    (formed,) = [one for one in events if isinstance(one, ThoughtFormed)]
    assert (formed.step, formed.agent, formed.memory) == (2, "Ada Brook", 1)


def test_the_state_of_a_past_step_knows_only_what_was_known_then(
    tmp_path: Path,
) -> None:
    play = two_people()
    play.players[0].nodes = [
        {"created": f"2023-03-04 00:00:{second:02d}", "object": f"{second}"}
        for second in (0, 10, 20, 30)
    ]
    imported(play, tmp_path)
    ada = state_of(tmp_path, 1).agents["Ada Brook"]
    assert len(ada.stream) == 2
    assert ada.tile == (74, 22)


# ---------------------------------------------------------------- who they are


def test_a_person_we_have_keeps_our_persona_and_the_words_of_the_folder(
    tmp_path: Path,
) -> None:
    isabella = Player("Isabella Rodriguez", (74, 21), walk((74, 22)))
    imported(Play([isabella]), tmp_path)
    ours = load_persona(ASSETS / "personas" / "isabella_rodriguez.toml")
    with recording(tmp_path) as record:
        (persona,) = record.personas()
    assert persona.sprite == ours.sprite
    assert persona.work == ours.work
    assert persona.age == 31
    assert persona.learned.en.startswith("Isabella Rodriguez is a piano tuner")
    assert persona.home.arena == "Tamara Taylor's room"
    assert (persona.wake, persona.sleep) == ("06:00", "23:00")


def test_somebody_new_gets_a_persona_from_the_folder(tmp_path: Path) -> None:
    play = two_people()
    play.players[0].scratch = {"learned": "Ada is a painter who loves her garden."}
    imported(play, tmp_path)
    with recording(tmp_path) as record:
        ada, ben = record.personas()
    assert ada.names.full.zh == "Ada Brook"
    assert (ada.pronoun, ada.work.title.en) == ("she", "painter")
    assert ada.innate == ("curious", "brisk")
    assert ada.sprite != ben.sprite
    assert (ASSETS / "characters" / f"{ada.sprite}.png").exists()


def test_settings_come_from_the_folder(tmp_path: Path) -> None:
    play = two_people()
    for player in play.players:
        player.scratch = {
            "vision_r": 5,
            "att_bandwidth": 3,
            "retention": 6,
            "importance_trigger_max": 250,
            "importance_trigger_curr": 40,
        }
    imported(play, tmp_path)
    state = state_of(tmp_path)
    settings = state.settings
    assert (settings.vision_radius, settings.attention_bandwidth) == (5, 3)
    assert (settings.retention, settings.reflection_threshold) == (6, 250)
    assert state.agents["Ada Brook"].gathered == 210


def test_memories_come_in_order_with_evidence_and_depth(tmp_path: Path) -> None:
    play = two_people()
    play.players[0].nodes = [
        {"description": "Ada Brook is humming", "poignancy": 3},
        {
            "type": "chat",
            "object": "Ben Okoye",
            "description": "about pianos",
            "filling": LINES,
        },
        {
            "type": "thought",
            "description": "Ben knows pianos",
            "filling": ["node_2", "node_1"],
        },
        {"type": "thought", "description": "I trust Ben", "filling": ["node_3"]},
    ]
    imported(play, tmp_path)
    kept = memories(tmp_path)
    assert [one.kind for one in kept] == ["event", "chat", "thought", "thought"]
    assert [one.depth for one in kept] == [0, 0, 1, 2]
    assert kept[2].evidence == (1, 0)
    assert [one.text for one in kept][3] == literal("I trust Ben")
    assert state_of(tmp_path).agents["Ada Brook"].bonds["Ben Okoye"].talks == 1


@pytest.mark.parametrize("vectors", ["missing", "short", "broken"])
def test_memories_are_embedded_anew_whatever_vectors_there_were(
    tmp_path: Path, vectors: str
) -> None:
    folder = two_people().storage(tmp_path / "folder")
    own = "personas/Ada Brook/bootstrap_memory/associative_memory/embeddings.json"
    if vectors == "missing":
        remove(folder, own)
    elif vectors == "broken":
        (folder / own).write_text("{not json")
    import_folder(folder, tmp_path / "t.town", ASSETS)
    state = state_of(tmp_path)
    ada = state.agents["Ada Brook"]
    query = state.embed(literal("humming"))
    assert ada.stream.vectors.similarity(query)[0] > 0.3


def test_known_places_come_from_the_spatial_memory(tmp_path: Path) -> None:
    play = two_people()
    play.players[0].places = {
        "the Ville": {
            "Hobbs Cafe": {"cafe": ["piano"], "": ["ghost"], "empty arena": []},
            "Oak Hill College": {"hallway": []},
            "Moreno family's house": {},
        }
    }
    imported(play, tmp_path)
    assert state_of(tmp_path).agents["Ada Brook"].places.tree() == {
        "Hobbs Cafe": {"cafe": ["piano"]},
        "Oak Hill College": {"hallway": []},
        "Moreno family's house": {},
    }


# --------------------------------------------------------------- life goes on


def test_the_town_lives_on_from_its_last_step_and_verifies(tmp_path: Path) -> None:
    imported(two_people(), tmp_path)
    town = open_town(tmp_path / "t.town", ASSETS)
    assert town.step_number == 4
    assert town.snapshot().agents[0].tile == (75, 23)
    events = [event for _ in range(2600) for event in town.step().events]
    town.close()
    assert any(isinstance(event, ActionStarted) for event in events)
    assert verify(tmp_path / "t.town", ASSETS) is None


def test_a_changed_past_is_found_by_verify(tmp_path: Path) -> None:
    imported(two_people(), tmp_path)
    db = sqlite3.connect(tmp_path / "t.town")
    db.execute("UPDATE step SET moves = x'41' WHERE step = 2")
    db.commit()
    db.close()
    assert verify(tmp_path / "t.town", ASSETS) == 2


def test_the_schedule_is_the_plan_of_the_day(tmp_path: Path) -> None:
    play = two_people(start=BEGINNING.replace(hour=9))
    imported(play, tmp_path)
    plan = state_of(tmp_path).agents["Ada Brook"].plan
    assert plan is not None
    assert (plan.day, plan.wake, plan.sleep) == (date(2023, 3, 4), 360, 1260)
    assert [(one.doing, one.minutes) for one in plan.blocks] == [
        (literal("tuning pianos"), 900)
    ]


def test_parts_of_an_hour_that_are_left_are_still_done(tmp_path: Path) -> None:
    play = two_people(start=BEGINNING.replace(hour=6))
    play.players[0].scratch = {
        "f_daily_schedule_hourly_org": [["sleeping", 360], ["tuning pianos", 1080]],
        "f_daily_schedule": [
            ["sleeping", 360],
            ["tuning pianos (listening)", 20],
            ["tuning pianos (turning pins)", 40],
            ["tuning pianos", 1020],
        ],
    }
    imported(play, tmp_path)
    ada = state_of(tmp_path).agents["Ada Brook"]
    assert [(task.doing, task.minutes) for task in ada.tasks] == [
        (literal("tuning pianos (turning pins)"), 40)
    ]


def test_who_sleeps_gets_up_by_the_schedule_of_the_day(tmp_path: Path) -> None:
    bed = "the Ville:Isabella Rodriguez's apartment:main room:bed"
    asleep = walk((73, 14), (73, 14), description=f"sleeping @ {bed}", emoji="😴")
    play = Play([Player("Isabella Rodriguez", (72, 14), asleep)])
    imported(play, tmp_path)
    town = open_town(tmp_path / "t.town", ASSETS)
    assert town.snapshot().agents[0].asleep
    started: ActionStarted | None = None
    while started is None:
        for event in town.step().events:
            if isinstance(event, ActionStarted):
                started = event
    town.close()
    assert town.ground.clock.at(started.step).hour == 6
    assert started.doing == literal("tuning pianos")


def test_a_talk_that_the_recording_breaks_off_ends_in_the_town(tmp_path: Path) -> None:
    talk = [["Ada Brook", "Hello!"], ["Ben Okoye", "Hello."]]
    play = Play(
        [
            Player("Ada Brook", (75, 21), [Deed((75, 21), chat=talk)] * 3),
            Player("Ben Okoye", (76, 21), [Deed((76, 21), chat=talk)] * 3),
        ],
        start=BEGINNING.replace(hour=12),
    )
    imported(play, tmp_path)
    town = open_town(tmp_path / "t.town", ASSETS)
    assert len(town.snapshot().conversations) == 1
    events = [event for _ in range(60) for event in town.step().events]
    town.close()
    assert any(isinstance(event, ConversationEnded) for event in events)
    ada = read_state(tmp_path / "t.town", ASSETS).agents["Ada Brook"]
    assert ada.stream.latest(1, ("chat",))
    assert verify(tmp_path / "t.town", ASSETS) is None


def test_a_base_begins_at_step_zero_with_everybody_in_bed(tmp_path: Path) -> None:
    play = two_people()
    for player in play.players:
        player.deeds = []
        player.nodes = []
    done = imported(play, tmp_path)
    assert (done.steps, done.memories) == (0, 0)
    town = open_town(tmp_path / "t.town", ASSETS)
    assert {one.name: one.tile for one in town.snapshot().agents} == play.stood()[0]
    blocks: list[Block] = []
    for _ in range(500):
        town.step()
    for agent in town.simulation.state.agents.values():
        plan = agent.tomorrow or agent.plan
        blocks += plan.blocks if plan else ()
    town.close()
    assert blocks


def test_two_people_on_one_tile_can_both_live_on(tmp_path: Path) -> None:
    play = two_people(start=BEGINNING.replace(hour=8))
    for player in play.players:
        player.deeds = walk(*[(75, 23)] * 4)
    imported(play, tmp_path)
    town = open_town(tmp_path / "t.town", ASSETS)
    for _ in range(400):
        town.step()
    town.close()
    assert verify(tmp_path / "t.town", ASSETS) is None
