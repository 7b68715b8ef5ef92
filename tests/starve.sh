#!/bin/sh
# gen4xx without what it needs: memory, files that can be read, an output that takes its bytes. Each
# call fails in turn: an error that says what, exit code 4, and nothing harmed. What the calls of
# `generate` that write do, build.sh tries.

. tests/lib.sh

faults="$tmp/faults.so"
cc -shared -fPIC -o "$faults" tests/faults.c -ldl || exit 1

class='class: {prefix: http4xx, range: [400, 499], name: Client Error, reference: RFC 9110}'
mkdir "$tmp/spec" "$tmp/spec/more" "$tmp/templates"
cat >"$tmp/spec/a.yaml" <<YAML
$class
owners: {acme: &a {name: Acme, reference: here, official: true}, other: *a}
codes:
  - {number: 404, owner: acme, id: gone, name: "Gone Away", reference: RFC 9110, x-more: [a, b]}
locales:
  en: {name: English, class: {title: Error, sentence: It failed.},
    labels: {official: a, unofficial: 'b {owner}', substatus: c},
    texts: {gone: {title: Gone, sentence: "It \\x69s gone."}}}
YAML
printf 'codes:\n  - {number: 405, owner: acme, id: more, name: More, reference: RFC 9110}\n' >"$tmp/spec/more/b.yaml"
printf '{{#codes}}{{name}}: {{> part}}{{/codes}}' >"$tmp/templates/mine.txt.mustache"
printf '{{reference}}\n' >"$tmp/templates/part.mustache"
sed 's/Gone Away/Come Back/' "$tmp/spec/a.yaml" >"$tmp/new.yaml"

input="--no-builtin --spec $tmp/spec"
mine="$input --set none --templates $tmp/templates -o"

# The commands, and what each exits with when nothing fails. 'old' is a folder of files to check, 'work' one to
# write.
"$GEN4XX" generate $mine "$tmp/old" || exit 1
sed -i 's/Away/There/' "$tmp/old/mine.txt"
commands="generate $mine $tmp/work --depfile $tmp/work/d --stamp $tmp/work/s
check $mine $tmp/old
lint $input
show 404 $input
explain 404 $input
dump $input
diff $tmp/spec $tmp/new.yaml
diff out/http4xx_enum.h out/http4xx_enum.h
generate $input --stdout http4xx.h
render --data $tmp/new.yaml $tmp/templates/mine.txt.mustache
schema
describe"

# Whether the folder 'work' has the file as it was before, or as it is to be.
harmed() {
    [ ! -e "$tmp/work/mine.txt" ] || cmp -s "$tmp/work/mine.txt" "$tmp/before.txt" ||
        cmp -s "$tmp/work/mine.txt" "$tmp/after.txt"
    [ $? -ne 0 ] || return 1
    return 0
}

prepare() {
    rm -rf "$tmp/work"
    mkdir "$tmp/work"
    cp "$tmp/before.txt" "$tmp/work/mine.txt"
}

printf 'as it was\n' >"$tmp/before.txt"
prepare
"$GEN4XX" generate $mine "$tmp/work"
cp "$tmp/work/mine.txt" "$tmp/after.txt"

# fault CALLS ERRNO AT COMMAND: one run in which that call fails.
fault() {
    prepare
    FAULT_CALLS=$1 FAULT_ERROR=$2 FAULT_AT=$3 LD_PRELOAD="$faults" "$GEN4XX" $4 >"$tmp/out" 2>"$tmp/err"
}

# Each of the calls fails in turn, in a run of each command: what is printed on success is the
# same, an error is one that says so.
each_fails() {
    begin "$3"
    echo "$commands" >"$tmp/commands"
    total=0
    while read -r command; do
        prepare
        FAULT_CALLS=$1 FAULT_COUNT="$tmp/count" LD_PRELOAD="$faults" "$GEN4XX" $command \
            >"$tmp/whole" 2>/dev/null
        usual=$?
        count=$(cat "$tmp/count")
        total=$((total + count))
        at=1
        while [ $at -le "$count" ]; do
            fault "$1" "$2" $at "$command"
            status=$?
            if [ $status -eq 4 ]; then
                grep -q '^gen4xx: error: [co][au][nt]' "$tmp/err" || fail "$command, call $at: $(cat "$tmp/err")"
            elif [ $status -ne $usual ] || ! cmp -s "$tmp/whole" "$tmp/out"; then
                fail "$command, call $at: exit code $status, $(tail -1 "$tmp/err")"
            fi
            harmed && fail "$command, call $at: harmed"
            ls "$tmp/work" | grep '\.tmp$' && fail "$command, call $at: litter"
            at=$((at + 1))
        done
    done <"$tmp/commands"
    [ $total -gt "$4" ] || fail "$total calls only"
    echo "# $total calls"
    end
}

each_fails 'malloc calloc realloc posix_memalign' 12 "memory runs out at each allocation, libyaml's too" 1000
each_fails 'read open fstat stat opendir readdir close' 5 'each call that reads fails' 100
each_fails 'write' 28 'each write to standard output fails' 8
finish
