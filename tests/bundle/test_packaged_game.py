"""A person without Python unpacks the game, plays, saves, leaves and comes back."""

import hashlib
import json
import os
import subprocess
import time
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from engine.version import VERSION
from tests.bundle.desk import Desk
from tests.model_server import ModelServer
from tests.playing import play_along

pytestmark = pytest.mark.bundle

LARGEST = 130_000_000
"""Bytes of the unpacked folder without a model."""


def differing(one: Path, other: Path) -> float:
    """The share of the picture that has changed."""
    with Image.open(one) as first, Image.open(other) as second:
        change = ImageChops.difference(first.convert("L"), second.convert("L"))
        counts = change.histogram()
    return 1 - sum(counts[:8]) / sum(counts)


def colours(picture: Path) -> int:
    with Image.open(picture) as image:
        return len(image.convert("RGB").getcolors(1 << 24) or ())


def test_playing_saving_leaving_and_coming_back(bundle: Path, desk: Desk) -> None:
    program, headless = bundle / "Smallville", bundle / "smallville-headless"
    with desk.playing(program) as played:
        played.wait_for("opened Smallville")
        time.sleep(3)
        title = played.picture("title")
        print(f"first frame {played.first_frame:.2f} s, title {played.memory():.0f} MB")
        assert colours(title) > 200
        played.look()
        played.press("Return")
        time.sleep(3)
        played.picture("new_town")
        played.press("Return")
        played.wait_for("opened The Ville")
        time.sleep(4)
        played.press("space")
        before = played.picture("town")
        assert colours(before) > 200
        played.hold("d", 0.8)
        played.hold("s", 0.5)
        time.sleep(0.5)
        assert differing(before, played.picture("town_moved")) > 0.2
        played.press("space", "F5")
        played.wait_for("kept in slot quick")
        played.picture("town_saved")
        played.press("Escape", "Up", "Return")
        assert played.ended() == 0
    (town,) = desk.data.glob("*.town")
    step = int(str(desk.facts(headless, town)["step"]))
    assert step > 0

    with desk.playing(program) as played:
        played.wait_for("opened Smallville", 2)
        time.sleep(2)
        played.look()
        played.press("Return")
        played.wait_for("opened The Ville", 2)
        time.sleep(4)
        played.picture("town_continued")
        played.press("F1")
        played.picture("help")
        played.game.terminate()
        assert played.ended() == 0
    assert int(str(desk.facts(headless, town)["step"])) > step
    assert "identical" in desk.run(headless, "verify", town).stdout
    assert "ERROR" not in desk.log()


def test_the_command_line_needs_no_python_either(bundle: Path, desk: Desk) -> None:
    headless, town = bundle / "smallville-headless", desk.home / "a 镇.town"
    assert desk.run(headless, "--version").stdout.split() == ["Smallville", VERSION]
    assert desk.run(headless, "new", town, "--base", "n5").returncode == 0
    assert desk.run(headless, "run", town, "--steps", "3000").returncode == 0
    assert "identical" in desk.run(headless, "verify", town).stdout
    told = desk.run(headless, "chronicle", town, "--lang", "zh").stdout
    assert any("\u4e00" <= letter <= "\u9fff" for letter in told)


def test_a_model_on_a_server_can_be_asked(bundle: Path, desk: Desk) -> None:
    with ModelServer(answer=play_along) as server:
        done = desk.run(
            bundle / "smallville-headless",
            *("models", "--address", server.address, "--model", "town-1", "--json"),
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)


def test_a_town_open_in_another_window_is_refused_kindly(
    bundle: Path, desk: Desk
) -> None:
    program, town = bundle / "Smallville", desk.home / "one.town"
    assert desk.run(bundle / "smallville-headless", "new", town).returncode == 0
    with desk.playing(program, town) as first:
        first.wait_for("opened The Ville")
        with desk.playing(program, town) as second:
            second.wait_for("error.town.busy")
            time.sleep(2)
            assert first.game.poll() is None
            assert second.game.poll() is None
            second.picture("town_busy")
            second.game.terminate()
            assert second.ended() == 1
        first.game.terminate()
        assert first.ended() == 0


def test_the_folder_is_small_enough_to_be_downloaded(
    bundle: Path, archive: Path
) -> None:
    files = [path for path in bundle.rglob("*") if not path.is_symlink()]
    size = sum(path.stat().st_size for path in files if path.is_file())
    print(
        f"unpacked {size / 1e6:.1f} MB, archive {archive.stat().st_size / 1e6:.1f} MB"
    )
    assert size <= LARGEST


def test_the_checksum_is_the_archives(archive: Path) -> None:
    told = archive.with_name(f"{archive.name}.sha256").read_text(encoding="utf-8")
    assert told.split() == [
        hashlib.sha256(archive.read_bytes()).hexdigest(),
        archive.name,
    ]


def test_every_part_has_its_licence_and_is_on_the_bill(bundle: Path) -> None:
    page = (bundle / "licences" / "LICENCES.md").read_text(encoding="utf-8")
    bill = json.loads(
        (bundle / "licences" / "bill-of-materials.json").read_text(encoding="utf-8")
    )
    names = {part["name"] for part in bill["components"]}
    assert {"pygame-ce", "numpy", "openai", "Python", "SDL", "SQLite"} <= names
    for name in names:
        assert f"| {name} |" in page
    for line in page.splitlines():
        for text in line.split("`")[1::2]:
            assert (bundle / "licences" / text).stat().st_size > 0


def test_the_game_can_be_put_into_the_menu(bundle: Path, desk: Desk) -> None:
    done = desk.run(Path("/bin/sh"), bundle / "add-to-menu.sh")
    assert done.returncode == 0, done.stderr
    entry = desk.home / ".local" / "share" / "applications" / "smallville.desktop"
    assert f'Exec="{bundle}/Smallville" %f' in entry.read_text(encoding="utf-8")
    icons = desk.home / ".local" / "share" / "icons"
    assert len(list(icons.rglob("smallville.png"))) == 7
    assert desk.run(Path("/bin/sh"), bundle / "add-to-menu.sh", "--remove").stdout
    assert not entry.exists()
    assert not list(icons.rglob("smallville.png"))


def test_an_appdir_starts(archive: Path, desk: Desk) -> None:
    folder = archive.parent / "Smallville.AppDir"
    done = desk.run(folder / "AppRun", "--version")
    assert done.stdout.split() == ["Smallville", VERSION]
    assert (folder / "smallville.png").is_file()


def test_without_a_screen_one_sentence_is_told(bundle: Path, desk: Desk) -> None:
    environment = desk.environment() | {"DISPLAY": ":4711", "SDL_VIDEODRIVER": "x11"}
    done = subprocess.run(
        desk.command(bundle / "Smallville"),
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "smallville-headless" in done.stderr
    assert "Traceback" not in done.stderr
    assert os.access(desk.data / "logs" / "smallville.log", os.R_OK)
