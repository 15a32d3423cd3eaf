#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# tst_manpage.sh <program> <man page>: what the program's help names, the man page names, and the
# other way round.
set -eu
program=$1
export LC_ALL=C.UTF-8
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME="$place" XDG_RUNTIME_DIR="$place"

"$program" --help >"$place/help"
commands=$(sed -n 's/.* m2m-uploader \([a-z][a-z-]*\) .*/\1/p' "$place/help" | sort -u)
[ "$(echo "$commands" | wc -l)" -ge 11 ] || { echo "The help names too few commands: $commands"; exit 1; }
for command in $commands; do
    "$program" "$command" --help >>"$place/help"
done

# Options, and commands with the word that follows them ("log export"); "a|b" are two.
words() {
    grep -oE -e '--[a-z][a-z0-9-]*' "$1"
    grep -oE '\bm2m-uploader [a-z][a-z-]*( [a-z][a-z-]*)?(\|[a-z-]+)*' "$1" | awk '{
        print $2
        count = split($3, second, "|")
        for (i = 1; i <= count; ++i) print $2, second[i]
        count = split($2, first, "|")
        for (i = 1; count > 1 && i <= count; ++i) print first[i]
    }' | grep -v '|'
}

sed -E 's/\\f[BRI]//g; s/\\-/-/g; s/^\.(B|BR|BI|RI) //; s/"//g' "$2" >"$place/page"
words "$place/help" | sort -u >"$place/of help"
words "$place/page" | sort -u >"$place/of page"
if ! diff "$place/of help" "$place/of page" >"$place/differences"; then
    echo "Only the help (<) or only the man page (>) names:"
    grep '^[<>]' "$place/differences"
    exit 1
fi
echo "$(wc -l <"$place/of help") words are in both"

# Exit codes.
sed -n 's/^  \([0-9]\)  .*/\1/p' "$place/help" | while read -r code; do
    grep -qxF ".B $code" "$2" || { echo "The man page does not tell exit code $code."; exit 1; }
done
