"""Whatever is written as TOML is read again as it was."""

import tomllib
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from engine.people.toml import written

VALUES = st.recursive(
    st.text()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.booleans()
    | st.datetimes(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), VALUES, max_size=5))
def test_a_table_is_read_as_it_was_written(table: dict[str, object]) -> None:
    assert tomllib.loads(written(table)) == table


def test_lists_of_tables_have_headers_and_come_last() -> None:
    table = {"who": [{"name": "Ann"}, {"name": "Bob"}], "when": datetime(2023, 2, 13)}
    assert written(table) == (
        'when = 2023-02-13T00:00:00\n\n[[who]]\nname = "Ann"\n\n[[who]]\nname = "Bob"\n'
    )
