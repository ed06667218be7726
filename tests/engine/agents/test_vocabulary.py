"""The words that personas may use, as they stand in files."""

from pathlib import Path

from engine.agents.vocabulary import Vocabulary


def written(folder: Path, traits: str) -> Path:
    (folder / "traits.toml").write_text(traits, encoding="utf-8")
    (folder / "topics.toml").write_text("[topics.tea]\n", encoding="utf-8")
    (folder / "activities.toml").write_text("[read]\n", encoding="utf-8")
    return folder


def test_a_file_that_has_changed_is_read_anew(tmp_path: Path) -> None:
    before = Vocabulary.read(written(tmp_path, "[traits.calm]\n"))
    after = Vocabulary.read(written(tmp_path, "[traits.calm]\n[traits.bold]\n"))
    assert before.traits == {"calm"}
    assert after.traits == {"calm", "bold"}
    assert after.topics == {"tea"}
    assert after.activities == {"read"}
