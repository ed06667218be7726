from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from engine.backends.errors import CutOffFile, ModelFileError, NoModelFile, NotGguf
from engine.backends.free_memory import free_memory
from engine.backends.gguf import read_gguf
from engine.backends.llama_profile import ModelProfile, profile_of
from tests.gguf_file import Fact, write_gguf

FACTS: dict[str, Fact] = {
    "general.name": "Tiny Llama of the Ville",
    "llama.context_length": 2048,
    "llama.block_count": 2,
    "llama.embedding_length": 64,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": 2,
    "tokenizer.ggml.tokens": ["<s>", "小镇", "town"],
    "tokenizer.ggml.token_type": [1, 2, 3],
    "tokenizer.ggml.add_bos_token": True,
    "tokenizer.chat_template": "{{ messages }}",
    "general.alignment": 32,
}


def test_the_head_tells_what_the_model_is(tmp_path: Path) -> None:
    head = read_gguf(write_gguf(tmp_path / "a.gguf", FACTS, {"x": (8, 16), "y": (5,)}))
    assert head.name == "Tiny Llama of the Ville"
    assert head.parameters == 8 * 16 + 5
    assert head.context == 2048
    assert head.chat_template == "{{ messages }}"
    assert head.facts["tokenizer.ggml.add_bos_token"] is True


def test_a_longer_context_needs_more_memory(tmp_path: Path) -> None:
    head = read_gguf(write_gguf(tmp_path / "a.gguf", FACTS))
    # Keys and values, 2 layers, 2 heads of 16, half precision.
    assert head.memory(2048) - head.memory(1024) == 2 * 2 * 2 * 1024 * 2 * 16


@pytest.mark.parametrize(
    "content", [b"", b"GGU", b"PK\x03\x04 a zip file", b"GGUF\x09\0\0\0", b"<html>"]
)
def test_what_is_no_model_is_said(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.gguf"
    file.write_bytes(content)
    with pytest.raises(NotGguf):
        read_gguf(file)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoModelFile):
        read_gguf(tmp_path / "none.gguf")
    with pytest.raises(NoModelFile):
        read_gguf(tmp_path)


def test_a_file_that_was_cut_off_is_said_wherever_it_was_cut(tmp_path: Path) -> None:
    whole = write_gguf(tmp_path / "a.gguf", FACTS).read_bytes()
    cut = tmp_path / "cut.gguf"
    for length in range(8, len(whole), 17):
        cut.write_bytes(whole[:length])
        with pytest.raises(CutOffFile) as caught:
            read_gguf(cut)
        details = caught.value.details
        assert float(details["want"]) > float(details["have"])


def test_noise_never_ends_in_another_error(tmp_path: Path) -> None:
    whole = bytearray(write_gguf(tmp_path / "a.gguf", FACTS).read_bytes())
    chance = Random(1)
    file = tmp_path / "noise.gguf"
    for _ in range(300):
        noisy = bytearray(whole)
        for _ in range(4):
            noisy[chance.randrange(4, 600)] = chance.randrange(256)
        file.write_bytes(noisy)
        try:
            read_gguf(file)
        except ModelFileError:
            continue


@pytest.mark.parametrize(
    ("template", "millions", "profile"),
    [
        ("", 7000, ModelProfile("few_shot", is_small=False)),
        ("{{ x }}", 7000, ModelProfile("chat", is_small=False)),
        ("{{ x }}", 600, ModelProfile("chat", is_small=True)),
        ("{{ x }}", 135, ModelProfile("few_shot", is_small=True)),
    ],
)
def test_the_profile_fits_the_model(
    template: str, millions: int, profile: ModelProfile, tmp_path: Path
) -> None:
    file = write_gguf(tmp_path / "a.gguf", {"tokenizer.chat_template": template})
    head = replace(read_gguf(file), parameters=millions * 1_000_000)
    assert profile_of(head) == profile


def test_the_machine_has_some_memory() -> None:
    free = free_memory()
    assert free is None or free > 10_000_000
