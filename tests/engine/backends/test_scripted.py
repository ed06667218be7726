import json
from pathlib import Path
from random import Random

import pytest

from engine.backends.backend import Prompt
from engine.backends.cancel import CancelToken
from engine.backends.errors import EmptyReply, ServerFault
from engine.backends.recording import JsonLines, Recording
from engine.backends.scripted import ScriptedBackend
from tests.conforming import conforming, sentence
from tests.engine.backends.contract import FORM, TEXT, BackendContract


def reply(prompt: Prompt) -> str:
    chance = Random(prompt.digest)
    if prompt.schema is None:
        return sentence(chance)
    return json.dumps(conforming(prompt.schema, chance))


class TestContract(BackendContract):
    @pytest.fixture
    def backend(self) -> ScriptedBackend:
        return ScriptedBackend(script=reply)

    @pytest.fixture
    def slow(self) -> ScriptedBackend:
        return ScriptedBackend(script=reply, latency=0.6)


def test_the_queue_comes_first_then_the_script() -> None:
    backend = ScriptedBackend(["One.", ServerFault(address="x", detail="y")], reply)
    assert backend.complete(TEXT, CancelToken()).text == "One."
    with pytest.raises(ServerFault):
        backend.complete(TEXT, CancelToken())
    assert backend.complete(TEXT, CancelToken()).text == reply(TEXT)
    assert backend.prompts == [TEXT, TEXT, TEXT]


def test_without_a_script_the_reply_is_empty() -> None:
    with pytest.raises(EmptyReply):
        ScriptedBackend().complete(TEXT, CancelToken())


def test_a_recording_can_be_played_again(tmp_path: Path) -> None:
    file = tmp_path / "exchanges.jsonl"
    live = Recording(ScriptedBackend(script=reply), JsonLines(file))
    said = live.complete(FORM, CancelToken()).text
    played = ScriptedBackend.from_recording(file)
    assert played.complete(FORM, CancelToken()).text == said
    with pytest.raises(EmptyReply):
        played.complete(TEXT, CancelToken())
