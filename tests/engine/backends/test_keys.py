import copy
import pickle

import pytest

from engine.backends.keys import Key

SECRET = "sk-very-secret-0123"


@pytest.mark.parametrize(
    "written",
    [
        SECRET,
        f"  {SECRET}\r\n",
        f'"{SECRET}"',
        f"Bearer {SECRET}",
        f"{SECRET[:7]}\n{SECRET[7:]}",
        f"\ufeff{SECRET}\u200b",
        f"“{SECRET}”",
    ],
)
def test_what_comes_with_copying_is_taken_off(written: str) -> None:
    assert Key(written).reveal() == SECRET


def test_a_key_does_not_show_itself() -> None:
    key = Key(SECRET)
    shown = [repr(key), str(key), f"{key}", f"{[key]}", f"{key!r:>40}"]
    assert not any("secret" in each for each in shown)


def test_a_key_is_not_written_anywhere() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(Key(SECRET))
    with pytest.raises(TypeError):
        copy.deepcopy(Key(SECRET))


def test_it_is_taken_out_of_messages() -> None:
    assert SECRET not in Key(SECRET).scrub(f"wrong key {SECRET}!")
    assert Key("").scrub("nothing") == "nothing"


def test_letters_that_no_header_takes_are_seen() -> None:
    assert Key(SECRET).is_sendable
    assert not Key("密钥").is_sendable
