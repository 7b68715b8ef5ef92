#!/bin/sh
# Whether the README says what is so.

. "$(dirname "$0")/../lib/lib.sh"

begin "the quick start has exactly two commands"
awk '/^```sh$/ { inside = 1; next } /^```$/ { if (inside) exit } inside' README.md >"$tmp/quick"
[ "$(grep -c . "$tmp/quick")" -eq 2 ] || fail "$(cat "$tmp/quick")"
end

begin "its example in C compiles and prints what the comments say"
awk '/^```c$/ { inside = 1; next } /^```$/ { inside = 0 } inside' README.md >"$tmp/example.c"
[ -s "$tmp/example.c" ] || fail "no example"
expect 0 cc -std=c99 -Wall -Wextra -Werror -Iout "$tmp/example.c" -o "$tmp/example"
expect 0 "$tmp/example"
sed -n 's,.*/\* prints: \(.*\) \*/.*,\1,p' "$tmp/example.c" >"$tmp/wanted"
[ -s "$tmp/wanted" ] || fail "no comments"
diff "$tmp/wanted" "$tmp/out" || fail "differs"
end

# block LANGUAGE NUMBER: the text of that block of code.
block() {
    awk -v fence="\`\`\`$1" -v wanted="$2" '$0 == fence { inside = ++number == wanted; next }
        /^```$/ { inside = 0 } inside' README.md
}

begin "what it says of build tools is what tests/install/consumers.sh builds with"
for file in make:1:make/Makefile make:2:pkg-config/Makefile cmake:1:cmake/CMakeLists.txt \
    meson:1:meson/meson.build m4:1:autoconf/configure.ac automake:1:autoconf/Makefile.am; do
    language=${file%%:*} number=${file#*:} file=${file##*:}
    block "$language" "${number%%:*}" | diff - "tests/install/consumers/$file" || fail "$file differs"
done
end

begin "every command and option of --help is in the README"
"$GEN4XX" --help | grep -oE '(^  [a-z]+|--[a-z-]+)' | sort -u | while read -r word; do
    grep -q -e "$word" README.md || echo "$word"
done >"$tmp/missing"
[ ! -s "$tmp/missing" ] || fail "missing: $(cat "$tmp/missing")"
end

begin "its table of the format is up to date"
make -s build/project.json
"$GEN4XX" render --data build/project.json templates/project/format.md.mustache >"$tmp/format"
sed '1,/^<!-- format -->$/d; /^<!-- end -->$/,$d' README.md | diff - "$tmp/format" || fail "run 'make docs'"
end

begin "its table of languages is up to date"
"$GEN4XX" render --data build/project.json templates/project/languages.md.mustache \
    >"$tmp/languages"
sed '1,/^<!-- languages -->$/d; /^<!-- end -->$/,$d' README.md | diff - "$tmp/languages" ||
    fail "run 'make docs'"
[ "$(grep -c ' 39 of 39 ' "$tmp/languages")" -eq 45 ] || fail "not 45 complete languages"
end

begin "its acme.yaml is right, and does what it says"
awk '/^```yaml$/ { inside = 1; next } /^```$/ { inside = 0 } inside' README.md >"$tmp/acme.yaml"
expect 0 "$GEN4XX" generate --spec "$tmp/acme.yaml" -o "$tmp/acme"
grep -q 'HTTP4XX_ACME_QUOTA_USED_UP *= 499' "$tmp/acme/http4xx_enum.h" || fail "not generated"
sed 's/    name: Quota/    nmae: Quota/' "$tmp/acme.yaml" >"$tmp/broken.yaml"
expect 3 "$GEN4XX" generate --spec "$tmp/broken.yaml" -o "$tmp/broken"
end

begin "every limit of the program is in the README with its value"
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
    grep -q "| $value |.*\`$name\`" README.md || echo "$name $value"
done >"$tmp/missing"
[ ! -s "$tmp/missing" ] || fail "missing: $(cat "$tmp/missing")"
end

finish
