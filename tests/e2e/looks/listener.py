# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears without the focus moving: a line for each notification that appears, as Orca takes them."""

import sys

import pyatspi


def hear(event):
    """Orca (default script, onShowingChanged) speaks a notification when it begins to show."""
    if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
        print(event.source.name, flush=True)


def take_name(_):
    """Orca asks for these too; without them names are those of the first time that one looked."""


pyatspi.Registry.registerEventListener(take_name, "object:property-change:accessible-name")
pyatspi.Registry.registerEventListener(hear, "object:state-changed:showing")
print("listening", flush=True)
sys.exit(pyatspi.Registry.start())
