# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program on the session's bus that takes itself for a screen reader: asks a program for everything, keeps every
reference, and listens. Speaks the protocol itself, so that nothing that a library remembers is taken for an answer."""

import os

from gi.repository import Gio, GLib

from desktop import wait_for

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
ACCESSIBLE, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
DAEMON = "org.freedesktop.DBus"
EVENTS = "org.a11y.atspi.Event."
TEXT_LIKE = ("text", "password text", "paragraph", "entry", "label")


class Spy:
    """Listens from the start on; asks the program that it is put on."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = self._ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.name = None
        self.heard = []
        for kind in ("Object", "Window", "Focus"):
            of_all_programs = GLib.Variant("(sass)", (kind.lower() + ":", [], ""))
            self._ask(self.bus, REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", of_all_programs)
            none = Gio.DBusSignalFlags.NONE
            self.bus.signal_subscribe(None, EVENTS + kind, None, None, None, none, self._hear)

    def put_on(self, process):
        self.name = wait_for(lambda: self._name_of(process.pid), "the program on the accessibility bus")

    @staticmethod
    def _ask(bus, name, path, interface, function, arguments=None):
        answer = bus.call_sync(name, path, interface, function, arguments, None, 0, 5000, None).unpack()
        return answer[0] if answer else None

    def _name_of(self, pid):
        for name, _ in self._ask(self.bus, REGISTRY, ROOT, ACCESSIBLE, "GetChildren"):
            whose = GLib.Variant("(s)", (name,))
            if self._ask(self.bus, DAEMON, "/", DAEMON, "GetConnectionUnixProcessID", whose) == pid:
                return name
        return None

    def _hear(self, _bus, _sender, path, interface, signal, arguments):
        self.heard.append((path, interface.removeprefix(EVENTS) + ":" + signal, arguments.unpack()))

    def listen(self):
        """What was sent since this was asked last."""
        while GLib.MainContext.default().iteration(False):
            pass
        heard, self.heard = self.heard, []
        return heard

    def ask(self, path, interface, function, *arguments):
        """The answer of one object; None where there is none."""
        form = "(" + "".join("s" if isinstance(each, str) else "i" for each in arguments) + ")"
        try:
            return self._ask(self.bus, self.name, path, interface, function, GLib.Variant(form, arguments))
        except GLib.Error as error:
            if "org.freedesktop.DBus.Error.UnknownObject" in error.message:
                return None
            raise

    def said(self, path):
        """Everything that one object says in words. Empty where it is not known any more."""
        role = self.ask(path, ACCESSIBLE, "GetRoleName")
        if role is None:
            return []
        words = [self.ask(path, PROPERTIES, "Get", ACCESSIBLE, what) for what in ("Name", "Description")]
        if role in TEXT_LIKE:
            words.append(self.ask(path, TEXT, "GetText", 0, -1))
        return [word for word in words if word]

    def children(self, path):
        """Those of a list or a table are asked for, too."""
        return [child for name, child in self.ask(path, ACCESSIBLE, "GetChildren") or () if name == self.name]

    def walk(self, roots=(ROOT,)):
        """The words of every object that one gets to from the program on, or from other references."""
        found, left = {}, list(roots)
        while left:
            path = left.pop()
            if path not in found:
                found[path] = self.said(path)
                left.extend(self.children(path))
        return found
