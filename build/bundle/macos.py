"""What macOS is told of the application."""

from typing import Any

from engine.version import VERSION

TOWN_TYPE = "smallville.town"

PLIST: dict[str, Any] = {
    "CFBundleIdentifier": "smallville",
    "CFBundleShortVersionString": VERSION,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Smallville town",
            "CFBundleTypeRole": "Editor",
            "LSItemContentTypes": [TOWN_TYPE],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": TOWN_TYPE,
            "UTTypeDescription": "Smallville town",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {"public.filename-extension": ["town"]},
        }
    ],
    "LSApplicationCategoryType": "public.app-category.simulation-games",
    "NSHighResolutionCapable": True,
}
"""Entries of `Info.plist`: version, kind, and that town files belong to the game."""
