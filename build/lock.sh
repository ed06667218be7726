#!/bin/sh
# Writes requirements.lock anew: every package of the game and of its packing, on every
# system, with the digests of its files. Needs uv (`pip install uv`).
set -eu
cd "$(dirname "$0")/.."
exec uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
    --extra bundle --no-emit-index-url --no-emit-find-links --quiet \
    --custom-compile-command build/lock.sh --output-file requirements.lock "$@"
