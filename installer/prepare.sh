# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by run.sh and test.sh: what both do first. Leaves the shell in the folder of the sources.
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export LC_ALL=C.UTF-8
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
    mkdir -p build/home
    export HOME="$PWD/build/home"
fi

say() { printf '%s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "installing packages needs root: run this as root once, or install sudo"
        return 1
    fi
}

# Installs what packages.txt names and this machine lacks. Asks the package lists for nothing if all of it is there.
install_packages() {
    local wanted missing
    wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' installer/packages.txt)
    # shellcheck disable=SC2086 # one word a package
    missing=$({ dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null || true; } | awk '$2 == "installed" { print $1 }' \
        | sort -u | comm -13 - <(printf '%s\n' "$wanted" | sort -u))
    [ -n "$missing" ] || return 0
    say "installing:" $missing
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update >&2
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing >&2
}

# Configures once and builds what has changed; the programs then lie in build/bin.
build() {
    mkdir -p build
    cmake --preset ci >build/configure.log 2>&1 || { cat build/configure.log >&2; return 1; }
    cmake --build --preset ci >&2
}

# A private folder for sockets, which a bare system has not.
private_runtime_folder() {
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "${XDG_RUNTIME_DIR:-}" ] || [ ! -O "${XDG_RUNTIME_DIR:-}" ]; then
        mkdir -p -m 0700 build/runtime
        chmod 0700 build/runtime
        export XDG_RUNTIME_DIR="$PWD/build/runtime"
    fi
}
