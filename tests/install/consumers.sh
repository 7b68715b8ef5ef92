#!/bin/sh
# Builds the projects in tests/install/consumers/ against what 'make install' installs: each prints what its
# own acme.yaml says, a second build does nothing, a changed acme.yaml rebuilds what depends on it
# and nothing else, and one that was only touched rebuilds nothing at all.
#
# They are built in a folder that has a blank, a # and a letter beyond ASCII in its name, as far as
# the tool itself can: where it cannot, the test wants its error.

. "$(dirname "$0")/../lib/lib.sh"

root=$(pwd)
hard="$tmp/bygg #1 på en øy"
mkdir "$hard"

# What is installed lies in another place than it was installed for.
begin "make install, with DESTDIR and PREFIX"
expect 0 make -s install DESTDIR="$tmp/stage" PREFIX=/opt/http4xx
end
prefix=$tmp/stage/opt/http4xx
export PKG_CONFIG_PATH="$prefix/share/pkgconfig" ACLOCAL_PATH="$prefix/share/aclocal"
export CMAKE_PREFIX_PATH="$prefix"
export PATH="$prefix/bin:$PATH"
unset MAKEFLAGS MFLAGS MAKELEVEL GEN4XX # what is installed is what is tried

samu=$root/build/samu
if [ ! -x "$samu" ]; then
    begin "samurai is made of Debian's sources"
    expect 0 tests/lib/samurai.sh "$samu"
    end
fi

# project NAME FOLDER: lays out a consumer there, and goes on in it.
project() {
    place=$2/$1
    rm -rf "$place"
    mkdir "$place"
    cp tests/install/consumers/*.[cy]* "$place"
    cp tests/install/consumers/"$1"/* "$place"
}

# What a build makes, with its times. What tools write for themselves does not count.
made() {
    find "$place" \( -name '*.o' -o -name '*4xx*.h' -o -name app \) -type f -printf '%T@ %P\n' |
        grep -v '/host/\|subprojects/' | sort
}

times_of() {
    made | grep " \(.*/\)\?$1\$"
}

build() {
    (cd "$place" && eval "$builds") >"$tmp/out" 2>&1 || {
        fail "exit code $?: $builds"
        tail -20 "$tmp/out" | sed 's/^/# /'
    }
}

says() {
    said=$("$place/$program" 2>&1)
    [ "$said" = "$1" ] || fail "it says '$said' in place of '$1'"
}

# Another build, which must do nothing and say so.
build_nothing() {
    made >"$tmp/before"
    build
    made | diff "$tmp/before" - || fail "$1: something was made anew"
    if [ "$nothing" = "$silence" ]; then
        [ ! -s "$tmp/out" ] || fail "$1: it says: $(cat "$tmp/out")"
    else
        grep -Eq "$nothing" "$tmp/out" || fail "$1: it does not say '$nothing' but: $(cat "$tmp/out")"
    fi
    grep -Ei "$working" "$tmp/out" && fail "$1: it does something"
}

# What samurai says when there is nothing to do.
silence=silence
# What may be made anew though nothing was changed.
unless=none
working='compil|link|generat|gen4xx|^ *cc |build.* object'

# consumer WHAT PROGRAM BUILDS NOTHING: a project that is laid out and set up.
consumer() {
    begin "$1"
    program=$2 builds=$3 nothing=$4
    build
    says '480 Quota Used Up, Kvoten er brukt opp; unknown to others'
    build_nothing 'second build'

    other=$(times_of 'other[^/]*o') main=$(times_of 'main[^/]*o')
    [ "$(echo "$other" | wc -l)" -eq 1 ] && [ -n "$other" ] || fail "which is other.o? '$other'"
    [ "$(echo "$main" | wc -l)" -eq 1 ] && [ -n "$main" ] || fail "which is main.o? '$main'"
    sed -i 's/Quota Used Up/Quota Exhausted/' "$place/acme.yaml"
    build
    says '480 Quota Exhausted, Kvoten er brukt opp; unknown to others'
    [ "$(times_of 'other[^/]*o')" = "$other" ] || fail "other.c was compiled again"
    [ "$(times_of 'main[^/]*o')" != "$main" ] || fail "main.c was not compiled again"
    build_nothing 'after a change'

    made | grep -v "$unless" >"$tmp/before"
    touch "$place/acme.yaml"
    build
    made | grep -v "$unless" | diff "$tmp/before" - || fail "touched: something was made anew"
    grep -Eiq "generat" "$tmp/out" || fail "touched: gen4xx did not run: $(cat "$tmp/out")"
    build_nothing 'after it was touched'
    end
}

