"""Makes minutes add up."""

from collections.abc import Sequence


def fitted(lengths: Sequence[int], total: int, least: int) -> list[int]:
    """Lengths in the same proportions that add up to a total.

    Args:
        lengths: each at least 1.
        total: minutes to share out.
        least: minutes of each, if there are enough for all.
    """
    least = max(1, min(least, total // len(lengths)))
    whole = sum(lengths)
    shares = [length * total / whole for length in lengths]
    fit = [max(least, int(share)) for share in shares]
    while sum(fit) > total:
        # Whose least was more than their share live at the cost of the longest.
        fit[max(range(len(fit)), key=lambda i: (fit[i], -i))] -= 1
    while sum(fit) < total:
        fit[max(range(len(fit)), key=lambda i: (shares[i] - fit[i], -i))] += 1
    return fit
