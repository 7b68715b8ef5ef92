#!/bin/sh
# gen4xx as a step of somebody's build: what it tells build tools, and what it leaves behind.

. "$(dirname "$0")/../lib/lib.sh"

cat >"$tmp/acme.yaml" <<'YAML'
owners:
  acme: {name: Acme, reference: Acme}
codes:
  - {number: 499, owner: acme, id: quota, name: Quota Used Up, reference: Acme}
YAML
sed 's/Quota Used Up/Nothing Left/' "$tmp/acme.yaml" >"$tmp/other.yaml"
few="--locale en,nb,ja"

# --- what was read ---

# A folder whose name has all that make treats as special, with a specification, templates and a
# partial that only one of these uses.
special="$tmp/a b#c\$d:e\\ f/Bokmål"
mkdir -p "$special/templates"
cp "$tmp/acme.yaml" "$special/"
printf '{{> part}}\n' >"$special/templates/mine.txt.mustache"
printf 'A part of {{prefix}}.\n' >"$special/templates/part.mustache"
printf 'Of no use.\n' >"$special/templates/unused.mustache"

begin "--list-inputs names what was read, and nothing else"
(cd "$special" && "$GEN4XX" generate --set none --spec acme.yaml --templates templates \
    --list-inputs) >"$tmp/inputs" || fail "exit code $?"
sort "$tmp/inputs" | tr '\n' ' ' >"$tmp/sorted"
[ "$(cat "$tmp/sorted")" = \
    "acme.yaml templates templates/mine.txt.mustache templates/part.mustache " ] ||
    fail "$(cat "$tmp/sorted")"
end

begin "--list-outputs names what is written then, and writes nothing itself"
expect 0 "$GEN4XX" generate $few -o "$tmp/listed" --list-outputs
[ ! -e "$tmp/listed" ] || fail "it writes"
cp "$tmp/out" "$tmp/names"
expect 0 "$GEN4XX" generate $few -o "$tmp/listed"
find "$tmp/listed" -type f | sort >"$tmp/found"
sort "$tmp/names" | diff - "$tmp/found" || fail "not these"
end

# Builds with one tool from a description that it wrote; then once more; then with a new partial.
ninja_file() {
    cat <<'NINJA'
rule generate
  command = "$$GEN4XX" generate --set none --spec acme.yaml --templates templates -o . --depfile mine.d --stamp mine.stamp && echo ran >>log
  depfile = mine.d
build mine.stamp: generate
NINJA
}

make_file() {
    cat <<'MAKE'
mine.stamp:
	"$$GEN4XX" generate --set none --spec acme.yaml --templates templates -o . --depfile mine.d --stamp $@ && echo ran >>log
-include mine.d
MAKE
}

builds_when_needed() {
    runs=0
    for change in acme.yaml none templates/part.mustache none templates/unused.mustache none \
        templates/new.mustache none; do
        cd "$folder" || exit 1
        before=$(cat log 2>/dev/null | wc -l)
        if [ $change != none ]; then
            [ -e mine.stamp ] && touch -d '1 minute ago' mine.d mine.stamp
            find . -name '*.mustache' -exec touch -d '2 minutes ago' {} +
            touch -d '2 minutes ago' acme.yaml templates
            touch "$change"
        fi
        "$@" >"$tmp/out" 2>&1 || fail "$change: $(cat "$tmp/out")"
        ran=$(($(cat log | wc -l) - before))
        case $change in
        none | templates/unused.mustache) [ $ran -eq 0 ] || fail "runs again after $change" ;;
        *) [ $ran -eq 1 ] || fail "does not run after $change: $(cat "$tmp/out")" ;;
        esac
        cd "$OLDPWD" || exit 1
    done
}

# Debian 12 has no samurai; where there is one, it has to pass as well.
tools="make ninja $(command -v samu)"
export GEN4XX
for tool in $tools; do
    begin "$tool reads the depfile: a second build does nothing, what was read is what matters"
    folder="$special/$tool"
    mkdir "$folder"
    cp -r "$special/acme.yaml" "$special/templates" "$folder/"
    case $tool in
    make) make_file >"$folder/Makefile" ;;
    *) ninja_file >"$folder/build.ninja" ;;
    esac
    builds_when_needed $tool
    end
done

