"""The simulation: importable, headless, without a window."""

import os

# Before anything imports numpy, which reads it once. Two BLAS threads gain nothing on
# our small products when the machine is quiet and lose tenfold when it is busy, and
# the other core belongs to the window. One thread also adds in one order.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
