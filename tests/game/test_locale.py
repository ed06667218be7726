"""Both languages say everything the window says."""

import re
import string
from pathlib import Path

import pytest

from engine.agents.persona import TieKind
from engine.language import LANGUAGES, read_catalogue
from game.input import Act
from game.locale import NAMES, Locale
from game.scenes import help as help_scene
from game.scenes import menu, new_town, title
from game.ui import person_pages, person_panel

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "assets" / "locale"
SPOKEN = re.compile(r'(?:locale|say|say_|self\.app\.locale)\(\s*f?"([a-z_.]+)"')
PHRASES = re.compile(r'"(interface\.[a-z_.]+)"')


def catalogue(code: str) -> dict[str, str]:
    return {
        key: text
        for key, text in read_catalogue(LOCALE / code).items()
        if key.startswith("interface.")
    }


def used() -> set[str]:
    """Every key that the window's code names, written out or put together."""
    keys: set[str] = set()
    for file in (ROOT / "game").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        spoken = {key for key in SPOKEN.findall(text) if "." in key}
        keys |= {f"interface.{key.removeprefix('interface.')}" for key in spoken}
        keys |= set(PHRASES.findall(text)) - {"interface.toml"}
    keys |= {f"interface.menu.{name}" for name in menu.CHOICES}
    keys |= {f"interface.title_screen.{name}" for name in title.CHOICES}
    keys |= {f"interface.mind.{mind}" for mind in new_town.MINDS}
    keys |= {f"interface.mind.{mind}_tip" for mind in new_town.MINDS}
    keys |= {f"interface.bar.pace_{number}" for number in range(5)}
    keys |= {f"interface.help.{acts[0].value}" for acts in help_scene.ROWS}
    keys |= {f"interface.key.{name}" for name in help_scene.NAMED.values()}
    keys |= {f"interface.person.{tab}" for tab in person_panel.TABS}
    keys |= {f"interface.person.filter_{kind}" for kind in person_pages.KINDS}
    keys |= {f"interface.person.kind_{kind}" for kind in person_pages.KINDS[1:]}
    keys |= {f"interface.feeling.{word}" for _, word in person_pages.FEELINGS}
    keys |= {f"interface.tie.{kind}" for kind in TieKind.__args__}  # type: ignore[attr-defined]  # a Literal
    return keys


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_catalogues_have_the_same_keys() -> None:
    english, chinese = catalogue("en"), catalogue("zh")
    assert set(english) == set(chinese)


def test_both_sentences_of_a_key_have_the_same_slots() -> None:
    english, chinese = catalogue("en"), catalogue("zh")
    assert {
        key for key in english if slots(english[key]) != slots(chinese[key])
    } == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_key_the_window_uses_is_there(code: str) -> None:
    assert used() - set(catalogue(code)) == set()


def test_every_chinese_sentence_is_chinese() -> None:
    latin = {
        key
        for key, text in catalogue("zh").items()
        if not re.search(r"[\u4e00-\u9fff]", re.sub(r"\{\w+\}", "", text))
    }
    shown_as_they_are = ("key.", "mind.api", "person.", "bar.date", "load.when")
    assert {
        key
        for key in latin
        if not key.removeprefix("interface.").startswith(shown_as_they_are)
    } == set()


def test_every_act_but_panning_is_on_the_help_page() -> None:
    told = {act for acts in help_scene.ROWS for act in acts}
    assert set(Act) - told == set()


def test_the_language_changes_at_once() -> None:
    locale = Locale(ROOT / "assets", "en")
    assert locale("menu.quit") == "Quit"
    locale.switch("zh")
    assert locale("menu.quit") == "退出"
    assert set(NAMES) == set(LANGUAGES)