# samurai takes no colon and no letter beyond ASCII in a depfile.
begin "make and ninja find files of any name by the depfile"
mkdir "$tmp/odd"
for tool in make ninja; do
    for file in 'a b.yaml' 'a#b.yaml' 'a$b.yaml' 'a:b.yaml' 'æ ø.yaml' 'a\ b.yaml' 'a\b.yaml'; do
        rm -rf "$tmp/odd" && mkdir "$tmp/odd" && cd "$tmp/odd" || exit 1
        cp "$tmp/acme.yaml" "$file"
        touch -d '1 minute ago' "$file"
        quoted=$(printf '%s' "$file" | sed 's/\$/$$/g')
        {
            printf 'rule generate\n  depfile = d\n'
            printf "  command = '%s' generate --locale en --spec '%s' -o o --depfile d --stamp s && echo ran >>log\n" \
                "$GEN4XX" "$quoted"
            printf 'build s: generate\n'
        } >build.ninja
        {
            printf "s:\n\t'%s' generate --locale en --spec '%s' -o o --depfile d --stamp s && echo ran >>log\n" \
                "$GEN4XX" "$quoted"
            printf -- '-include d\n'
        } >Makefile
        $tool >"$tmp/log" 2>&1
        $tool >>"$tmp/log" 2>&1
        [ "$(wc -l <log)" -eq 1 ] || fail "$tool, $file: the second build runs: $(cat "$tmp/log" d)"
        touch -d '1 minute' "$file"
        $tool >>"$tmp/log" 2>&1
        [ "$(wc -l <log)" -eq 2 ] || fail "$tool, $file: a change is not seen: $(cat "$tmp/log" d)"
        cd "$OLDPWD" || exit 1
    done
done
end

begin "a path with a line break cannot stand in a depfile, and is an error"
cp "$tmp/acme.yaml" "$tmp/a
b.yaml"
expect 3 "$GEN4XX" generate $few -o "$tmp/broken" --spec "$tmp/a
b.yaml" --depfile "$tmp/d"
[ ! -e "$tmp/d" ] || fail "it is there"
end

begin "a depfile has a target: the stamp, the first file, or it is an error"
mkdir "$tmp/nothing"
expect 2 "$GEN4XX" generate --set none --templates "$tmp/nothing" -o "$tmp/broken" --depfile "$tmp/d"
grep -q "no file is made that could be the target of '--depfile'" "$tmp/err" || fail "$(cat "$tmp/err")"
[ ! -e "$tmp/d" ] || fail "it is there"
expect 0 "$GEN4XX" generate --set none --templates "$tmp/nothing" -o "$tmp/broken" --depfile "$tmp/d" \
    --stamp "$tmp/stamp"
grep -q "^$tmp/stamp: " "$tmp/d" || fail "$(cat "$tmp/d")"
expect 3 "$GEN4XX" generate $few -o "$tmp/broken" --depfile "$tmp/d" --stamp "$(printf '%s/a\rb' "$tmp")"
expect 4 "$GEN4XX" generate $few -o "$tmp/broken" --stamp "$tmp/none/stamp"
grep -q "cannot create '$tmp/none/stamp'" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "a specification comes from standard input, once"
"$GEN4XX" generate $few --spec "$tmp/acme.yaml" --stdout http4xx_enum.h | grep -v -e gen4xx -e xxh64 >"$tmp/file"
"$GEN4XX" generate $few --spec - --stdout http4xx_enum.h <"$tmp/acme.yaml" |
    grep -v -e gen4xx -e xxh64 >"$tmp/stdin"
grep -q 'Quota Used Up' "$tmp/stdin" || fail "no code of it"
cmp "$tmp/file" "$tmp/stdin" || fail "not the same"
{ seq -f '# %g' 10000; cat "$tmp/acme.yaml"; } | "$GEN4XX" generate $few --spec - --stdout http4xx_enum.h |
    grep -v -e gen4xx -e xxh64 | cmp "$tmp/file" - || fail "not the same with 10,000 lines more"
expect 2 "$GEN4XX" generate --spec - --spec - </dev/null
expect 3 "$GEN4XX" check --spec - <<'YAML'
codes: [{number: 4o4}]
YAML
grep -q '^<stdin>:1:18: error: ' "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "--stdout prints one file as it would be written, and a wrong name has a suggestion"
"$GEN4XX" generate --stdout http4xx_text_nb.h | cmp - out/http4xx_text_nb.h || fail "another one"
expect 2 "$GEN4XX" generate --stdout http4xx_text_nbb.h
grep -q "did you mean 'http4xx_text_nb.h'" "$tmp/err" || fail "$(cat "$tmp/err")"
end

begin "--verbose says what was read, written and left alone"
expect 0 "$GEN4XX" generate $few --spec "$tmp/acme.yaml" -o "$tmp/told"
rm "$tmp/told/http4xx.h"
expect 0 "$GEN4XX" generate -v $few --spec "$tmp/acme.yaml" -o "$tmp/told"
for line in "read $tmp/acme.yaml" "wrote $tmp/told/http4xx.h" \
    "left alone $tmp/told/http4xx_enum.h" '1 written, [0-9]* left alone, in [0-9.]* s'; do
    grep -qx "$line" "$tmp/err" || fail "no $line: $(cat "$tmp/err")"
