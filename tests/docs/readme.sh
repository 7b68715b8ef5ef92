#!/bin/sh
# Whether README.md and the documents of out/, spec/, tests/bench/ and tests/install/consumers/ are right:
# every example runs, every table is up to date, every link leads somewhere.

. "$(dirname "$0")/../lib/lib.sh"

export LC_ALL=C.UTF-8
root=$(pwd)
recipes=tests/install/consumers/README.md

# documents: every *.md of the repository. An unpacked tarball has no list of its files.
documents() {
    if [ -e .git ]; then
        git ls-files --cached --others --exclude-standard '*.md'
    else
        find . -name build -prune -o -name '*.md' -print
    fi
}

# block DOCUMENT LANGUAGE [NUMBER]: prints that block of code, or all in that language.
block() {
    awk -v fence="\`\`\`$2" -v wanted="${3:-0}" '$0 == fence { number++; inside = !wanted || number == wanted; next }
        /^```$/ { inside = 0 } inside' "$1"
}

# table DOCUMENT NAME: prints the generated part of that name.
table() {
    sed "1,/^<!-- $2 -->\$/d; /^<!-- end -->\$/,\$d" "$1"
}

# session DIR DOCUMENT: runs the commands of all console blocks in DIR, and prints them and their output.
session() {
    block "$2" console | grep '^\$ ' | (cd "$1" && while read -r line; do
        echo "$line"
        PATH=$tmp/bin:$PATH sh -c "${line#??}" 2>&1 </dev/null
    done)
}

mkdir "$tmp/bin"
ln -s "$GEN4XX" "$tmp/bin/gen4xx"

begin "the quick start has exactly two commands"
block README.md sh 1 >"$tmp/quick"
[ "$(grep -c . "$tmp/quick")" -eq 2 ] || fail "$(cat "$tmp/quick")"
awk '/^```./ { print; exit }' README.md | grep -qx '```sh' || fail "it is not the first block of code"
end

begin "README.md has at most 120 lines"
[ "$(wc -l <README.md)" -le 120 ] || fail "$(wc -l <README.md)"
end

mkdir "$tmp/examples"
for document in README.md out/README.md; do
    begin "the example in C in $document compiles and prints what the comments say"
    example=$tmp/examples/$(echo "$document" | sed "s,/README.md,,; s,README.md,readme,")
    block "$document" c >"$example.c"
    [ -s "$example.c" ] || fail "no example"
    expect 0 cc -std=c99 -Wall -Wextra -Werror -Iout "$example.c" -o "$example.program"
    expect 0 "$example.program"
    sed -n 's,.*/\* prints: \(.*\) \*/.*,\1,p' "$example.c" >"$example.wanted"
    [ -s "$example.wanted" ] || fail "no comments"
    diff "$example.wanted" "$tmp/out" || fail "differs"
    end
done

begin "the example in C++ in out/README.md compiles"
block out/README.md cpp >"$tmp/example.cc"
[ -s "$tmp/example.cc" ] || fail "no example"
expect 0 g++ -std=c++17 -Wall -Wextra -Werror -Iout -c "$tmp/example.cc" -o "$tmp/example.o"
end

begin "the commands in README.md print what it says"
mkdir "$tmp/readme"
ln -s "$root/out" "$tmp/readme/out"
block README.md yaml >"$tmp/readme/acme.yaml"
[ "$(wc -l <"$tmp/readme/acme.yaml")" -eq 15 ] || fail "acme.yaml does not have 15 lines"
session "$tmp/readme" README.md >"$tmp/said"
block README.md console | grep . >"$tmp/wanted"
[ -s "$tmp/wanted" ] || fail "no commands"
grep . "$tmp/said" | diff "$tmp/wanted" - || fail "differs"
grep -q '`ACME4XX_ACME_QUOTA_USED_UP` is then 480' README.md || fail "no constant"
grep -q 'ACME4XX_ACME_QUOTA_USED_UP *= 480,' "$tmp/readme/gen/acme4xx_enum.h" || fail "another constant"
grep -qF "gen4xx show 420 --owner '*'" README.md || fail "no other command"
expect 0 "$GEN4XX" show 420 --owner '*'
end

begin "the example needs no other header than those that README.md copies"
rm "$tmp/readme/out"
cp "$tmp/examples/readme.c" "$tmp/readme/server.c"
expect 0 cc -DHTTP4XX_WITH_EN -DHTTP4XX_WITH_NB "$tmp/readme/server.c" -o "$tmp/readme/server"
expect 0 "$tmp/readme/server"
diff "$tmp/examples/readme.wanted" "$tmp/out" || fail "differs"
end

begin "the numbers of codes, owners and languages in README.md"
{ "$GEN4XX" dump && "$GEN4XX" dump --owner '*' --locale en; } | python3 tests/docs/readme_numbers.py >"$tmp/numbers"
[ "$(wc -l <"$tmp/numbers")" -eq 5 ] || fail "not all numbers"
while read -r line; do
    tr '\n' ' ' <README.md | grep -qF "$line" || fail "README.md does not say: $line"
done <"$tmp/numbers"
end

begin "the sizes in README.md and out/README.md, within 10 %"
if [ "$(uname -m)" = x86_64 ]; then
    for size in 27:'-DHTTP4XX_WITH_EN -DHTTP4XX_WITH_NB' 332:; do
        # shellcheck disable=SC2086 # options
        expect 0 gcc -Os ${size#*:} -Iout -c "$tmp/examples/readme.c" -o "$tmp/example.o"
        size "$tmp/example.o" | awk -v said="${size%%:*}" 'NR == 2 { now = $4 / 1000
            exit !(now > 0.9 * said && now < 1.1 * said) }' || fail "not ${size%%:*} kB: $(size "$tmp/example.o")"
        for document in README.md out/README.md; do
            grep -q "${size%%:*} kB" $document || fail "$document does not say ${size%%:*} kB"
        done
    done
fi
end

begin "the commands in out/README.md and spec/README.md print what they say"
mkdir "$tmp/headers" "$tmp/spec"
cp "$tmp/readme/acme.yaml" out/http4xx_enum.h "$tmp/headers"
block spec/README.md yaml 1 >"$tmp/spec/acme.yaml"
for place in headers:out spec:spec; do
    session "$tmp/${place%%:*}" "${place#*:}/README.md" >"$tmp/said"
    [ -s "$tmp/said" ] || fail "no commands in ${place#*:}/README.md"
    block "${place#*:}/README.md" console | diff - "$tmp/said" || fail "${place#*:}/README.md differs"
done
grep -q 'HTTP4XX_ACME_QUOTA_USED_UP *= 499' "$tmp/spec/gen/http4xx_enum.h" || fail "not generated"
[ -s "$tmp/spec/schema.json" ] || fail "no schema"
end

begin "acme.yaml in spec/README.md is right, and its precedence and its faulty copy are as described"
expect 0 "$GEN4XX" explain 499 --spec "$tmp/spec/acme.yaml"
grep -A1 '499 of nginx' "$tmp/out" | grep -q wins || fail "nginx does not win"
order=$(grep -oE -e '`--owner iana,[a-z,]*`' spec/README.md | tr -d '`')
[ -n "$order" ] || fail "no --owner"
# shellcheck disable=SC2086 # option and value
expect 0 "$GEN4XX" explain 499 --spec "$tmp/spec/acme.yaml" $order
grep -A1 '499 of acme' "$tmp/out" | grep -q wins || fail "acme does not win"
sed 's/    name: Quota/    nmae: Quota/' "$tmp/spec/acme.yaml" >"$tmp/broken.yaml"
expect 3 "$GEN4XX" generate --spec "$tmp/broken.yaml" -o "$tmp/broken"
block spec/README.md '' | grep -A2 '^acme.yaml:' >"$tmp/wanted"
[ "$(wc -l <"$tmp/wanted")" -eq 3 ] || fail "no error"
sed "s,^$tmp/broken,acme," "$tmp/err" | head -3 | diff "$tmp/wanted" - || fail "the error differs"
end

begin "the second layer in spec/README.md changes and removes what it says"
block spec/README.md yaml 2 >"$tmp/layer.yaml"
expect 0 "$GEN4XX" show 404 --spec "$tmp/layer.yaml"
grep -q 'Page not found' "$tmp/out" || fail "no override"
"$GEN4XX" show 405 --spec "$tmp/layer.yaml" >"$tmp/out" 2>&1 && fail "405 is not removed"
end

begin "the build recipes are what tests/install/consumers.sh builds with"
for file in make:1:make/Makefile make:2:pkg-config/Makefile cmake:1:cmake/CMakeLists.txt \
    cmake:2:cmake-subdirectory/CMakeLists.txt meson:1:meson/meson.build m4:1:autoconf/configure.ac \
    automake:1:autoconf/Makefile.am; do
    language=${file%%:*} number=${file#*:} file=${file##*:}
    block $recipes "$language" "${number%%:*}" | diff - "tests/install/consumers/$file" || fail "$file differs"
done
for project in tests/install/consumers/*/; do
    grep -q "($(basename "$project")/" $recipes || fail "no link to $project"
done
end

begin "the recipes in README.md are parts of these, in the same order"
for file in make:make/Makefile cmake:cmake/CMakeLists.txt; do
    block README.md "${file%%:*}" >"$tmp/part"
    [ -s "$tmp/part" ] || fail "no ${file%%:*}"
    grep -xFf "$tmp/part" "tests/install/consumers/${file#*:}" | grep . | diff "$tmp/part" - || fail "$file differs"
done
end

begin "every command and option of --help is in gen4xx(1)"
make -s manuals
sed 's/\\//g' build/gen4xx.1 >"$tmp/manual"
"$GEN4XX" --help | grep -oE '(^  [a-z]+|--[a-z-]+)' | sort -u | while read -r word; do
    grep -q -e "$word" "$tmp/manual" || echo "$word"
done >"$tmp/missing"
[ ! -s "$tmp/missing" ] || fail "missing: $(cat "$tmp/missing")"
end

for table in out:languages spec:format spec:owners; do
    document=${table%%:*}/README.md table=${table#*:}
    begin "the table of $table in $document is up to date"
    expect 0 make -s "build/$table.md"
    table "$document" "$table" | diff - "build/$table.md" || fail "run 'make docs'"
    end
done

begin "the table of languages has 45 complete languages"
[ "$(table out/README.md languages | grep -c ' 39 of 39 ')" -eq 45 ] || fail "not 45 complete languages"
end

begin "the table of owners has every owner and code of the specification, and no other"
table spec/README.md owners | python3 tests/docs/readme_owners.py || fail "see above"
end

begin "every limit of the program is in spec/README.md with its value"
{
    grep -lE "\bMAX_[A-Z_]+ = " gen/*/*.h | sed 's,gen/\(.*\),#include "\1",'
    cat <<'C'
#include <stdio.h>
#define LIMIT(name) printf(#name " %ld\n", (long)name);
int main(void)
{
C
} >"$tmp/limits.c"
grep -hoE "\bMAX_[A-Z_]+ = " gen/*/*.h | sort -u | sed "s/\(.*\) = /    LIMIT(\1)/" >>"$tmp/limits.c"
echo '}' >>"$tmp/limits.c"
expect 0 cc -D_XOPEN_SOURCE=700 -Igen "$tmp/limits.c" -o "$tmp/limits"
"$tmp/limits" | while read -r name value; do
    grep -q "| $value |.*\`$name\`" spec/README.md || echo "$name $value"
done >"$tmp/missing"
[ ! -s "$tmp/missing" ] || fail "missing: $(cat "$tmp/missing")"
end

begin "every relative link in a document leads to a file, and every #anchor to a heading"
# shellcheck disable=SC2046 # one argument for each document
python3 tests/docs/readme_links.py $(documents) || fail "see above"
end

begin "no document has a phrase of the list of bad English"
cat >"$tmp/phrases" <<'PHRASES'
may stop to
what stays
lie beside
lies beside
beside others
the command that mends
mended
one that is not taken
less one
for ever
nobody uses
by whom
in small letters
stands in front
behind it
of one's own
by itself
all that is known of
takes every value of
for people in their languages
PHRASES
documents | while read -r document; do
    tr '\n' ' ' <"$document" | grep -oiwFf "$tmp/phrases" | sed "s,^,$document: ,"
done >"$tmp/found"
[ ! -s "$tmp/found" ] || fail "$(cat "$tmp/found")"
end

finish
