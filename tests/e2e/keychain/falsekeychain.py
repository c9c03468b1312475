# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keychains that do not do as they should, on the session's bus. Says "ready" when the name is taken.

usage: falsekeychain.py silent|wallet|prompter
  silent: a Secret Service that takes every call and never answers
  wallet: a KWallet that opens, and then answers every question with an error
  prompter: what GNOME's keyring has people asked by; it never asks
Prints the calls it gets, a line each.
"""

import sys

import dbus
import dbus.lowlevel
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAMES = {"silent": "org.freedesktop.secrets", "wallet": "org.kde.kwalletd5", "prompter": "org.gnome.keyring.SystemPrompter"}
OPENING = {"networkWallet": "kdewallet", "isEnabled": True, "open": 1, "isOpen": True}


def main(kind):
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    name = dbus.service.BusName(NAMES[kind], bus)

    def take(connection, message):
        if message.get_type() != 1 or message.get_path() in (None, "/org/freedesktop/DBus"):
            return dbus.lowlevel.HANDLER_RESULT_NOT_YET_HANDLED
        print(message.get_member(), flush=True)
        if kind != "wallet":
            return dbus.lowlevel.HANDLER_RESULT_HANDLED
        value = OPENING.get(message.get_member())
        if value is None:
            answer = dbus.lowlevel.ErrorMessage(message, "org.freedesktop.DBus.Error.Failed", "made to fail")
        else:
            answer = dbus.lowlevel.MethodReturnMessage(message)
            if message.get_member() == "open":
                answer.append(value, signature="i")
            elif isinstance(value, bool):
                answer.append(value, signature="b")
            else:
                answer.append(value, signature="s")
        connection.send_message(answer)
        return dbus.lowlevel.HANDLER_RESULT_HANDLED

    bus.add_message_filter(take)
    print("ready", name.get_name(), flush=True)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main(sys.argv[1])