done
end

# --- what depends on nothing else ---

begin "no variable, time or place of the machine changes a byte"
cp "$tmp/acme.yaml" "$special/"
(cd "$tmp" && "$GEN4XX" generate --spec acme.yaml -o "$tmp/here")
(cd "$special" && env -i HOME=/nowhere LC_ALL=tr_TR.UTF-8 LANG=ja_JP TZ=Asia/Tokyo \
    SOURCE_DATE_EPOCH=1 COLUMNS=20 TERM=xterm CLICOLOR_FORCE=1 \
    "$GEN4XX" generate --spec acme.yaml -o "$tmp/there")
diff -r "$tmp/here" "$tmp/there" || fail "differs"
end

begin "messages have colours on a terminal only, and not against NO_COLOR"
sed 's/name: Quota/nmae: Quota/' "$tmp/acme.yaml" >"$tmp/wrong.yaml"
on_terminal() {
    script -qec "'$GEN4XX' check --spec '$tmp/wrong.yaml'" /dev/null </dev/null
}
escape=$(printf '\033')
TERM=xterm NO_COLOR='' on_terminal | grep -q "$escape\[1;31merror:" || fail "no colour"
TERM=xterm NO_COLOR=1 on_terminal | grep "$escape" && fail "colour against NO_COLOR"
TERM=dumb on_terminal | grep "$escape" && fail "colour on a dumb terminal"
"$GEN4XX" check --spec "$tmp/wrong.yaml" 2>&1 | grep "$escape" && fail "colour in a pipe"
end

begin "a run of more than a second shows progress on a terminal, and clears it"
feed() {
    sleep 1.3
    cat "$tmp/acme.yaml"
}
slowly() {
    feed >"$tmp/slow" &
    script -qec "'$GEN4XX' generate $* --locale en --spec '$tmp/slow' -o '$tmp/slowly'" /dev/null </dev/null
    wait
}
mkfifo "$tmp/slow"
slowly >"$tmp/out"
grep -q 'reading ' "$tmp/out" || fail "no progress: $(cat "$tmp/out")"
[ "$(tail -c 4 "$tmp/out")" = "$(printf '\r\033[K')" ] || fail "not cleared"
slowly --quiet >"$tmp/out"
[ ! -s "$tmp/out" ] || fail "not quiet: $(cat "$tmp/out")"
feed >"$tmp/slow" &
"$GEN4XX" generate --locale en --spec "$tmp/slow" -o "$tmp/slowly" 2>&1 | grep . && fail "off a terminal"
wait
end

# --- what goes wrong ---

faults="$tmp/faults.so"
cc -shared -fPIC -o "$faults" tests/lib/faults.c -ldl || exit 1

# faulty VARIABLE=VALUE... COMMAND...: runs a command with a fault in it.
faulty() {
    env LD_PRELOAD="$faults" "$@"
}

old="$tmp/old" new="$tmp/new" work="$tmp/work"
"$GEN4XX" generate $few --spec "$tmp/acme.yaml" -o "$old"
mkdir "$tmp/in"
cp "$tmp/other.yaml" "$tmp/in/acme.yaml"
"$GEN4XX" generate $few --spec "$tmp/in/acme.yaml" -o "$new"
export FAULT_CALLS="open write close rename mkdir flock fstat futimens"
faulty FAULT_COUNT="$tmp/calls" "$GEN4XX" generate $few --spec "$tmp/in/acme.yaml" -o "$work"
cp -r "$old/." "$work"
faulty FAULT_COUNT="$tmp/calls" "$GEN4XX" generate $few --spec "$tmp/in/acme.yaml" -o "$work"
calls=$(cat "$tmp/calls")

# Whether each file in the folder is the old or the new one; prints those that are neither.
neither_old_nor_new() {
    for file in "$work"/*.h "$work"/*.hpp; do
        cat "$file" >"$tmp/snapshot" # for it may change between two looks
        cmp -s "$tmp/snapshot" "$old/${file##*/}" || cmp -s "$tmp/snapshot" "$new/${file##*/}" ||
            echo "$file"
    done
}

