#!/bin/sh
# Makes BUILD/http4xx-VERSION.tar.gz of the sources. All files in it have one time: SOURCE_DATE_EPOCH, or
# that of the last commit, or, in an unpacked tarball, the time that the files have.
#
#   dist.sh BUILD
set -eu
build=$1
version=$(sed -n 's/.*GEN4XX_VERSION "\(.*\)"/\1/p' gen/base/version.h)
name=http4xx-$version

if [ -e .git ]; then
    git ls-files
    epoch=$(git log -1 --format=%ct)
else
    find . -type f ! -path "./$build/*" | sed 's,^\./,,'
    epoch=$(stat -c %Y gen/base/version.h)
fi >"$build/dist.unsorted"
LC_ALL=C sort "$build/dist.unsorted" >"$build/dist.list"
[ -s "$build/dist.list" ]

tar -c --no-recursion -T "$build/dist.list" --transform "s,^,$name/," --format=ustar --owner=0 --group=0 \
    --numeric-owner --mode=a+rX,u+w,go-w --mtime="@${SOURCE_DATE_EPOCH:-$epoch}" -f "$build/$name.tar"
gzip -9nf "$build/$name.tar"
echo "$build/$name.tar.gz"
