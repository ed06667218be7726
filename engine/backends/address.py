"""Makes the base address of a server out of what a person types."""

from urllib.parse import urlsplit

from engine.backends.errors import BadAddress

_ENDINGS = ("/chat/completions", "/completions", "/embeddings", "/models")


def clean_address(written: str) -> str:
    """The base address: with its scheme, without spaces and without an endpoint.

    Raises:
        BadAddress: there is no host in it, or something that cannot be.
    """
    address = "".join(written.split())
    if "://" not in address:
        address = f"http://{address}"
    address = address.rstrip("/")
    for ending in _ENDINGS:
        address = address.removesuffix(ending)
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port
        if parts.scheme not in ("http", "https") or not host or "@" in parts.netloc:
            raise BadAddress(address=_hostless(written))
        host.encode("idna")
    except (ValueError, UnicodeError) as error:
        raise BadAddress(address=_hostless(written)) from error
    return address


def _hostless(written: str) -> str:
    # What stands before an @ may be a password.
    return written.strip().rpartition("@")[2][:120]
