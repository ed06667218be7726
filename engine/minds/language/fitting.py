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
    rest = total - least * len(lengths)
    whole = sum(lengths)
    shares = [length * rest / whole for length in lengths]
    fit = [least + int(share) for share in shares]
    # What is left by rounding goes to those who lost most by it.
    by_loss = sorted(range(len(fit)), key=lambda i: (int(shares[i]) - shares[i], i))
    for index in by_loss[: total - sum(fit)]:
        fit[index] += 1
    return fit
