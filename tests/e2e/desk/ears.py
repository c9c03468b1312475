# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears, a line of JSON each: notifications that begin to show, and what gets the focus."""

import json
import sys

import pyatspi


def tell(kind, source):
    said = {"kind": kind, "name": source.name, "description": source.description, "role": source.getRoleName()}
    print(json.dumps(said), flush=True)


def hear(event):
    """Orca (default script, onShowingChanged) speaks a notification when it begins to show."""
    if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
        tell("notification", event.source)


def follow(event):
    if event.detail1:
        tell("focus", event.source)


def take_name(_):
    """Orca asks for these too; without them names are those of the first time that one looked."""


pyatspi.Registry.registerEventListener(take_name, "object:property-change:accessible-name")
pyatspi.Registry.registerEventListener(take_name, "object:property-change:accessible-description")
pyatspi.Registry.registerEventListener(hear, "object:state-changed:showing")
pyatspi.Registry.registerEventListener(follow, "object:state-changed:focused")
print(json.dumps({"kind": "listening"}), flush=True)
sys.exit(pyatspi.Registry.start())
