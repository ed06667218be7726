"""Which states of a thing want somebody to see to it, by their words."""

_TROUBLE = (
    "burn",
    "fire",
    "smok",
    "broke",
    "leak",
    "flood",
    "spill",
    "smash",
    "燃",
    "火",
    "冒烟",
    "坏",
    "漏",
    "淹",
    "洒",
    "碎",
)

_DANGER = ("burn", "fire", "smok", "燃", "火", "冒烟")


def is_trouble(state: str) -> bool:
    """Whether somebody ought to see to a thing in this state."""
    words = state.casefold()
    return any(sign in words for sign in _TROUBLE)


def is_danger(state: str) -> bool:
    """Whether it cannot wait: something burns."""
    words = state.casefold()
    return any(sign in words for sign in _DANGER)
