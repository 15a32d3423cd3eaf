#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# nogui.sh <program>: fails when the program, or any library that it loads, needs Qt Gui or Widgets.
# The command line has to start on machines that have no display and none of the display's libraries.
set -eu
loaded=$(ldd "$1")
for wanted in libQt6Core libQt6Network libQt6Sql; do
    case "$loaded" in
    *"$wanted.so"*) ;;
    *)
        printf '%s is not loaded, so this program is not the whole core:\n%s\n' "$wanted" "$loaded"
        exit 1
        ;;
    esac
done
if printf '%s\n' "$loaded" | grep -E 'libQt6(Gui|Widgets|Quick|OpenGL|PrintSupport|Svg)\.so|lib(X11|xcb|GL|EGL)\.so'; then
    echo "The core must do without the libraries above."
    exit 1
fi
