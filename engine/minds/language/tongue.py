"""Whether words are in the language of a mind: by their letters and small words.

Languages that share a script differ in their most frequent words. A text is taken for
another language only if at least two such words speak for it, and more than for the
mind's own; short phrases and names say nothing, and pass.
"""

import re

_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_WIDE = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_WORD = re.compile(r"[^\W\d_]+")


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_ENGLISH = _words("""
a about after all also am an and any are as at be because been before but by can come
could did do does for from get go good had has have he her here him his how i if in into
is it its just know like me more my new no not now of on one or our out over see she
should so some that the their them then there they this time to today tomorrow up us
very was we well were what when where which who will with would you your
""")

_GERMAN = _words("""
aber auch auf bei das dem den der ein eine einen für habe haben heute ich ist mein meine
mit morgen nach nicht noch oder sich sie und von wie wir wird zum zur
""")

_FRENCH = _words("""
au aujourd aux avec ce cette dans demain des elle est et hui il je le les ma mais mes
mon nous ou par pas plus pour que qui sont suis sur très tu une vous
""")

_SPANISH = _words("""
al como con del el es esta esto estoy está hoy las lo los mañana mi muy para pero por
que se son su también un una y
""")

_PORTUGUESE = _words("""
amanhã com das dos em está eu hoje meu minha na nos não os sua seu uma você
""")

_ITALIAN = _words("""
anche che del della di domani gli il lo ma mia mio nel non oggi per questo sono un una è
""")

_DUTCH_SWEDISH = _words("""
att av dat det een en för het ik inte jag maar med met mijn naar niet och ook på som
till van vandaag voor zijn är
""")

_FARTHER = _words("""
ale bir bu cho có dan dari dengan di dziś của için ile ini itu jak jest jutro ke không
là một na nie saya się tidak tôi untuk và ve yang z çok że değil
""")

_OTHERS = (
    _GERMAN | _FRENCH | _SPANISH | _PORTUGUESE | _ITALIAN | _DUTCH_SWEDISH | _FARTHER
) - _ENGLISH

_SMALL = 0.3
"""Part of the letters that may be of another script: names, quoted words."""


def is_written_in(language: str, text: str) -> bool:
    """Whether a text is plausibly in a language; an "OK" or a number is in any.

    Args:
        language: "en" or "zh".
        text: what a model wrote.
    """
    letters = len(_LETTER.findall(text))
    wide = len(_WIDE.findall(text))
    if language == "zh":
        kana = len(_KANA.findall(text))
        return letters < 4 or (wide >= _SMALL * letters and kana <= 0.1 * letters)
    latin = len(_LATIN.findall(text))
    return letters - latin <= _SMALL * letters and not _is_other_latin(text)


def _is_other_latin(text: str) -> bool:
    own = other = 0
    for word in _WORD.findall(text):
        small = word.lower()
        if small in _ENGLISH:
            own += 1
        elif small in _OTHERS or not (word.isascii() or word[0].isupper()):
            # A small word with a mark on a letter is none of English either.
            other += 1
    return other >= 2 and other > own
