"""The version that Windows shows for a program; written nowhere else."""

from pathlib import Path

from engine.version import VERSION

_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0,
                    OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("FileDescription", "{about}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Smallville"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""

ABOUT = {
    "Smallville": "Smallville, a town of generative agents",
    "smallville-headless": "Smallville without a window",
}


def write_version_info(name: str, folder: Path) -> Path:
    """Write what PyInstaller puts into an `.exe`; other systems overlook it."""
    numbers = (*(int(part) for part in VERSION.split(".")), 0)
    file = folder / f"{name}-version.txt"
    file.write_text(
        _TEMPLATE.format(
            numbers=numbers, version=VERSION, name=name, about=ABOUT[name]
        ),
        encoding="utf-8",
    )
    return file
