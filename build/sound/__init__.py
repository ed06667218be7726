"""Makes the sounds in `assets/sounds`: short, quiet, and the same every time."""

from pathlib import Path

from sound.effects import EFFECTS
from sound.wave import save


def draw(assets: Path) -> None:
    """Write every sound as a file."""
    folder = assets / "sounds"
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in EFFECTS.items():
        save(folder / f"{name}.wav", make())
