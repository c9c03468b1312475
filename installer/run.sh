#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, fills a demo office and opens it, signed in as its caseworker. Without a display it
# leaves a picture of the window, a statement and the access notice in four languages in build/demo and names them; exit 0
# only if all of them are whole.
set -eu -o pipefail
. "$(dirname "$0")/prepare.sh"

office=build/demo/office.db
picture=build/demo/window.png
statement=build/demo/statement.pdf
shown_case=AA00001A1
worker=(--user caseworker --password-file build/demo/password) # the demo office's users all have this password
declare -A notice_case=([ar]=AA00003A1 [it]=AA00004A1 [bn]=AA00005A1 [ko]=AA00006A1) # parents who read the language
languages=(ar it bn ko)

in_office() { build/bin/caseledgerctl --database "$office" "${worker[@]}" "$@"; }
notice_of() { printf 'build/demo/notice-%s.pdf' "$1"; }

# An office that is there is whole: it is filled beside its place and then moved, its keys first. One that this version cannot
# open, because an older one made it, is made anew.
fill_demo_office() {
    if [ -e "$office" ]; then
        ! in_office find "$shown_case" >/dev/null 2>&1 || return 0
        say "the demo office is of another version"
    fi
    say "filling a demo office"
    rm -rf build/demo/filling "$office" "$office-wal" "$office-shm"
    mkdir -p build/demo/filling
    build/bin/caseledgerctl demo --database build/demo/filling/office.db
    local key
    for key in key mailroom.key mailroom.pub; do
        mv -f "build/demo/filling/office.db.$key" "$office.$key"
    done
    mv build/demo/filling/office.db "$office"
    rm -rf build/demo/filling
}

write_password() {
    mkdir -p build/demo
    (umask 077 && rm -f build/demo/password && printf 'demo\n' >build/demo/password)
}

# True if the named papers and the picture are there and whole; says what is not.
all_whole() {
    python3 installer/picturecheck.py "$picture" || return 1
    local paper
    for paper in "$@"; do
        qpdf --check "$paper" >/dev/null || { say "$paper is not whole"; return 1; }
    done
}

install_packages
build
private_runtime_folder
write_password
fill_demo_office

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec build/bin/caseledger --database "$office" "${worker[@]}" --case "$shown_case"
fi

say "no display here: running the window on a virtual one"
papers=("$statement")
for language in "${languages[@]}"; do
    papers+=("$(notice_of "$language")")
done
rm -f "$picture" "${papers[@]}"
xvfb-run --auto-servernum --server-args '-screen 0 1280x800x24 -nolisten tcp' \
    build/bin/caseledger --database "$office" "${worker[@]}" --case "$shown_case" --screenshot "$picture"
in_office print statement --case "$shown_case" --output "$statement" >/dev/null
for language in "${languages[@]}"; do
    in_office print access-notice --case "${notice_case[$language]}" --language "$language" \
        --output "$(notice_of "$language")" >/dev/null
done
all_whole "${papers[@]}"
printf '%s\n' "$picture" "${papers[@]}"
