# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A system bus of a test's own, with a logind on it that says what the test types.

usage: python3 falselogin.py; a line on standard input is one of: lock, sleep, switch, screen
"""

import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

SESSION = "org.freedesktop.login1.Session"
PATH = "/org/freedesktop/login1/session/_31"


class Manager(dbus.service.Object):
    @dbus.service.method("org.freedesktop.login1.Manager", in_signature="u", out_signature="o")
    def GetSessionByPID(self, _):  # pylint: disable=invalid-name
        return dbus.ObjectPath(PATH)

    @dbus.service.signal("org.freedesktop.login1.Manager", signature="b")
    def PrepareForSleep(self, start):  # pylint: disable=invalid-name
        pass


class Session(dbus.service.Object):
    @dbus.service.signal(SESSION, signature="")
    def Lock(self):  # pylint: disable=invalid-name
        pass

    @dbus.service.signal("org.freedesktop.DBus.Properties", signature="sa{sv}as")
    def PropertiesChanged(self, interface, changed, invalidated):  # pylint: disable=invalid-name
        pass


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SystemBus()
    manager = Manager(bus, "/org/freedesktop/login1")
    session = Session(bus, PATH)
    name = dbus.service.BusName("org.freedesktop.login1", bus)
    says = {
        "lock": session.Lock,
        "sleep": lambda: manager.PrepareForSleep(True),
        "switch": lambda: session.PropertiesChanged(SESSION, {"Active": False}, []),
        "screen": lambda: session.PropertiesChanged(SESSION, {"LockedHint": True}, []),
    }

    def read(*_):
        line = sys.stdin.readline().strip()
        if line:
            says[line]()
        return bool(line)

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN, read)
    print(name.get_name(), flush=True)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
