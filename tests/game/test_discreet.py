"""Nothing secret is written down."""

from pathlib import Path

import pytest

from game.discreet import hide_secrets

SECRET = "sk-proj-4hT9zzQwLmNoPq8812"


@pytest.mark.parametrize(
    "line",
    [
        f"Authorization: Bearer {SECRET}",
        f"headers={{'authorization': 'Bearer {SECRET}'}}",
        f'{{"api_key": "{SECRET}"}}',
        f"OpenAI(api_key='{SECRET}')",
        f"GET http://localhost/v1/models?key={SECRET}&page=2",
        f"http://me:{SECRET}@localhost:8080/v1",
        f"Incorrect API key provided: {SECRET}.",
        f"token={SECRET}",
    ],
)
def test_a_key_is_hidden_however_it_is_written(line: str) -> None:
    assert SECRET not in hide_secrets(line, {})


def test_what_the_environment_calls_a_key_is_hidden_whatever_it_looks_like() -> None:
    kept = hide_secrets(
        "said plainorchid42 and Ventura", {"MY_API_KEY": "plainorchid42", "LANG": "de"}
    )
    assert kept == "said ••• and Ventura"


def test_ordinary_sentences_stay_as_they_are() -> None:
    text = "Phrase(key='error.town.busy') a monkey = 3 http://localhost:11434/v1"
    assert hide_secrets("opened The Ville: 25 people", {}) == (
        "opened The Ville: 25 people"
    )
    assert hide_secrets(text, {}) == text


def test_the_players_name_is_not_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert hide_secrets(f'File "{tmp_path}/a/b.py"', {}) == 'File "~/a/b.py"'
