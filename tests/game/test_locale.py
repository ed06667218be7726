"""Both languages say everything the window says."""

import re
import string
from pathlib import Path
from typing import get_args

import pytest

from engine.agents.needs import FELT
from engine.agents.persona import TieKind
from engine.backends.errors import BackendError
from engine.language import LANGUAGES, read_catalogue
from engine.settings import PARTS, DecisionKind
from game import settings
from game.input import Act
from game.locale import NAMES, Locale
from game.scenes import help as help_scene
from game.scenes import log_filter, menu, new_town, option_rows, options, title
from game.scenes.mind import how, page
from game.scenes.mind import used as mind_used
from game.ui import figures_page, key_names, person_pages, person_panel, why_page

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
        # The window also says some of the engine's own sentences.
        keys |= {
            key if key.startswith(("error.", "interface.")) else f"interface.{key}"
            for key in spoken
            if not key.endswith(("_", "."))
        }
        keys |= set(PHRASES.findall(text)) - {"interface.toml"}
    keys |= {f"interface.menu.{name}" for name in menu.CHOICES}
    keys |= {f"interface.title_screen.{name}" for name in title.CHOICES}
    keys |= {f"interface.mind.{mind}" for mind in ("routine", "language")}
    keys |= minds_keys()
    keys |= {f"interface.bar.pace_{number}" for number in range(5)}
    keys |= {f"interface.help.{acts[0].value}" for acts in help_scene.ROWS}
    keys |= {f"interface.key.{name}" for name in key_names.NAMED.values()}
    keys |= {f"interface.keys.act_{act.value}" for act in Act}
    keys |= {f"interface.options.page_{page}" for page in options.TABS}
    keys |= {
        f"interface.options.volume_{number}" for number in range(len(settings.VOLUMES))
    }
    keys |= {f"interface.need.{need}" for need in FELT}
    keys |= {"interface.pad.came", "interface.pad.went"}
    keys |= {f"interface.log.group_{group}" for group in log_filter.GROUPS}
    keys |= {f"interface.relations.{word}" for _, word in person_pages.FEELINGS}
    keys |= {f"interface.relations.says_{word}" for _, word in person_pages.FEELINGS}
    keys |= {f"interface.person.{tab}" for tab in person_panel.TABS}
    keys |= {f"interface.person.filter_{kind}" for kind in person_pages.KINDS}
    keys |= {f"interface.person.kind_{kind}" for kind in person_pages.KINDS[1:]}
    keys |= {f"interface.feeling.{word}" for _, word in person_pages.FEELINGS}
    keys |= {f"interface.tie.{kind}" for kind in TieKind.__args__}  # type: ignore[attr-defined]  # a Literal
    return keys


def minds_keys() -> set[str]:
    """Keys about minds that the code puts together."""
    kinds = new_town.MINDS
    names = {f"minds.{kind}{end}" for kind in kinds for end in ("", "_about", "_tip")}
    names |= {f"minds.tab_{tab}" for tab in page.TABS}
    names |= {f"minds.part_{part}" for part in PARTS}
    names |= {f"options.mind_{tab}" for tab in option_rows.MIND_TABS}
    names |= {f"minds.work_{work}" for work in how.WORKS}
    names |= {f"minds.key_in_{where}" for where in ("keyring", "held", "none")}
    names |= {f"minds.by_{group}" for group in figures_page.GROUPS}
    names |= {f"minds.column_{name}" for name in figures_page.COLUMNS}
    names |= {f"minds.export_{form}" for form in mind_used.FORMS}
    names |= {f"decision.{kind}" for kind in get_args(DecisionKind)}
    names |= {f"failure.{one.key.rpartition('.')[2]}" for one in failures(BackendError)}
    origins = set(why_page.MARKS) - {"failed"}
    names |= {f"why.by_{origin}" for origin in origins}
    names |= {f"why.{score}" for score in why_page.SCORES}
    return {f"interface.{name}" for name in names}


def failures(root: type[BackendError]) -> set[type[BackendError]]:
    """An error and all that are made of it."""
    return {root}.union(*(failures(one) for one in root.__subclasses__()))


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
    assert used() - set(read_catalogue(LOCALE / code)) == set()


def test_every_chinese_sentence_is_chinese() -> None:
    latin = {
        key
        for key, text in catalogue("zh").items()
        if not re.search(r"[\u4e00-\u9fff]", bare := re.sub(r"\{\w+\}", "", text))
        and re.search("[A-Za-z]", bare)
    }
    shown_as_they_are = ("key.", "minds.server", "minds.export_")
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
