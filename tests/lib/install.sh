#!/bin/sh
# Installs those of the Debian packages named as arguments that are missing; `make deps` runs it.

set -eu
export DEBIAN_FRONTEND=noninteractive
missing=
for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0
sudo=
if [ "$(id -u)" -ne 0 ]; then
    sudo=sudo
    command -v sudo >/dev/null || { echo "run this as root, or install sudo" >&2; exit 1; }
fi
$sudo apt-get update -q
# shellcheck disable=SC2086 # one argument a package
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
