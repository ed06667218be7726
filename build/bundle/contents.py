"""What belongs into the packaged game, and what does not."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

EXCLUDED = (
    # Tools of those who build the game.
    "PIL",
    "PyInstaller",
    "_pytest",
    "hypothesis",
    "mypy",
    "pip",
    "pkg_resources",
    "pytest",
    "setuptools",
    "wheel",
    # Parts of libraries that nothing of ours reaches.
    "IPython",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "numpy.f2py",
    "numpy.fft",
    "numpy.ma",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    "pydantic.v1",
    "pygame._sdl2",
    "pygame.docs",
    "pygame.examples",
    "pygame.tests",
    "curses",
    "pdb",
    "pydoc",
    "pygments",
    # Its library is under the GPL, and nobody types into a prompt of ours.
    "readline",
    "tkinter",
    "turtle",
    "unittest",
)
"""Modules left out even if something would import them when they are there."""

FONTS = (
    # pygame_gui opens this one before it is told of any other.
    "FiraCode-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansSC-Bold.otf",
    "NotoSansSC-Regular.otf",
)
"""Of pygame_gui's forty megabytes of letters those that the window writes with."""

_LETTERS = {".ttf", ".otf", ".ttc"}


def is_wanted(target: str) -> bool:
    """Whether a data file of a library is used.

    Args:
        target: path in the packaged folder.
    """
    path = PurePath(target)
    if path.parts[0] == "pygame_gui" and path.suffix in _LETTERS:
        return path.name in FONTS
    return "tests" not in path.parts and path.suffix != ".pyi"


@dataclass(frozen=True)
class Model:
    """A folder with a language model and the library that runs it.

    Attributes:
        folder: made by `bundle.model.prepare`.
    """

    folder: Path

    @property
    def file(self) -> Path:
        """The model."""
        return next(self.folder.glob("*.gguf"))

    @property
    def packages(self) -> Path:
        """Where `llama_cpp` can be imported from."""
        return self.folder / "packages"

    def libraries(self) -> Iterator[tuple[str, Path]]:
        """Name in the packaged folder and path of each library in C."""
        for path in sorted((self.packages / "llama_cpp" / "lib").iterdir()):
            if path.suffix in (".dll", ".dylib", ".so") or ".so." in path.name:
                yield f"llama_cpp/lib/{path.name}", path
