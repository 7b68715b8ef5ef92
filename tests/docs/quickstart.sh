#!/bin/sh
# The README's quick start on a bare Debian 12 that has only git and make.
#
# Needs root, for chroot, and the Debian archive that this system uses.

. "$(dirname "$0")/../lib/lib.sh"

root=$tmp/root
trap 'umount "$root/proc" "$root/dev/pts" 2>/dev/null; rm -rf --one-file-system "$tmp"' EXIT

if [ "$(id -u)" -ne 0 ]; then
    echo "skip - quickstart: needs root"
    exit 0
fi

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root chroot "$root" sh -c "$1"
}

begin "a bare Debian 12 with git and make"
debootstrap --variant=minbase --include=git,make bookworm "$root" >"$tmp/log" 2>&1 ||
    fail "$(tail -5 "$tmp/log")"
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc" || fail "cannot mount /proc there"
mount --bind /dev/pts "$root/dev/pts" || fail "cannot mount /dev/pts there"
git -C "$root" -c safe.directory='*' clone -q "$(pwd)" http4xx || fail "cannot clone"
end

awk '/^```sh$/ { inside = 1; next } /^```$/ { if (inside) exit } inside' README.md >"$tmp/commands"
while read -r command; do
    begin "\$ $command"
    inside "cd /http4xx && $command" </dev/null >"$tmp/log" 2>&1 || {
        fail "exit code $?"
        tail -30 "$tmp/log" | sed 's/^/# /'
    }
    end
done <"$tmp/commands"

begin "the tests there ran, and out/ is as it was committed"
grep -Eq '^[0-9]+ passed, 0 failed, 0 skipped$' "$tmp/log" || fail "$(tail -1 "$tmp/log")"
git -C "$root/http4xx" -c safe.directory='*' diff --quiet || fail "out/ changed"
end

finish
