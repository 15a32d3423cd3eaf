#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_packaging.sh <source tree>: packaging/run and packaging/test on machines that lack something.
# The machine is a folder of commands, partly real, partly made up; the source tree is a copy.
# What is made up expands its own variables, not ours.
# shellcheck disable=SC2016
set -eu
source_tree=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
failures=0

# machine: a fresh one. Everything is installed on it, nobody is root, there is no display.
machine() {
    rm -rf "${place:?}"/*
    mkdir -p "$place/bin" "$place/tree"
    cp -R "$source_tree/packaging" "$place/tree/"
    for tool in awk cat chmod df dirname env grep mkdir mktemp nproc printf rm sed sh tail touch; do
        ln -s "$(command -v $tool)" "$place/bin/$tool"
    done
    has id 'echo 1000'
    has locale 'echo UTF-8'
    has apt-get 'exit 0'
    has sudo '[ "$1" != -n ] || shift
        echo "sudo $*" >>"$calls"
        exec "$@"'
    has true 'exit 0'
    has dpkg-query 'shift 3; for package; do echo "$package installed"; done'
    has ctest 'echo "HOME is $HOME"; echo "ctest $*" >>"$calls"'
    has cmake 'echo "cmake $*" >>"$calls"
        mkdir -p build/release/app
        cp_program build/release/app/m2m-uploader'
    has cp_program 'cat >"$1" <<EOT
#!/bin/sh
echo "program \$*" >>"$calls"
case "\$1" in upload) exit 3 ;; esac
EOT
        chmod +x "$1"'
    : >"$place/calls"
}

# has <command> <script>
has() {
    rm -f "$place/bin/$1"
    printf '#!/bin/sh\ncalls=%s\n%s\n' "$place/calls" "$2" >"$place/bin/$1"
    chmod +x "$place/bin/$1"
}

hasnt() { rm "$place/bin/$1"; }

# try <command line>: in the tree, with nothing but that machine. Leaves $said and $code.
try() {
    code=0
    said=$(cd "$place/tree" && env -i PATH="$place/bin" HOME="$place/home" ${display:+DISPLAY=$display} \
        sh -c "$1" 2>&1 </dev/null) || code=$?
    calls=$(cat "$place/calls")
}

# expect <what> <text> <pattern>...: all of the glob patterns are found in the text.
expect() {
    what=$1 text=$2
    shift 2
    for pattern; do
        # shellcheck disable=SC2254
        case "$text" in
        *$pattern*) ;;
        *)
            failures=$((failures + 1))
            printf 'FAIL %s: no "%s" in\n%s\n' "$what" "$pattern" "$text"
            ;;
        esac
    done
}

expect_code() {
    [ "$code" -eq "$2" ] && return 0
    failures=$((failures + 1))
    printf 'FAIL %s: exit code %s, not %s\n%s\n' "$1" "$code" "$2" "$said"
}

expect_no() {
    case "$2" in
    *$3*)
        failures=$((failures + 1))
        printf 'FAIL %s: "%s" in\n%s\n' "$1" "$3" "$2"
        ;;
    esac
}

display=

it="nothing missing: nobody asks for rights, and the build begins"
machine
try packaging/test
expect_code "$it" 0
expect "$it" "$said" "nothing to install"
expect "$it" "$calls" "cmake -S $place/tree --preset test" "ctest --preset test"
expect_no "$it" "$calls" sudo

it="tests get a home of their own"
expect_no "$it" "$said" "HOME is $place/home"

it="options of packaging/test reach ctest"
machine
try "packaging/test -R journal"
expect "$it" "$calls" "-R journal"

it="only what is missing is installed, and only that by sudo"
machine
has dpkg-query 'shift 3; for package; do [ "$package" = zlib1g-dev ] || echo "$package installed"; done; exit 1'
has sudo 'echo "sudo $*" >>"$calls"; case "$*" in *" install "*) exit 0 ;; esac'
try packaging/test
expect_code "$it" 0
expect "$it" "$calls" "install --no-install-recommends zlib1g-dev
" "sudo apt-get -q update"
expect_no "$it" "$calls" "sudo cmake"
expect_no "$it" "$calls" "recommends ca-certificates"

it="removed, but not purged, counts as missing"
machine
has dpkg-query 'shift 3; for package; do echo "$package config-files"; done'
try packaging/test
expect "$it" "$said" "installing ca-certificates"

it="neither root nor sudo: says what to ask for"
machine
hasnt sudo
has dpkg-query 'exit 1'
try packaging/run
expect_code "$it" 1
expect "$it" "$said" "need*root or sudo" "apt-get install --no-install-recommends ca-certificates" "run this again"
expect_no "$it" "$calls" "cmake -S"

it="sudo wants a password and nobody is there to type it"
machine
has dpkg-query 'exit 1'
has sudo 'exit 1'
try packaging/run
expect_code "$it" 1
expect "$it" "$said" "Ask the administrator"

it="no apt-get: the packages, and the lines to type"
machine
hasnt apt-get
try packaging/run
expect_code "$it" 1
expect "$it" "$said" "no apt-get" "  qt6-base-dev" "cmake --preset release" "m2m-uploader --practice-sample"
try packaging/test
expect_code "$it" 1
expect "$it" "$said" "  gnome-keyring" "ctest --preset test"

it="no network"
machine
has dpkg-query 'exit 1'
has apt-get 'echo "Err:1 http://deb.example bookworm InRelease"; echo "  Temporary failure resolving deb.example"; exit 100'
try packaging/run
expect_code "$it" 1
expect "$it" "$said" "Is there a network?" "Temporary failure resolving"
expect_no "$it" "$calls" "cmake -S"

it="disk full while installing"
machine
has dpkg-query 'exit 1'
has apt-get 'echo "E: You do not have enough free space in /var/cache/apt/archives/."; exit 100'
try packaging/run
expect_code "$it" 1
expect "$it" "$said" "The disk is full."

it="disk too full to build"
machine
has df 'echo "Filesystem 1024-blocks Used Available Capacity Mounted"; echo "/dev/x 100 90 10240 90% /"'
try packaging/run
expect_code "$it" 1
expect "$it" "$said" "is full: 10 MB are free"
expect_no "$it" "$calls" "cmake -S"

it="CMake fails: its words are shown"
machine
has cmake 'echo "Could NOT find ZLIB"; exit 1'
try packaging/run
expect_code "$it" 1
expect "$it" "$said" "Could NOT find ZLIB" "could not configure"

it="without a display: upload from the command line, then the log, and the exit code of the upload"
machine
try packaging/run
expect_code "$it" 3
expect "$it" "$calls" "program upload --profile practice --recipe resources/recipes/visual_inspections.m2mrecipe resources/samples/visual_inspections.csv
program log show"

it="with a display: the window, with the sample"
machine
display=:7
try packaging/run
expect_code "$it" 0
expect "$it" "$calls" "program --practice-sample"
expect_no "$it" "$calls" "program upload"
display=

it="a tree that was moved is built anew"
machine
mkdir -p "$place/tree/build/release"
echo "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere" >"$place/tree/build/release/CMakeCache.txt"
try packaging/run
expect "$it" "$said" "has moved"
[ ! -f "$place/tree/build/release/CMakeCache.txt" ] || expect "$it" "the old cache is there" nothing

it="help, and arguments that mean nothing"
machine
try "packaging/run --help"
expect_code "$it" 0
expect "$it" "$said" "Usage: packaging/run"
try "packaging/test --help"
expect_code "$it" 0
expect "$it" "$said" "Usage: packaging/test"
for script in deb deb-test appimage/build; do
    try "packaging/$script --help"
    expect_code "$it" 0
    expect "$it" "$said" "Usage: packaging/$script"
done
for script in run deb deb-test appimage/build; do
    try "packaging/$script --fast"
    expect_code "$it" 2
    expect_no "$it" "$calls" "cmake -S"
done

it="the package is not tried without root, and that is said"
machine
try packaging/deb-test
expect_code "$it" 77
expect "$it" "$said" "SKIPPED*root"

it="the package is not tried where nobody may mount, and that is said"
machine
has id 'echo 0'
has unshare 'exit 1'
try packaging/deb-test
expect_code "$it" 77
expect "$it" "$said" "SKIPPED*mount"

it="the package is not tried before it was built"
machine
has id 'echo 0'
has unshare 'exit 0'
try packaging/deb-test
expect_code "$it" 1
expect "$it" "$said" "Run packaging/deb first"

it="packages for the Debian package are missing: only these are installed"
machine
hasnt sudo
has dpkg-query 'shift 3; for package; do [ "$package" = lintian ] || echo "$package installed"; done; exit 1'
try packaging/deb
expect_code "$it" 1
expect "$it" "$said" "apt-get install --no-install-recommends lintian"

it="works from any folder"
machine
try "cd / && $place/tree/packaging/run"
expect "$it" "$calls" "program log show"

if [ "$failures" -ne 0 ]; then
    echo "$failures expectations were not met"
    exit 1
fi
echo "all expectations met"