for kind in kill half; do
    begin "killed at any call ($kind): each file is old or new, and the next run tidies up"
    [ "$calls" -gt 20 ] || fail "$calls calls only"
    at=1
    while [ $at -le "$calls" ]; do
        rm -rf "$work"
        cp -r "$old" "$work"
        faulty FAULT_AT=$at FAULT_ERROR=$kind "$GEN4XX" generate $few \
            --spec "$tmp/in/acme.yaml" -o "$work" 2>"$tmp/err" && fail "call $at: not killed"
        neither_old_nor_new | grep . && fail "call $at"
        expect 0 "$GEN4XX" generate $few --spec "$tmp/in/acme.yaml" -o "$work"
        diff -r "$new" "$work" || fail "call $at: the next run leaves this"
        at=$((at + 1))
    done
    end
done

# 28 is ENOSPC, 5 EIO, 122 EDQUOT.
for error in 28 5; do
    begin "any call fails with errno $error: an error, each file old or new, no litter"
    at=1
    while [ $at -le "$calls" ]; do
        rm -rf "$work"
        cp -r "$old" "$work"
        faulty FAULT_AT=$at FAULT_ERROR=$error "$GEN4XX" generate $few \
            --spec "$tmp/in/acme.yaml" -o "$work" 2>"$tmp/err"
        status=$?
        neither_old_nor_new | grep . && fail "call $at"
        ls "$work" | grep -v -e '\.h$' -e '\.hpp$' && fail "call $at: litter"
        if [ $status -eq 0 ]; then
            diff -r "$new" "$work" || fail "call $at: exit code 0, but not all is written"
        else
            [ $status -eq 4 ] || fail "call $at: exit code $status"
            grep -q '^gen4xx: error: cannot ' "$tmp/err" || fail "call $at: $(cat "$tmp/err")"
        fi
        at=$((at + 1))
    done
    end
done

begin "a call that a signal interrupts is made again"
rm -rf "$work"
cp -r "$old" "$work"
faulty FAULT_CALLS="write flock" FAULT_COUNT="$tmp/interruptible" "$GEN4XX" generate $few \
    --spec "$tmp/in/acme.yaml" -o "$work"
[ "$(cat "$tmp/interruptible")" -ge 3 ] || fail "$(cat "$tmp/interruptible") calls only"
for at in $(seq "$(cat "$tmp/interruptible")"); do
    rm -rf "$work"
    cp -r "$old" "$work"
    expect 0 faulty FAULT_CALLS="write flock" FAULT_AT="$at" FAULT_ERROR=4 FAULT_COUNT="$tmp/again" "$GEN4XX" \
        generate $few --spec "$tmp/in/acme.yaml" -o "$work"
    diff -r "$new" "$work" || fail "call $at"
    [ "$(cat "$tmp/again")" -eq $(($(cat "$tmp/interruptible") + 1)) ] || fail "call $at: $(cat "$tmp/again") calls"
done
end

begin "a folder without locks is written all the same"
rm -rf "$work"
cp -r "$old" "$work"
expect 0 faulty FAULT_CALLS=flock FAULT_AT=1 FAULT_ERROR=95 "$GEN4XX" generate $few --spec "$tmp/in/acme.yaml" -o "$work"
diff -r "$new" "$work" || fail "differs"
end

begin "a file whose old content or whose stamp fails is an error that names it"
rm -rf "$work"
cp -r "$old" "$work"
export FAULT_ERROR=5
faulty FAULT_CALLS=read FAULT_COUNT="$tmp/reads" "$GEN4XX" generate $few --spec "$tmp/acme.yaml" -o "$work"
for at in $(seq 3 "$(cat "$tmp/reads")"); do
    expect 4 faulty FAULT_CALLS=read FAULT_AT="$at" "$GEN4XX" generate $few --spec "$tmp/acme.yaml" -o "$work"
    grep -q "cannot read '$work/http4xx.*': Input/output error" "$tmp/err" || fail "read $at: $(cat "$tmp/err")"
done
expect 4 faulty FAULT_CALLS=futimens FAULT_AT=1 "$GEN4XX" generate $few --spec "$tmp/acme.yaml" -o "$work" --stamp "$tmp/stamp"
grep -q "cannot touch '$tmp/stamp': Input/output error" "$tmp/err" || fail "$(cat "$tmp/err")"
diff -r "$old" "$work" || fail "changed"
end

begin "a folder that cannot be read is an error that names it"
mkdir "$tmp/layers"
cp "$tmp/acme.yaml" "$tmp/layers"
for call in opendir readdir; do
    expect 4 faulty FAULT_CALLS=$call FAULT_AT=1 "$GEN4XX" lint --spec "$tmp/layers"
    grep -q "directory '$tmp/layers': Input/output error" "$tmp/err" || fail "$call: $(cat "$tmp/err")"
done
unset FAULT_ERROR
end

