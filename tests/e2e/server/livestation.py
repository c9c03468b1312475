# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks of one office, each on a screen of its own, so that no window comes to the front because another is used; and a relay that
keeps news from a desk."""

import datetime
import os
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "../../support/server"), os.path.join(HERE, "../window")]
import cutproxy  # noqa: E402
import weatheroffice  # noqa: E402
from desktop import Desktop, Eyes, wait_for  # noqa: E402


class _Deaf(cutproxy.Framing):
    """What a server says without its news (PostgreSQL 15, 55.7: NotificationResponse)."""

    def __init__(self, proxy):
        super().__init__(cutproxy.SERVER)
        self._proxy = proxy
        self._drops = False

    def pieces(self, data):
        for piece, kind in super().pieces(data):
            if kind is not None:
                self._drops = self._proxy.is_deaf and kind == "A"
                self._proxy.withheld += self._drops
            if not self._drops:
                yield piece, kind


class _Link(cutproxy._Link):  # pylint: disable=protected-access
    def __init__(self, proxy):
        super().__init__(proxy)
        self.ends[cutproxy.SERVER].framing = _Deaf(proxy)


class DeafProxy(cutproxy.CutProxy):
    """A relay that lets everything pass but, while is_deaf, the news of what others commit."""

    is_deaf = False
    withheld = 0

    async def _listen(self):
        return await self._loop.create_server(lambda: _Link(self).ends[cutproxy.CLIENT], "127.0.0.1", 0)


class Seat:
    """A screen with a keyboard, and the window somebody has on it."""

    def __init__(self, desktop, size="1280x800"):
        read_end, write_end = os.pipe()
        desktop.start(["Xvfb", "-displayfd", str(write_end), "-screen", "0", size + "x24", "-nolisten", "tcp", "-r"], pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as display:
            self.screen = ":" + display.readline().strip()
        self.desktop = desktop
        self.surroundings = dict(os.environ, DISPLAY=self.screen)
        self.window = None
        desktop.start(["openbox"], env=self.surroundings)
        wait_for(lambda: self._run("xdotool", "get_num_desktops").strip(), "a window manager")

    def _run(self, *command):
        return subprocess.run(command, capture_output=True, text=True, timeout=20, check=False, env=self.surroundings).stdout

    def begin(self, *arguments, **surroundings):
        program = os.path.join(weatheroffice.PROGRAMS, "caseledger")
        self.window = self.desktop.start([program, *arguments], env=dict(self.surroundings, **surroundings))

    def look(self):
        self.eyes = Eyes(self.window)

    def leave(self):
        if self.window and self.window.poll() is None:
            self.window.terminate()
            self.window.wait(30)

    # Hands

    def keys(self, *combinations):
        self._run("xdotool", "key", "--clearmodifiers", *combinations)

    def type(self, text):
        self._run("xdotool", "type", "--clearmodifiers", "--delay", "15", text)

    # Eyes

    def picture(self, name):
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            from PIL import ImageGrab  # pylint: disable=import-outside-toplevel

            time.sleep(0.4)  # the last of it is painted
            ImageGrab.grab(xdisplay=self.screen).save(os.path.join(folder, f"live-{name}.png"))

    def _shown(self):
        """All that is on the screen, the newest window first: what one asks for is mostly there."""
        program = self.eyes.program
        for place in reversed(range(program.childCount)):
            for each in self.eyes._walk(program.getChildAtIndex(place)):  # pylint: disable=protected-access
                if each.getState().contains(self.eyes.pyatspi.STATE_SHOWING):
                    yield each

    def says(self, part):
        return any(part in each.name for each in self._shown())

    def is_there(self, name, *roles):
        return any(each.name == name and (not roles or each.getRoleName() in roles) for each in self._shown())

    def see(self, name, *roles):
        def look():
            return next((each for each in self._shown() if each.name == name and (not roles or each.getRoleName() in roles)), None)
        return wait_for(look, f"'{name}' on the screen")

    def go_to(self, name):
        """Puts the focus into a field."""
        field = self.see(name, "text")
        field.queryComponent().grabFocus()
        wait_for(lambda: field.getState().contains(self.eyes.pyatspi.STATE_FOCUSED), f"the focus at '{name}'")

    def hear(self, part, seconds=30):
        wait_for(lambda: self.says(part), f"'{part}' on the screen", seconds)

    def silent(self, part):
        """It is not there, and was there if it ever was."""
        wait_for(lambda: not self.says(part), f"no '{part}' on the screen")

    def at(self):
        """The name of what has the focus: tabs that are in front, and the insides of fields, say they have it, too."""
        found = [each.name for each in self._shown() if each.getState().contains(self.eyes.pyatspi.STATE_FOCUSED)
                 and each.name and each.getRoleName() not in ("page tab", "dialog", "frame", "window")]
        return found[-1] if found else ""

    def wait_at(self, name):
        def is_at():
            return any(each.name == name and each.getState().contains(self.eyes.pyatspi.STATE_FOCUSED)
                       and each.getRoleName() != "page tab" for each in self._shown())
        try:
            wait_for(is_at, f"the focus at '{name}'")
        except AssertionError:
            self.picture("lost-focus")
            raise

    def table(self, name):
        return Table(self.see(name, "table"))

    def is_on(self, button):
        return self.see(button, "push button", "button").getState().contains(self.eyes.pyatspi.STATE_ENABLED)


class Table:
    """A table as a screen reader has it."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def rows(self):
        return self.accessible.queryTable().nRows

    def text(self, row):
        return self.accessible.queryTable().getAccessibleAt(row, 0).name

    def texts(self):
        return [self.text(row) for row in range(self.rows)]

    def chosen(self):
        """What is said of the chosen rows, and where they are on the screen."""
        table = self.accessible.queryTable()
        cells = [table.getAccessibleAt(row, 0) for row in table.getSelectedRows()]
        return [(cell.name, cell.queryComponent().getExtents(0).y) for cell in cells]

    def wait_for(self, part, seconds=30):
        wait_for(lambda: any(part in text for text in self.texts()), f"'{part}' in a row", seconds)


