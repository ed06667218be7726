"""`python -m engine`: towns without a window."""

import sys

from engine.cli.app import obey


def main() -> None:
    """Do what the command line asks and end with its exit status."""
    sys.exit(obey(sys.argv[1:]))


if __name__ == "__main__":
    main()