begin "a disk that is full from some write on: an error, and no file is torn"
at=1
while [ $at -le 12 ]; do
    rm -rf "$work"
    cp -r "$old" "$work"
    faulty FAULT_CALLS=write FAULT_FROM=on FAULT_AT=$at FAULT_ERROR=28 "$GEN4XX" generate $few \
        --spec "$tmp/in/acme.yaml" -o "$work" 2>"$tmp/err"
    status=$?
    diff -r "$old" "$work" >/dev/null || [ $status -eq 0 ] || fail "write $at: changed"
    [ $status -eq 0 ] || grep -q 'No space left on device' "$tmp/err" || fail "$(cat "$tmp/err")"
    at=$((at + 1))
done
expect 4 sh -c "'$GEN4XX' dump >/dev/full"
end
unset FAULT_CALLS

begin "what is not left over from a run stays where it is"
for file in http4xx.h.tmp http4xx.h.x.tmp http4xx.hx12.tmp .tmp 12.tmp mine.h.12.tmp http4xx.h.12; do
    echo mine >"$work/$file"
done
echo left >"$work/http4xx.h.12.tmp"
find "$work" -type f ! -name http4xx.h.12.tmp | sort >"$tmp/stay"
expect 0 "$GEN4XX" generate $few --spec "$tmp/acme.yaml" -o "$work"
find "$work" -type f | sort | diff "$tmp/stay" - || fail "not these"
end

begin "changes of more than 64 MiB wait on the disk, and an error takes them away"
mkdir "$tmp/much"
line=$(printf '%0200d' 0)
printf '{{#codes}}{{#codes}}{{#codes}}{{number}} %s%s%s%s%s%s\n{{/codes}}{{/codes}}{{/codes}}' "$line" "$line" \
    "$line" "$line" "$line" "$line" >"$tmp/much/a.txt.mustache"
echo '{{number}}' >"$tmp/much/b.txt.mustache"
expect 3 "$GEN4XX" generate --set none --templates "$tmp/much" -o "$tmp/large"
grep -q 'b.txt.mustache:1:1: error: ' "$tmp/err" || fail "$(cat "$tmp/err")"
[ -z "$(ls "$tmp/large")" ] || fail "litter: $(ls -l "$tmp/large")"
rm "$tmp/much/b.txt.mustache"
expect 0 "$GEN4XX" generate --set none --templates "$tmp/much" -o "$tmp/large"
[ "$(wc -l <"$tmp/large/a.txt")" -eq $((39 * 39 * 39)) ] || fail "$(wc -l <"$tmp/large/a.txt") lines"
rm -r "$tmp/large"
end

begin "200 runs at once into one folder: its files are whole, and of one run"
rm -rf "$work"
"$GEN4XX" generate $few --spec "$tmp/acme.yaml" -o "$work"
: >"$tmp/watching"
(while [ -e "$tmp/watching" ]; do neither_old_nor_new; done) >"$tmp/torn" &
seq 200 | xargs -P 16 -I @@ sh -c \
    'if [ $((@@ % 2)) = 0 ]; then in=/in; else in=; fi
     "$0" generate --locale en,nb,ja --spec "$1$in/acme.yaml" -o "$1/work" || echo "run @@: $?"' \
    "$GEN4XX" "$tmp" >"$tmp/out" 2>&1
rm "$tmp/watching"
wait
[ ! -s "$tmp/out" ] || fail "$(head -3 "$tmp/out")"
[ ! -s "$tmp/torn" ] || fail "torn: $(sort "$tmp/torn" | uniq -c | head -3)"
diff -r "$old" "$work" >/dev/null || diff -r "$new" "$work" >/dev/null || fail "mixed"
end

begin "a folder that cannot be written is an error, and one that is up to date is none"
cp -r "$new" "$tmp/readonly"
chmod -R a-w "$tmp/readonly" "$tmp/in"
if [ "$(id -u)" -eq 0 ]; then
    as_nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
    chmod a+x "$tmp"
else
    as_nobody() { "$@"; }
fi
cp "$GEN4XX" "$tmp/gen4xx"
expect 0 as_nobody "$tmp/gen4xx" generate $few --spec "$tmp/in/acme.yaml" -o "$tmp/readonly"
expect 4 as_nobody "$tmp/gen4xx" generate --locale en --spec "$tmp/in/acme.yaml" -o "$tmp/readonly"
grep -q 'Permission denied' "$tmp/err" || fail "$(cat "$tmp/err")"
chmod -R u+w "$tmp/readonly" "$tmp/in"
diff -r "$new" "$tmp/readonly" || fail "changed"
end

finish
