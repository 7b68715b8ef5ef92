#!/bin/sh
# Makes samurai, which reads the files of ninja and is no Debian package of its own: it is in the
# source of Debian 13's muon-meson.
#
#   tests/lib/samurai.sh PROGRAM

set -eu
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The archive that this system uses, another suite, and lists apart from the system's.
archive=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' | head -1)
echo "deb-src $archive trixie main" >"$folder/sources.list"
mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
apt() {
    apt-get -q -o Dir::Etc::SourceList="$folder/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" "$@"
}
(
    cd "$folder"
    apt update
    apt source --download-only --tar-only muon-meson
    mkdir muon
    tar -xf muon-meson_*.orig.tar.* -C muon --strip-components=1
    cd muon && CC=cc sh ./bootstrap.sh "$folder/made" no-pkgconf
) >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }

cp "$folder/made/muon-bootstrap" "$program-muon"
printf '#!/bin/sh\nexec "%s" samu "$@"\n' "$(realpath "$program-muon")" >"$program"
chmod +x "$program"