# cannot FAILING-COMMAND TEXT: what the tool itself cannot, with its words.
cannot() {
    (cd "$place" && eval "$1") >"$tmp/out" 2>&1 && fail "it can after all: $1"
    LC_ALL=C grep -q -e "$2" "$tmp/out" || fail "not as it was: $(tail -5 "$tmp/out")"
}

# --- make ---

project plain "$hard"
begin "plain: out/*.h beside it and nothing else"
cp out/*.h "$place"
(cd "$place" && env -i PATH=/usr/bin:/bin cc -std=c99 -Wall -Wextra -Werror main.c -o app) ||
    fail "exit code $?"
program=app
says 'Gone, Fjernet for godt'
end

project make "$hard"
consumer "make, http4xx.mk" app make "^make: 'app' is up to date\.\$"
begin "make: a header that was removed is made again, and clean removes all, without making it first"
rm "$place/http4xx/acme4xx_enum.h"
build
says '480 Quota Exhausted, Kvoten er brukt opp; unknown to others'
build_nothing "after a removal"
builds='make clean && make clean'
build
[ ! -e "$place/http4xx" ] || fail "http4xx/ is left"
grep -q generate "$tmp/out" && fail "it generates to clean"
end

project pkg-config "$hard"
consumer "make, pkg-config alone" app make "^make: 'app' is up to date\.\$"

# --- autoconf ---

# Automake's macro wants the folder's name to be of harmless characters.
project autoconf "$hard"
begin "autoconf says itself that it cannot: a blank and a # in the path"
cannot 'autoreconf -i && ./configure' 'unsafe absolute working directory name'
end
mkdir "$tmp/på-øya"
project autoconf "$tmp/på-øya"
begin "autoconf, http4xx.m4: set up"
builds='autoreconf -i && mkdir b && cd b && ../configure'
build
end
consumer "autoconf, http4xx.m4, out of the source folder" b/app 'make -C b' \
    "Nothing to be done for 'all'"
begin "autoconf: make distcheck, which wants everything removed again"
builds='make -C b distcheck'
build
end
begin "autoconf: without gen4xx, and with an older one, configure says so"
cannot 'GEN4XX=/none ./configure' 'gen4xx 0.2 is missing: install http4xx on the machine'
sed -i 's/0\.2\]/999.0]/' "$place/configure.ac"
cannot 'autoreconf && ./configure' 'gen4xx 999.0 is missing: install http4xx on the machine'
end

# --- CMake ---

# vendor: puts a copy of this project into a consumer's folder.
vendor() {
    mkdir -p "$place/$1"
    cp -R CMakeLists.txt meson.build LICENSE Makefile gen out spec templates "$place/$1"
}

project cmake "$hard"
begin "CMake says itself that it cannot: a # in the path of what a command makes"
cannot 'cmake -S . -B b' 'OUTPUT containing a "#" is not allowed'
end
easier="$tmp/bygg 1 på en øy"
mkdir "$easier"
project cmake "$easier"
begin "CMake: before 1.0, another minor version does not serve"
sed -i 's/http4xx 0\.2 /http4xx 0.1 /' "$place/CMakeLists.txt"
cannot 'cmake -S . -B b' 'requested version "0.1"'
end

# try WAY GENERATOR TOOL WORDS FOLDER
try() {
    project "$1" "$5"
    [ "$1" = cmake ] || vendor http4xx
    begin "$1, $(basename "$3"): set up"
    builds="cmake -S . -B b -G '$2' -DCMAKE_MAKE_PROGRAM='$(command -v "$3")'"
    build
    end
    consumer "$1, $(basename "$3")" b/app 'cmake --build b' "$4"
}

try cmake Ninja ninja 'ninja: no work to do' "$easier"
try cmake 'Unix Makefiles' make 'Built target app' "$easier"
try cmake-subdirectory Ninja ninja 'ninja: no work to do' "$easier"
try cmake-subdirectory 'Unix Makefiles' make 'Built target app' "$easier"
try cmake-fetchcontent Ninja ninja 'ninja: no work to do' "$easier"

# CMake writes whole paths into the lists of what was read.
project cmake "$easier"
begin "samurai says itself that it cannot: a letter beyond ASCII in a list of what was read"
(cd "$place" && cmake -S . -B b -G Ninja -DCMAKE_MAKE_PROGRAM="$samu" && cmake --build b) >/dev/null 2>&1
cannot 'cmake --build b' "bad depfile.*: '.*' is not a valid target character"
end
mkdir "$tmp/bygg 1"
# After a command that changed nothing samurai compiles nothing, as ninja, but links all the same.
unless=' b/app$'
try cmake Ninja "$samu" "$silence" "$tmp/bygg 1"
try cmake-fetchcontent Ninja "$samu" "$silence" "$tmp/bygg 1"
unless=none

begin "what CMake built carries the same files as what make built"
cmp build/embedded.list "$place/b/_deps/http4xx-build/host/embedded.list" || fail "differs"
"$place/b/_deps/http4xx-build/host/gen4xx" generate -o "$tmp/again"
diff -r -x '*.md' out "$tmp/again" || fail "out/ differs"
end

# A root as it is for a target: it has all that is installed, and a program that cannot run here.
cp -R "$prefix" "$tmp/target"
printf '#!/bin/sh\ntouch "%s"\nexit 126\n' "$tmp/ran" >"$tmp/target/bin/gen4xx"
cat >"$tmp/toolchain.cmake" <<CMAKE
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR other)
set(CMAKE_C_COMPILER $(command -v cc))
set(CMAKE_FIND_ROOT_PATH "$tmp/target")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
CMAKE
project cmake "$easier"
begin "CMake, a cross build: the headers are the target's, the program is the build machine's"
builds="cmake -S . -B b -G Ninja -DCMAKE_MAKE_PROGRAM='$(command -v ninja)' \\
    -DCMAKE_TOOLCHAIN_FILE='$tmp/toolchain.cmake' -DCMAKE_PREFIX_PATH=/ &&
    cmake --build b"
build
program=b/app
says '480 Quota Used Up, Kvoten er brukt opp; unknown to others'
grep -q "^http4xx_DIR:PATH=$tmp/target" "$place/b/CMakeCache.txt" || fail "not the target's headers"
grep -q "^HTTP4XX_GEN4XX:.*=$prefix/bin/gen4xx" "$place/b/CMakeCache.txt" || fail "another program"
[ ! -e "$tmp/ran" ] || fail "the target's program was run"
end

# --- Meson ---

for way in meson meson-subproject; do
    for ninja in ninja "$samu"; do
        project $way "$hard"
        [ $way = meson ] || vendor subprojects/http4xx
        begin "$way, $(basename "$ninja"): set up"
        builds="NINJA='$(command -v "$ninja")' meson setup b"
        build
        end
        words='ninja: no work to do'
        [ "$ninja" = ninja ] || words=$silence
        consumer "$way, $(basename "$ninja")" b/app "$ninja -C b" "$words"
    done
done

begin "what Meson built carries the same files as what make built"
cmp build/embedded.list "$place/b/subprojects/http4xx/embedded.list" || fail "differs"
"$place/b/subprojects/http4xx/gen4xx" generate -o "$tmp/again"
diff -r -x '*.md' out "$tmp/again" || fail "out/ differs"
end

begin "make uninstall leaves what it found"
touch "$prefix/include/another.h" "$prefix/bin/another"
expect 0 make -s uninstall DESTDIR="$tmp/stage" PREFIX=/opt/http4xx
[ "$(find "$tmp/stage" ! -type d -printf '%f ')" = 'another another.h ' ] ||
    fail "$(find "$tmp/stage" ! -type d)"
[ -z "$(find "$tmp/stage" -type d -name 'http4xx' ! -path "$prefix")" ] || fail "its folders are left"
end

finish
