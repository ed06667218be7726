"""Things that tell who lives in a room: what somebody works with or is fond of."""

from collections.abc import Iterator

from art.canvas import Canvas
from art.things.thing import Thing


def things() -> Iterator[Thing]:
    """What stands against a wall, and what has been left lying on the floor."""
    for variant, rows in _STANDING.items():
        c = Canvas(len(rows[0]), len(rows))
        c.grid(0, 0, rows, _TONES)
        yield Thing("keepsake", variant, c.outlined(), cast="small")
    yield _lying("papers", "scattered", ("p", "P"))
    yield _lying("paint drops", "gay", ("r", "y", "b", "g"))


def _lying(kind: str, variant: str, kinds: tuple[str, ...]) -> Thing:
    c = Canvas(32, 16)
    for number, (x, y) in enumerate(_SPOTS):
        rows = _SCRAPS[kind][number % len(_SCRAPS[kind])]
        tone = _TONES[kinds[number % len(kinds)]]
        c.grid(x, y, rows, {"x": tone, "-": "pl1"})
    return Thing(kind, variant, c, foot=16, tiles_w=2, cast="none", at=(0, 0))


_SPOTS = ((1, 2), (12, 0), (24, 3), (6, 10), (18, 9))

_SCRAPS = {
    "papers": (
        ("xxxxx", "x--xx", "xxxxx", "x---x", "xxxxx", "x--xx"),
        ("xxxxxx.", ".x---xx", ".xxxxxx", "..x--xx"),
    ),
    "paint drops": (("xx", "xx"), (".x.", "xxx", ".xx"), ("x",)),
}

_TONES = {
    "p": "pl4",
    "P": "pl3",
    "q": "pl2",
    "r": "re1",
    "R": "re0",
    "o": "re2",
    "y": "ye1",
    "Y": "ye2",
    "b": "bl1",
    "B": "bl2",
    "n": "bl0",
    "g": "gr1",
    "G": "gr3",
    "m": "me0",
    "M": "me1",
    "l": "me2",
    "w": "wo3",
    "W": "wo4",
    "d": "wo1",
    "D": "wo2",
    "c": "wa3",
    "e": "ea3",
    "E": "ea2",
    "u": "pu1",
    "U": "pu0",
}

_STANDING = {
    "camera": (
        "..mmm......",
        ".mmMMmmmm..",
        ".mMMMMMlm..",
        ".mMmccmMm..",
        ".mMmcnmMm..",
        ".mmmmmmmm..",
        "....MM.....",
        "....MM.....",
        "...MMMM....",
        "...M.MM....",
        "..MM.M.M...",
        "..M..M.M...",
        ".MM..M..M..",
        ".M...M..M..",
        ".M...M...M.",
        "M....M...M.",
    ),
    "telescope": (
        "..........yy",
        "........yyYy",
        "......bbbyy.",
        "....bbBBb...",
        "..yybBbb....",
        ".yYyyb......",
        ".yy..dd.....",
        ".....dd.....",
        "....dDDd....",
        "....D.DD....",
        "...DD.D.D...",
        "...D..D.D...",
        "..DD..D..D..",
        "..D...D..D..",
        ".D....D...D.",
    ),
    "globe": (
        "...yyyyy...",
        "..ybBBbby..",
        ".ybGGBbgby.",
        ".yBGGgbggb.",
        ".yBbGgbbgb.",
        ".ybbbgbbbb.",
        ".ybgbbbggy.",
        "..ybbbbgy..",
        "...yyyyy...",
        ".....w.....",
        "....WwD....",
        "....WwD....",
        "...WwwwD...",
        "..WW.w.DD..",
    ),
    "music-stand": (
        ".ppppp.pppp.",
        ".pmpmp.pmmp.",
        ".ppppp.pppp.",
        ".pmmpp.pmpp.",
        ".ppppp.pppp.",
        ".MMMMMMMMMM.",
        ".....mm.....",
        ".....mm.....",
        ".....mm.....",
        ".....mm.....",
        ".....mm.....",
        "....mMMm....",
        "...mm.mmm...",
        "..mm...mmm..",
    ),
    "toolbox": (
        "....MMMMM....",
        "....M...M....",
        ".ooooooooooo.",
        ".rrrrrrrrrrr.",
        ".rrrrlllrrrr.",
        ".RRRRlMlRRRR.",
        ".rrrrrrrrrrR.",
        ".rrrrrrrrrrR.",
        ".RRRRRRRRRRR.",
    ),
    "medicine-bag": (
        "....dddd....",
        "...d....d...",
        ".DDDDDDDDDD.",
        ".wwwywwywwD.",
        ".wwwwppwwwD.",
        ".wwwppppwwD.",
        ".wwwppppwwD.",
        ".wwwwppwwwD.",
        ".DDDDDDDDDD.",
    ),
    "costume": (
        "....UUUU...",
        "....uuuU...",
        "..yyyyyyyy.",
        ".....ww....",
        "..rrryyrrR.",
        ".orrryyrrrR",
        ".orryyyyrrR",
        ".orrryyrrrR",
        "..rrryyrrR.",
        "..orryyrRR.",
        "..orryyrrR.",
        ".orrryyrrR.",
        ".rrrryyrrRR",
        ".....Dd....",
        ".....Dd....",
        "...DDDDdd..",
    ),
    "bear": (
        ".ee....ee..",
        ".eEeeeeEe..",
        "..eeeeee...",
        "..emeeme...",
        "..eepPee...",
        "..eePmeE...",
        "..rrrrrr...",
        ".eeeeeeEe..",
        "eeepppeEee.",
        "..eppppE...",
        "..eepppE...",
        ".eee..eEE..",
        ".eee..eEE..",
    ),
    "ship": (
        "......d......",
        "..pppPd......",
        "..ppPPdppP...",
        ".pppPPdpppP..",
        ".pppPPdpppPP.",
        "..ppPPdppPP..",
        "......d......",
        "DwwwwwwwwwwD.",
        ".DrrrrrrrrD..",
        "..DDDDDDDD...",
        "....W..D.....",
        "..WWWWWWDD...",
        "..wwwwwwwD...",
        "..wDDDDDwD...",
        "..wwwwwwwD...",
        "..w.....DD...",
    ),
    "coffee-sack": (
        "...EeeE....",
        "....EE.....",
        "...eeeee...",
        "..eeeeeeE..",
        ".eeeeeeeeE.",
        ".eeeddeeeE.",
        ".eeddedeeE.",
        ".eededdeeE.",
        ".eeeddeeEE.",
        "..eeeeeEE..",
    ),
    "files": (
        ".qqqqqqqqq.",
        ".ppppppppq.",
        ".pprrppppq.",
        ".ppppppppq.",
        ".bbbbbbbbn.",
        ".bbpppbbbn.",
        ".bbbbbbbbn.",
        ".ggggggggG.",
        ".ggpppgggg.",
        ".ggggggggg.",
        ".wwwwwwwwD.",
        ".wwyywwwwD.",
        ".DDDDDDDDD.",
    ),
}
