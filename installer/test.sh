#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test. Exit 0 only if all of them pass.
set -eu -o pipefail
. "$(dirname "$0")/prepare.sh"

install_packages
build
private_runtime_folder
unset DISPLAY WAYLAND_DISPLAY CASELEDGER_DATABASE
# Windows wait for their readers and programs for their servers: one test more than there are cores keeps those at work.
exec ctest --preset ci --parallel "$(($(nproc) + 1))" --no-tests=error
