#!/bin/sh
# What the Makefile promises to those who build and package.

. "$(dirname "$0")/../lib/lib.sh"

# A copy of what git would give, so that nothing here meets the build of this tree.
copy() {
    rm -rf "$tmp/copy"
    mkdir "$tmp/copy"
    cp -R LICENSE Makefile README.md gen out spec templates tests "$tmp/copy"
}

begin "the program is hardened: position-independent, RELRO, bound at the start, fortified"
expect 0 readelf -hldW build/gen4xx
for word in 'DYN (Position-Independent' GNU_RELRO BIND_NOW; do
    grep -q "$word" "$tmp/out" || fail "no $word"
done
expect 0 nm -D build/gen4xx
for word in __stack_chk_fail __vsnprintf_chk; do
    grep -q "$word" "$tmp/out" || fail "no $word"
done
end

begin "CFLAGS and LDFLAGS have the last word"
expect 0 make -s BUILD="$tmp/soft" CFLAGS='-O1 -fno-stack-protector -fno-pie' LDFLAGS=-no-pie "$tmp/soft/gen4xx"
readelf -h "$tmp/soft/gen4xx" | grep -q 'EXEC (' || fail "it is position-independent all the same"
nm -D "$tmp/soft/gen4xx" | grep -q __stack_chk_fail && fail "it has a stack protector all the same"
end

# The tarball is of what git knows, or of all there is.
begin "make dist makes the same bytes again, whatever the times, the mask and the time zone"
export SOURCE_DATE_EPOCH=1700000000
expect 0 make -s dist
tarball=$(realpath "$(cat "$tmp/out")")
cp "$tarball" "$tmp/first.tar.gz"
tar -xzf "$tmp/first.tar.gz" -C "$tmp" || fail "it does not unpack"
unpacked=$(echo "$tmp"/http4xx-[0-9]*.[0-9]*.[0-9]*)
find "$unpacked" -exec touch {} +
umask 077
expect 0 env TZ=Asia/Tokyo make -s -C "$unpacked" dist
umask 022
cmp "$tmp/first.tar.gz" "$unpacked/$(cat "$tmp/out")" || fail "differs"
unset SOURCE_DATE_EPOCH
[ "$(TZ=UTC tar -tvzf "$tmp/first.tar.gz" | awk '{ print $2, $4 }' | sort -u)" = '0/0 2023-11-14' ] ||
    fail "owners or times: $(tar -tvzf "$tmp/first.tar.gz" | head -3)"
end

begin "the tarball builds and passes tests, without git"
rm -rf "$unpacked/build"
mkdir "$tmp/nogit"
printf '#!/bin/sh\necho "git was called" >&2\nexit 1\n' >"$tmp/nogit/git"
chmod +x "$tmp/nogit/git"
expect 0 env PATH="$tmp/nogit:$PATH" make -s -C "$unpacked"
diff -r -x '*.md' out "$unpacked/out" || fail "out/ differs"
(unset GEN4XX; PATH="$tmp/nogit:$PATH" "$unpacked/tests/run.sh" program/commands.sh program/mustache.py) >"$tmp/out" 2>&1 ||
    fail "$(cat "$tmp/out")"
grep -q '^[1-9][0-9]* passed, 0 failed' "$tmp/out" || fail "$(tail -3 "$tmp/out")"
end

copy
begin "make CC=false HOSTCC=cc out runs a program that HOSTCC built"
rm -rf "$tmp/copy/out"
expect 0 make -s -C "$tmp/copy" CC=false HOSTCC=cc out
diff -r -x '*.md' out "$tmp/copy/out" || fail "out/ differs"
[ ! -e "$tmp/copy/build/gen4xx" ] || fail "CC was used"
end

begin "a compiler that does not work is named"
expect 2 make -s -C "$tmp/copy" CC=false HOSTCC=cc build/gen4xx
grep -q '^the compiler does not work: false$' "$tmp/err" || fail "$(cat "$tmp/err")"
end

# Stands for a compiler on a system without one header.
cat >"$tmp/lacking" <<'C'
#!/bin/sh
input=$(cat)
case $input in
*"$LACKING"*) echo "fatal error: $LACKING: No such file" >&2; exit 1 ;;
esac
printf '%s\n' "$input" | exec cc "$@"
C
chmod +x "$tmp/lacking"
for missing in yaml.h:libyaml-dev utf8proc.h:libutf8proc-dev; do
    begin "without ${missing%:*} the package is named, and nothing is compiled"
    rm -rf "$tmp/copy/build"
    expect 2 env LACKING="${missing%:*}" make -C "$tmp/copy" CC="$tmp/lacking"
    grep -q "^lib[a-z0-9]* is missing: install ${missing#*:} (Debian, Ubuntu), .*'make deps'$" "$tmp/err" ||
        fail "$(cat "$tmp/err")"
    [ "$(grep -c 'is missing' "$tmp/err")" -eq 1 ] || fail "$(cat "$tmp/err")"
    grep -q 'No such file' "$tmp/err" && fail "the compiler's own words are shown too"
    [ -z "$(find "$tmp/copy/build" -name '*.o')" ] || fail "something was compiled"
    end
done

finish
