#!/bin/sh
# Installs the Debian packages that the lists named as arguments contain and that are missing. A list
# has one package a line; # begins a comment.
set -eu
cd "$(dirname "$0")"
export DEBIAN_FRONTEND=noninteractive

missing=
for package in $(sed 's/#.*//' "$@"); do
    [ "$package" = npm ] && command -v npm >/dev/null && continue
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0

sudo=
if [ "$(id -u)" -ne 0 ]; then
    sudo=sudo
    command -v sudo >/dev/null || { echo "run this as root, or install sudo" >&2; exit 1; }
fi
# One of several archives may be out of reach; the packages may still be available.
$sudo apt-get update -q || echo "warning: apt-get update failed" >&2
# shellcheck disable=SC2086 # one argument for each package
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
