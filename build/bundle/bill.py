"""The bill of materials: what is in the packaged game, for machines to read."""

from collections.abc import Sequence
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.contact import OrganizationalEntity
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from bundle.parts import Part
from engine.version import VERSION

KINDS = {
    "package": ComponentType.LIBRARY,
    "library": ComponentType.LIBRARY,
    "data": ComponentType.MACHINE_LEARNING_MODEL,
}


def write_bill(parts: Sequence[Part], file: Path) -> None:
    """Write the parts as CycloneDX 1.6."""
    bill = Bom()
    bill.metadata.component = Component(
        name="smallville",
        version=VERSION,
        type=ComponentType.APPLICATION,
        supplier=OrganizationalEntity(name="Smallville"),
        licenses=[DisjunctiveLicense(name="MIT")],
    )
    for part in parts:
        bill.components.add(_component(part))
    bill.register_dependency(bill.metadata.component, bill.components)
    file.write_text(JsonV1Dot6(bill).output_as_string(indent=2), encoding="utf-8")


def _component(part: Part) -> Component:
    address = None
    if part.kind == "package":
        address = PackageURL("pypi", name=part.name.lower(), version=part.version)
    return Component(
        name=part.name,
        version=part.version or None,
        type=KINDS[part.kind],
        purl=address,
        bom_ref=f"{part.kind}:{part.name}",
        licenses=[DisjunctiveLicense(name=part.licence)],
    )
