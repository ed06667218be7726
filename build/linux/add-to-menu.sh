#!/bin/sh
# Puts Smallville into the menu of your desktop, and opens town files with it.
# For you alone, without leave of an administrator; --remove takes it out again.
set -eu

here="$(cd "$(dirname "$0")" && pwd -P)"
data="${XDG_DATA_HOME:-$HOME/.local/share}"
entry="$data/applications/smallville.desktop"
kind="$data/mime/packages/smallville-town.xml"

refresh() {
    for tool in "update-desktop-database $data/applications" "update-mime-database $data/mime"; do
        if command -v "${tool%% *}" >/dev/null; then
            "${tool%% *}" "${tool#* }" >/dev/null 2>&1 || true
        fi
    done
}

if [ "${1:-}" = "--remove" ]; then
    rm -f "$entry" "$kind"
    find "$data/icons/hicolor" -name smallville.png -delete 2>/dev/null || true
    refresh
    echo "Smallville is no longer in the menu. Your towns are still there."
    exit 0
fi

mkdir -p "$data/applications" "$data/mime/packages"
for size in 16 32 48 64 128 256 512; do
    icons="$data/icons/hicolor/${size}x${size}/apps"
    mkdir -p "$icons"
    cp "$here/_internal/assets/icon/smallville-$size.png" "$icons/smallville.png"
done
# In a desktop entry a quoted path takes a backslash before these four, and two percent
# signs for one; sed's own signs in the replacement are guarded last.
program="$(printf '%s' "$here/Smallville" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g')"
sed "s|^Exec=.*|Exec=\"$program\" %f|" "$here/smallville.desktop" >"$entry"
cp "$here/smallville-town.xml" "$kind"
refresh
echo "Smallville is in the menu now. If you move this folder, run this again."
