import pytest

from engine.backends.address import clean_address
from engine.backends.errors import BadAddress


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("http://localhost:11434/v1", "http://localhost:11434/v1"),
        (" localhost:11434/v1/ \n", "http://localhost:11434/v1"),
        ("https://a.example/v1/chat/completions", "https://a.example/v1"),
        ("https://a.example/v1/models", "https://a.example/v1"),
        ("192.168.0.7:8080", "http://192.168.0.7:8080"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
    ],
)
def test_addresses_are_understood(written: str, meant: str) -> None:
    assert clean_address(written) == meant


@pytest.mark.parametrize(
    "written",
    ["", "   ", "http://", "ftp://a.example", "http://a.example:99999", "http://a..b/"],
)
def test_what_is_no_address_is_said(written: str) -> None:
    with pytest.raises(BadAddress):
        clean_address(written)


def test_a_password_in_an_address_is_not_repeated() -> None:
    with pytest.raises(BadAddress) as caught:
        clean_address("http://me:hunter2@a.example/v1")
    assert "hunter2" not in str(caught.value)
