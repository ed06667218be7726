"""Where the packaged programs begin: the name they are called by says which one it is.

One program serves both on systems where a window and a terminal are not told apart, so
that the code is packed once.
"""

import sys
from pathlib import PurePath

HEADLESS = "smallville-headless"

if PurePath(sys.argv[0]).stem == HEADLESS:
    from engine.__main__ import main as obey

    obey()
else:
    from game.__main__ import main as play

    sys.exit(play())
