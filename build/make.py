"""Pack the game: `python build/make.py [--no-model]` makes `dist/Smallville/`.

A folder that starts by a double click, without Python, and an archive of it with its
checksum. Needs the extra `bundle` (`pip install -e '.[bundle]'`). With the small
language model it also needs a C++ compiler once, for some minutes.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "build")]

from bundle.archive import archive_name, pack  # noqa: E402
from bundle.bill import write_bill  # noqa: E402
from bundle.desktop import add_desktop_files, make_appdir  # noqa: E402
from bundle.licences import write_licences  # noqa: E402
from bundle.model import prepare  # noqa: E402
from bundle.parts import (  # noqa: E402
    Part,
    bootloader_part,
    library_parts,
    model_part,
    package_parts,
    python_part,
)
from bundle.slim import link_twins, size_of, strip_symbols  # noqa: E402

HEADLESS = "smallville-headless"


def main(words: Sequence[str]) -> int:
    """Make what the options ask for; 0 when it is made."""
    wanted = _options(words)
    began = time.monotonic()
    out: Path = wanted.out.resolve()
    model = None if wanted.no_model else prepare(wanted.parts.resolve())
    if model is not None:
        # Where the library's own metadata lies, with its licence.
        sys.path.insert(0, str(model / "packages"))
    folder = freeze(out, model)
    finish(folder, model is not None)
    print(f"{folder}: {size_of(folder) / 1e6:.1f} MB")
    if wanted.appdir:
        make_appdir(folder, out / "Smallville.AppDir")
    if not wanted.no_archive:
        archive = pack(folder, archive_name(model is not None))
        print(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB")
    print(f"made in {time.monotonic() - began:.0f} s")
    return 0


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument(
        "--parts",
        type=Path,
        default=ROOT / "dist" / "parts",
        help="where the model and its compiled library are kept between builds",
    )
    parser.add_argument("--no-model", action="store_true", help="without both")
    parser.add_argument("--no-archive", action="store_true", help="only the folder")
    parser.add_argument("--appdir", action="store_true", help="an AppDir as well")
    return parser.parse_args(words)


def freeze(out: Path, model: Path | None) -> Path:
    """Let PyInstaller make the folder; its work goes where nobody looks."""
    extra = ["--model", str(model)] if model else []
    with tempfile.TemporaryDirectory(prefix="smallville-build-") as work:
        command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level"]
        command += ["ERROR", "--workpath", work, "--distpath", str(out)]
        spec = str(ROOT / "build" / "game.spec")
        subprocess.run([*command, spec, "--", *extra], check=True, cwd=work)
    return out / "Smallville"


def finish(folder: Path, with_model: bool) -> None:
    """Slim the folder and lay licences, the bill and the desktop's files into it."""
    inside = folder / "_internal"
    strip_symbols(inside)
    link_twins(inside / "llama_cpp" / "lib")
    if sys.platform != "win32":
        (folder / HEADLESS).unlink(missing_ok=True)
        (folder / HEADLESS).symlink_to("Smallville")
    parts = parts_of(folder, with_model)
    write_licences(parts, ROOT / "LICENSE", folder / "licences")
    write_bill(parts, folder / "licences" / "bill-of-materials.json")
    shutil.copy(ROOT / "build" / "bundle" / "README.txt", folder / "README.txt")
    if sys.platform == "linux":
        add_desktop_files(folder)


def parts_of(folder: Path, with_model: bool) -> list[Part]:
    """All that others made and that is in the folder."""
    extras = ("local",) if with_model else ()
    parts = [*package_parts(extras), *library_parts(folder)]
    parts += [python_part(), bootloader_part()]
    return [*parts, model_part()] if with_model else parts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
