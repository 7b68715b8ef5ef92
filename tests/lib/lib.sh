# Sourced by the tests that are shell scripts; changes to the root of the source tree.
#
#   . "$(dirname "$0")/../lib/lib.sh"
#   begin "what is shown"
#   some command || fail "why"
#   end
#   finish

set -u
cd "$(dirname "$0")/../.." || exit 1
GEN4XX=$(realpath "${GEN4XX:-build/gen4xx}")
suite=$(basename "$0" .sh)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
failures=0

begin() {
    name=$1 broken=
}

fail() {
    broken=1
    echo "# $*"
}

end() {
    if [ -z "$broken" ]; then
        echo "ok - $suite: $name"
    else
        echo "not ok - $suite: $name"
        failures=$((failures + 1))
    fi
}

# expect STATUS COMMAND...: runs a command and wants that exit code; its output goes to $tmp/out
# and $tmp/err.
expect() {
    wanted=$1
    shift
    "$@" >"$tmp/out" 2>"$tmp/err"
    got=$?
    [ $got -eq "$wanted" ] || {
        fail "exit code $got instead of $wanted: $*"
        sed 's/^/# /' "$tmp/err"
    }
}

finish() {
    exit $((failures > 0))
}
