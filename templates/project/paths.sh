#!/bin/sh
# Prints, as JSON, the relative paths between the directories of an installation, so that it works
# wherever it is moved. The environment has the absolute paths, in the Makefile's variables.
set -eu

# path NAME FROM TO: prints the path from one directory to another.
path() {
    from=$2/ to=$3/ up=
    while [ "${to#"$from"}" = "$to" ]; do
        from=${from%/*/}/
        up=../$up
    done
    relative=$up${to#"$from"}
    relative=${relative%/}
    printf '%s\n  "%s": "%s"' "$separator" "$1" "${relative:-.}"
    separator=,
}

separator={
path pkgconfig_to_prefix "$PKGCONFIGDIR" "$PREFIX"
path pkgconfig_to_include "$PKGCONFIGDIR" "$INCLUDEDIR/http4xx"
path pkgconfig_to_bin "$PKGCONFIGDIR" "$BINDIR"
path pkgconfig_to_data "$PKGCONFIGDIR" "$DATADIR/http4xx"
path cmake_to_include "$CMAKEDIR/http4xx" "$INCLUDEDIR/http4xx"
path cmake_to_bin "$CMAKEDIR/http4xx" "$BINDIR"
path data_to_bin "$DATADIR/http4xx" "$BINDIR"
path bin_to_include "$BINDIR" "$INCLUDEDIR/http4xx"
path bin_to_data "$BINDIR" "$DATADIR/http4xx"
printf '\n}\n'
