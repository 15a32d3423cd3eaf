# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run, packaging/test and .ci/run share. To be sourced with $root, the source tree, set.
# Only apt-get ever runs with more rights than the caller's.

: "${root:?is set by the script that reads this one}"

# A clone in another folder finds the objects of the first one in ccache, but for presets whose headers are
# precompiled: those name their folder. There ccache has to overlook times, and macros that the headers do
# not depend on, to find anything at all.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

say() { printf '%s\n' "$*"; }

# stop <line>...: says why, one line each, and ends.
stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# packages_for <purpose>...: names from packaging/dependencies.
packages_for() {
    for purpose; do
        awk -v purpose="$purpose" '$1 == purpose { print $2 }' "$root/packaging/dependencies"
    done
}

missing_packages() {
    wanted=$(packages_for "$@")
    # dpkg-query fails as soon as it does not know one name; what it knows is printed all the same.
    # shellcheck disable=SC2016,SC2086
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null |
        awk '$2 == "installed" { printf " %s ", $1 }')
    for package in $wanted; do
        case "$installed" in
        *" $package "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# free_megabytes <folder>
free_megabytes() { df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }'; }

# need_space <megabytes>: stops before a build fills the disk.
need_space() {
    if [ "$(free_megabytes "$root")" -lt "$1" ]; then
        stop "The disk that holds $root is full: $(free_megabytes "$root") MB are free, $1 MB are needed." \
            "Make room, then run this again."
    fi
}

# quietly <name> <command>...: the output goes to build/log/<name>.txt and is shown only on failure.
quietly() {
    log="$root/build/log/$1.txt"
    shift
    mkdir -p "$root/build/log"
    "$@" >"$log" 2>&1 </dev/null && return 0
    tail -n 25 "$log" >&2
    return 1
}

# Why apt-get failed, as far as its own words tell.
explain_install() {
    if grep -qiE 'no space left|enough free space' "$log"; then
        say "The disk is full."
    elif grep -qiE 'could not resolve|failed to fetch|unable to connect|connection failed|temporary failure' "$log"; then
        say "The package server cannot be reached. Is there a network?"
    elif grep -qiE 'could not get lock|unable to acquire' "$log"; then
        say "Another program is installing packages. Wait until it has finished."
    elif grep -qiE 'unable to locate|no installation candidate' "$log"; then
        say "This system does not have all of the packages. Debian 12 or newer has them."
    else
        say "apt-get failed; its last lines are above, all of them in $log."
    fi
}

# install_missing <what to do by hand> <purpose>...: installs what is not there yet. Where that is
# not possible, the reader is told what to type instead.
install_missing() {
    by_hand=$1
    shift
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        stop "This system has no apt-get, so packages cannot be installed from here." \
            "Install what these Debian 12 packages hold:" \
            "$(packages_for "$@" | sed 's/^/  /')" \
            "Then, in $root:" \
            "$by_hand"
    fi

    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        say "Packages: nothing to install."
        return 0
    fi

    sudo=
    if [ "$(id -u)" -ne 0 ]; then
        sudo=sudo
        # Without a terminal there is nobody to type the password.
        if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
            stop "These packages are missing, and installing them needs root or sudo:" "  $missing" \
                "Ask the administrator to run:" \
                "  apt-get install --no-install-recommends $missing" \
                "Then run this again."
        fi
        sudo true || stop "Without sudo the packages cannot be installed."
    fi

    say "Packages: installing $missing"
    say "          (needs the network; a new system takes a minute or two)"
    # A third party's broken source must not stop us, so a failed update alone decides nothing.
    # shellcheck disable=SC2086
    quietly update $sudo apt-get -q update || say "apt-get update failed; trying with what is known."
    # shellcheck disable=SC2086
    if ! quietly install $sudo env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 \
        install --no-install-recommends $missing; then
        stop "The packages could not be installed." "$(explain_install)" "Then run this again."
    fi
}

# One job a core, but no more than memory allows: a file full of Qt headers takes most of a gigabyte.
jobs() {
    cores=$(nproc 2>/dev/null || say 1)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
    [ "${memory:-$cores}" -ge "$cores" ] || cores=$memory
    [ "$cores" -ge 1 ] || cores=1
    say "$cores"
}

# build_preset <preset> [options of cmake --build]: configures and builds build/<preset>.
build_preset() {
    cache="$root/build/$1/CMakeCache.txt"
    # CMake refuses a build folder that was made for another place of the source tree.
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        say "Build: the source tree has moved; starting build/$1 anew."
        rm -rf "$root/build/$1"
    fi
    [ -d "$root/build/$1" ] || need_space 1000
    say "Build: preset $1, into build/$1"
    quietly "configure-$1" cmake -S "$root" --preset "$1" || stop "CMake could not configure the build."
    built=$1
    shift
    if ! cmake --build "$root/build/$built" --parallel "$(jobs)" "$@"; then
        need_space 50
        stop "The build failed; the first error above says why."
    fi
}

# run_tests <preset> [ctest options]: with a home folder and a session of their own, so that no test
# meets the user's settings, journal or keychain.
run_tests() {
    preset=$1
    shift
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    chmod 700 "$home"
    say "Tests: all of build/$preset"
    # More than there are cores: tests wait a good part of their time.
    (
        unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS
        export HOME="$home" XDG_RUNTIME_DIR="$home"
        cd "$root" && ctest --preset "$preset" --parallel $((2 * $(jobs) + 1)) "$@"
    )
}