def seconds_until(condition, seconds=30):
    """How long it takes until it is true, looked at without rest."""
    begin = time.monotonic()
    while not condition():
        if time.monotonic() > begin + seconds:
            raise AssertionError("it never came")
        time.sleep(0.002)
    return time.monotonic() - begin


class LiveTest(weatheroffice.WeatherTest):
    """An office, and two of its desks: hers, who looks, and a colleague's. The first is behind a relay that can keep news from it."""

    PARENTS = 8
    CASE = "AB00000C1"
    FIRST_DAY = datetime.date(2025, 2, 1)
    COUNT = 200  # payments of the first case

    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        super().setUpClass()
        cls.relay = DeafProxy(("127.0.0.1", cls.server.port))
        cls.addClassCleanup(cls.relay.close)
        scale = os.environ.get("CASELEDGER_LIVE_SCALE", "1")
        cls.language = os.environ.get("CASELEDGER_LIVE_LANGUAGE", "en")
        size = "2560x1600" if scale == "2" else "1280x800"
        cls.hers, cls.colleague = Seat(cls.desktop, size), Seat(cls.desktop, size)
        for seat, user, port in ((cls.hers, "caseworker", cls.relay.port), (cls.colleague, "supervisor", cls.server.port)):
            cls.addClassCleanup(seat.leave)
            seat.begin("--case", cls.CASE, "--language", cls.language, *cls.through(port, user), QT_SCALE_FACTOR=scale)
        for seat in (cls.hers, cls.colleague):
            seat.look()

    @classmethod
    def lay(cls):
        super().lay()
        cls.must("users", "add", "agent", "--role", "agent", "--office", "0100", "--new-password-file", cls.password_file,
                 *cls.through(cls.server.port, "administrator"))

    @classmethod
    def payment(cls, number, **more):
        day = cls.FIRST_DAY + datetime.timedelta(number)
        return dict(case_id=cls.CASE, payment_ref=f"R{number:04d}", received_on=day.isoformat(), source="direct_payment",
                    amount=f"{100 + number}.00", status="posted") | more

    @classmethod
    def first_extract(cls):
        return super().first_extract() | {"payments": [cls.payment(number) for number in range(cls.COUNT)]}

    posted = 0

    @classmethod
    def post(cls, count=1, **more):
        """A colleague's import of further payments."""
        first = cls.COUNT + cls.posted
        LiveTest.posted += count
        folder = cls.extract(f"posted{first}", {"payments": [cls.payment(number, **more) for number in range(first, first + count)]})
        cls.must("import", folder, *cls.through(cls.server.port, "administrator"))

    def run(self, result=None):
        """Says how long each scene took."""
        began = time.monotonic()
        super().run(result)
        print(f"{time.monotonic() - began:.1f} s", file=sys.stderr)

    @classmethod
    def told_of(cls, what, seconds):
        """For the reader of the test's output, and the record of figures."""
        print(f"{what}: {1000 * statistics.median(seconds):.0f} ms, at most {1000 * max(seconds):.0f} ms of {len(seconds)}", file=sys.stderr)
