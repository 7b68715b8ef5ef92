#!/bin/sh
# Checks that the compiler works and that the libraries are there, and says what to install if not: the
# compiler would only say that a header is missing.
#
#   libraries.sh PROGRAM COMPILER [FLAG...]     PROGRAM is a file that may be written
set -u
program=$1
shift
log=$program.log
trap 'rm -f "$program" "$log"' EXIT

# compile LIBRARY COMPILER [FLAG...]: compiles standard input; the library must come after the source.
compile() {
    library=$1
    shift
    # shellcheck disable=SC2086 # it may be empty
    "$@" -x c - -o "$program" $library
}

echo 'int main(void) { return 0; }' | compile "" "$@" || { echo "the compiler does not work: $1" >&2; exit 1; }
missing=0
while read -r header function name packages; do
    printf '#include <%s>\nint main(void) { return !%s(); }\n' "$header" "$function" |
        compile "-l${header%.h}" "$@" 2>"$log" && continue
    echo "$name is missing: install $packages, or run 'make deps'" >&2
    missing=1
done <<'END'
yaml.h yaml_get_version_string libyaml libyaml-dev (Debian, Ubuntu), libyaml-devel (Fedora), yaml-dev (Alpine), libyaml (Arch, Homebrew)
utf8proc.h utf8proc_version libutf8proc libutf8proc-dev (Debian, Ubuntu), utf8proc-devel (Fedora), utf8proc-dev (Alpine), libutf8proc (Arch), utf8proc (Homebrew)
END
exit $missing
