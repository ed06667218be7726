"""Replies in another language are told from those in the mind's own."""

import re
import tomllib
from pathlib import Path

import pytest

from engine.minds.language.tongue import is_written_in

SLOT = re.compile(r"\{[^}]*\}")
LOCALE = Path(__file__).parents[4] / "assets/locale"

FOREIGN = (
    "Guten Morgen, ich habe heute nicht viel Zeit, aber wir sehen uns morgen.",
    "Bonjour, je suis très content de vous voir dans le parc.",
    "Je vais au café pour le petit déjeuner",
    "Hola, estoy muy contenta de verte, ¿vienes a la fiesta mañana?",
    "Olá, eu não sei se você vem com a gente amanhã.",
    "Buongiorno, oggi non sono al lavoro ma vado al parco con mia sorella.",
    "Goedemorgen, ik ga vandaag niet naar het park.",
    "Jag är inte säker på att det är en bra idé.",
    "Dzień dobry, nie jest dziś tak zimno jak wczoraj.",
    "Selamat pagi, saya tidak tahu apa yang terjadi dengan dia.",
    "Tôi không có thời gian cho một buổi tiệc.",
    "Bugün çok güzel bir gün ve ben parka gidiyorum.",
    "Доброе утро, как ваши дела?",
    "おはようございます、今日は天気がいいですね。",
    "안녕하세요, 오늘 날씨가 좋네요.",
    "早上好，今天天气不错。",
)

ENGLISH = (
    "OK",
    "Good day.",
    "Grinding coffee beans",
    "Mei Lin, Señora Gómez and I are at the café tonight.",
    "José Martínez and Zoë Müller",
    "Et tu, Isabella? You do know how to surprise me.",
    "I read Les Misérables to the end; it is about so much more than a loaf.",
    "Déjà vu: the same résumé again.",
    "42",
    "",
)


@pytest.mark.parametrize("text", FOREIGN)
def test_another_language_is_not_english(text: str) -> None:
    assert not is_written_in("en", text)


@pytest.mark.parametrize("text", ENGLISH)
def test_english_with_names_and_borrowed_words_is_english(text: str) -> None:
    assert is_written_in("en", text)


@pytest.mark.parametrize("text", [*FOREIGN[:-1], "Good morning, nice to see you."])
def test_another_language_is_not_chinese(text: str) -> None:
    assert not is_written_in("zh", text)


def test_chinese_with_foreign_names_is_chinese() -> None:
    assert is_written_in("zh", "我和 Isabella Rodriguez 今天下午一起在咖啡馆布置派对")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_all_that_the_game_itself_says_is_in_its_language(language: str) -> None:
    names = ("activities.toml", "talk.toml", "thoughts.toml", "memory.toml")
    files = [LOCALE / language / name for name in names]
    texts = [
        SLOT.sub("", text)
        for file in files
        for text in tomllib.loads(file.read_text(encoding="utf-8")).values()
        if isinstance(text, str)
    ]
    assert len(texts) > 200
    foreign = [text for text in texts if not is_written_in(language, text)]
    assert foreign == []
