#!/bin/sh
# Whether templates/README.md is right: its examples run, its tables are complete and up to date.

. "$(dirname "$0")/../lib/lib.sh"

guide=templates/README.md

# section FIRST: prints the block of code after that line of the guide.
section() {
    awk -v first="$1" '$0 == first { found = 1 }
        found && /^```/ { if (inside) exit; inside = 1; next } inside' "$guide"
}

begin "its example makes a table that a Go compiler takes, and that says what the guide says"
mkdir -p "$tmp/go/my" "$tmp/bin"
ln -s "$GEN4XX" "$tmp/bin/gen4xx"
section '<!-- my/codes.go.mustache -->' >"$tmp/go/my/codes.go.mustache"
section '<!-- main.go -->' >"$tmp/go/main.go"
awk '/^Render it/ { found = 1 } found && /^```$/ { exit } inside; /^```sh$/ { inside = found }' \
    "$guide" >"$tmp/commands"
awk '/^`go run/ { found = 1 } found && /^```$/ { if (inside) exit; inside = 1; next } inside' \
    "$guide" >"$tmp/wanted"
[ -s "$tmp/commands" ] && [ -s "$tmp/wanted" ] || fail "no commands, or no output"
(cd "$tmp/go" && PATH=$tmp/bin:$PATH expect 0 sh -eu "$tmp/commands" &&
    expect 0 gccgo -o table codes.go main.go && ./table >"$tmp/got") || fail "did not run"
diff "$tmp/wanted" "$tmp/got" || fail "prints something else"
end

begin "a text cannot break out of Go's strings"
cat >"$tmp/nasty.yaml" <<'YAML'
owners:
  acme: {name: "A\"\\`*/ \u202e \x01\n//'${x}%d ø 😀", reference: x}
codes:
  - {number: 480, owner: acme, id: x, name: "\\\"); panic(\"", reference: x}
YAML
(cd "$tmp/go" && expect 0 "$GEN4XX" generate --spec "$tmp/nasty.yaml" --set none --templates my -o . &&
    sed 's/code.Number == 404.*{/code.Number == 480 {/' main.go >nasty.go &&
    expect 0 gccgo -o nasty codes.go nasty.go && ./nasty >"$tmp/got") || fail "did not run"
printf '480 \\"); panic(" (A"\\`*/ \342\200\256 \001\n//'\''${x}%%d ø 😀): Klientfeil\n' |
    diff - "$tmp/got" || fail "prints something else"
end

for table in fields output-kinds sets; do
    begin "its table of $table is up to date"
    expect 0 make -s build/$table.md
    sed "1,/^<!-- $table -->\$/d; /^<!-- end -->\$/,\$d" "$guide" | diff - build/$table.md || fail "run 'make docs'"
    end
done

begin "the command that prints the data works"
grep -qx 'gen4xx dump --locale en,nb | less' "$guide" || fail "another command"
expect 0 "$GEN4XX" dump --locale en,nb
grep -q '"PREFIX": "HTTP4XX"' "$tmp/out" || fail "no names in upper case"
end

begin "every mark is in its table"
grep -oE '"\{[a-z]+\}"' gen/output/outputs.c | tr -d '"' | while read -r mark; do
    grep -q "^| \`$mark\` |" "$guide" || echo "$mark"
done >"$tmp/missing"
[ ! -s "$tmp/missing" ] || fail "missing: $(cat "$tmp/missing")"
end

finish
