# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No agent ever sees a PIN, nor does anything the agent's programs leave behind; and the print room leaves it on the
paper alone.

Everything an agent can do is done, by the command line and in the window, and a supervisor's deeds on letters; after
each step the screen's texts, the memory of the programs and of everything they talk to, what they wrote and what the
database holds are searched for canaries (canaries.py). Then the letters are printed, and what the print room leaves is
searched; of some, the PIN is read off the picture.

usage: dbus-run-session -- python3 test_canaries.py BIN/caseledger BIN/caseledgerctl BIN/caseledger-mailroom
       TESTS/markseal TESTS/canarysearch
Root alone may read the memory of a guarded process; without it everything else is searched. CASELEDGER_LONG=1: 200
canaries among 10,000 cases.
"""

import base64
import contextlib
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "window"))
from canaries import Office, Search, dump, fives_in, made_up_number, write_archive, write_paper  # noqa: E402
from desktop import Desktop, Eyes, wait_for, without_accents  # noqa: E402

LONG = os.environ.get("CASELEDGER_LONG") == "1"
CASES = 10_000 if LONG else 300
CANARIES = 200 if LONG else 20
PICTURES = 5
CELLS = 2000 if LONG else 30  # of a table, that are read a look
PROGRAM = CONTROL = MAILROOM = MARKSEAL = TOOL = ""
PROTECTED = "AA00007A1"
CASES_OF_TESTS = [f"AA{number:05}A1" for number in range(1, 11)]
BUTTONS = ("button", "push button")


class CanaryTest(unittest.TestCase):
    """One long story in several tests, in the order of their names."""

    @classmethod
    def setUpClass(cls):
        os.environ.pop("CASELEDGER_DATABASE", None)
        secret = tempfile.TemporaryDirectory(prefix="canary-")  # what is no part of the agent's machine
        cls.addClassCleanup(secret.cleanup)
        cls.secret = secret.name
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__)
        cls.home = cls.desktop.home.name
        for name, variable in (("temp", "TMPDIR"), ("state", "XDG_STATE_HOME"), ("cache", "XDG_CACHE_HOME")):
            os.environ[variable] = os.path.join(cls.home, name)
            os.mkdir(os.environ[variable], 0o700)
        cls.work = os.path.join(cls.home, "work")
        os.mkdir(cls.work, 0o700)
        os.chdir(cls.work)
        os.environ["QT_LOGGING_RULES"] = "*.debug=false;caseledger.*=true"
        cls.search = Search(TOOL, cls.secret)
        cls.searches = [cls.search]
        cls.began = time.time()
        cls.office = Office((CONTROL, MAILROOM, MARKSEAL), cls.home, cls.secret, CASES)
        cls.brought = cls.void_what_a_demo_brings()
        with contextlib.closing(sqlite3.connect(cls.office.database)) as database, database:
            unverified = cls.office.choose(CANARIES)[4:6]  # whose letters wait for a supervisor
            for parent in unverified:
                database.execute("UPDATE party SET address_verified_on = NULL WHERE party_ref = ?", [parent.party])
        cls.search.arm(cls.office.seal(CANARIES, cls.free_pins()))

    @classmethod
    def tearDownClass(cls):
        print(f"\n{CANARIES} canaries in an office of {CASES} cases, {time.time() - cls.began:.0f} s")
        if not cls.search.reads_memory:
            print("MEMORY WAS NOT SEARCHED: only root may read it")
        for search in cls.searches:
            print(search.table())

    @classmethod
    def void_what_a_demo_brings(cls):
        """Voids the letters that wait in every demo office: here only the canaries' are to be printed. Answers their
        numbers."""
        listed = cls.office.must("letters", "--json", user="supervisor").splitlines()
        letters = {json.loads(line)["letter"] for line in listed}
        for letter in sorted(letters):
            cls.office.must("letters", "void", letter, "--reason", "made up", user="supervisor")
        return letters

    @classmethod
    def free_pins(cls):
        """The PINs from 61000 to 82999 that are no part of any number in the office, or in what the programs make of it,
        and stand nowhere in the programs and their memory yet. Other numbers a system likes too much: for processes,
        ports and sizes, and in 2147483648 a screen's things begin to be counted for readers."""
        pins = {f"{pin:05}" for pin in range(61_000, 83_000)}
        search = Search(TOOL, cls.secret)
        search.arm(f"canary {pin} -" for pin in sorted(pins))
        search.files("before", [cls.office.database, PROGRAM, CONTROL, MAILROOM])
        said = [value for value in dump(cls.office.database) if isinstance(value, str)]
        for case in CASES_OF_TESTS if LONG else CASES_OF_TESTS[::2]:
            for verb in (["show", case, "--json"], ["ledger", case], ["explain", case, "total_owed"]):
                said.append(search.run(cls.office.command(*verb, user="agent")).stdout.decode())
        for kind in ("statement", "payment-history", "obligation-summary"):
            for case in CASES_OF_TESTS[::4]:
                search.run(cls.office.command("print", kind, "--case", case, "--output", "before.pdf", user="agent"))
        search.files("before", ["before.pdf"])
        for verb in (["find", "Mock"], ["audit"], ["letters"], ["paper", "list", "--case", "AA00001A1"]):
            search.run(cls.office.command(*verb, user="agent"))
        somebody = cls.office.parents()[1][-1]._replace(name="Somebody Wrong")
        search.run(cls.office.command("pin-request", user="agent"), cls.office.request(somebody))
        for verb in (["letters", "--json"], ["audit", "--json"], ["check"]):
            user = "administrator" if verb == ["check"] else "supervisor"
            search.run(cls.office.command(*verb, user=user))
        window = cls.start_window("--case", "AA00010A1")
        eyes = Eyes(window)
        eyes.see("Payments", "table")
        cls.desktop.keys("ctrl+shift+s")
        wait_for(lambda: "AA00010A1" in eyes.see("Preview").description, "the case on the paper")
        search.look("before", "processes", *cls.processes())
        cls.end_window(window)
        taken = fives_in(said) | fives_in(re.sub(r"[.,]", "", text) for text in said)
        taken |= {what.split()[-1] for hits in search.hits.values() for what in hits}
        taken |= {f"{pin:05}" for pin in range(os.getpid(), os.getpid() + 30_000)}  # processes to come
        taken |= {pin for pin in pins if pin[1:3] in ("19", "20") or len(set(pin)) == 1}  # a day after a digit; 66666
        free = pins - taken
        print(f"{len(free)} of {len(pins)} PINs stand nowhere")
        return free

    # --- the agent's machine
    @classmethod
    def start_window(cls, *options, user="agent"):
        with open(os.path.join(cls.secret, "said"), "ab") as said:
            window = subprocess.Popen(
                cls.office.command(*options, user=user, program=PROGRAM), stdout=said, stderr=said,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        cls.desktop.processes.append(window)
        return window

    @staticmethod
    def end_window(window):
        if window.poll() is None:
            window.terminate()
        window.wait(20)

    @classmethod
    def processes(cls):
        """All of the desktop: X server, window manager, buses, readers, the programs; not this one."""
        home = f"HOME={cls.home}".encode()
        found = []
        for name in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError), open(f"/proc/{name}/environ", "rb") as file:
                if home in file.read().split(b"\0"):
                    found.append(int(name))
        session = os.getppid()  # dbus-run-session, whose other child is the bus
        with open(f"/proc/{session}/task/{session}/children", encoding="utf-8") as file:
            found += map(int, file.read().split())
        own = [each.pid for each in cls.desktop.processes if each.poll() is None]
        return sorted({*found, *own} - {os.getpid()})

    def written(self, *folders):
        """The files of the agent's machine, or of folders of it."""
        return [
            path
            for folder in folders or (self.home,)
            for place, _, names in os.walk(folder)
            for name in names
            if os.path.isfile(path := os.path.join(place, name))
        ]

    # --- the search
    def test_0_the_search_finds(self):
        """Whatever form the decoy has, in a file or in the memory of a program."""
        pin, mark = self.office.decoy
        wide = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
        forms = [text.encode(code) for text in (pin, mark) for code in ("ascii", *wide)]
        forms += [pin.encode().hex().encode(), " ".join(pin).encode(), mark.encode().hex().encode()]
        forms += [mark.encode().hex().upper().encode()]
        forms += [base64.b64encode(b"?" * before + mark.encode() + b"?") for before in range(3)]
        for number, form in enumerate(forms):
            for begin in (0, 1, (1 << 20) - 70, (1 << 20) - 1, 1 << 20, (2 << 20) - 9):
                search = self.search.anew()
                search.text("file", b"." * begin + form + b"\0.")
                self.assertTrue(search.found("decoy"), (number, begin))
        search = self.search.anew()
        for word in (f"x{pin}", f"{pin}1", f"1{pin}", f"{pin}e5", "-".join(pin) + "1", mark[1:6] + mark[6:-1].lower()):
            search.text("file", word)
        self.assertEqual(search.found("decoy"), {}, "parts of longer words")
        if search.reads_memory:
            holder = "import sys; kept = sys.stdin.buffer.read(); print(len(kept), flush=True); " \
                     "import time; time.sleep(600)"  # fmt: skip
            for number, form in enumerate(forms):
                search = self.search.anew()
                with subprocess.Popen(
                    [sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE
                ) as process:
                    process.stdin.write(form)
                    process.stdin.close()
                    process.stdout.readline()
                    search.look("memory", "processes", process.pid)
                    process.kill()
                self.assertTrue(search.found("decoy"), number)

    # --- the command line
    def ctl(self, *arguments, user="agent", given=None, codes=(0,)):
        done = self.search.run(self.office.command(*arguments, user=user), given)
        self.assertIn(done.returncode, codes, (arguments, done.stderr))
        return done.stdout.decode()

    def ask(self, parent, **changed):
        return json.loads(
            self.ctl("pin-request", "--json", given=self.office.request(parent, **changed), codes=(0, 3))
        )

    def test_1_an_agent_at_the_command_line(self):
        pin, mark = self.office.decoy
        cases = CASES_OF_TESTS if LONG else ["AA00001A1", PROTECTED, "AA00009A1"]
        for case in cases:
            for verb in (["show", case], ["show", case, "--json"], ["ledger", case, "--json"], ["ledger", case],
                         ["explain", case, "total_owed"], ["audit", "--case", case],
                         ["print", "statement", "--case", case, "--output", f"{case}.pdf"]):  # fmt: skip
                self.ctl(*verb)
        for kind in ("payment-history", "obligation-summary"):
            self.ctl("print", kind, "--case", cases[0], "--output", f"{kind}.pdf")
        self.ctl("paper", "list", "--case", cases[0])
        self.ctl("audit", "--json")
        for text in (pin, mark, "AA0000", "Mock", self.office.letters_to[0].name):
            self.ctl("find", text)
        self.ctl("find", "AA0000", "--json", "--limit", "50")

    def test_2_what_an_agent_may_not(self):
        case, number = "AA00001A1", "7K3-M9Q-XTE"
        for verb in (["show", PROTECTED, "--reveal", "asked"], ["letters"], ["letters", "--json"],
                     ["letters", "show", number], ["letters", "approve", number, "--reason", "asked"],
                     ["letters", "void", number, "--reason", "asked"], ["letters", "retry", number, "--reason", "asked"],
                     ["letters", "reprint", number, "--reason", "asked"],
                     ["letters", "resolve", number, "--printed", "--reason", "asked"],
                     ["export", case, "parties", "--format", "csv", "--output", "out.csv", "--reason", "asked"],
                     ["print", "coupon", "--case", "AA00002A1", "--output", "coupon.pdf"],
                     ["print", "access-notice", "--case", case, "--output", "notice.pdf"],
                     ["batch", "statement", "--all", "--output", "papers"], ["import", self.work], ["check"], ["migrate"],
                     ["import", os.path.join(self.secret, "pins.sealed")],
                     ["backup", "copy.db"], ["settings"], ["users", "list"], ["audit", "verify"], ["audit", "checkpoint"],
                     ["key", "export", "wrapped", "--passphrase-file", self.office.password]):  # fmt: skip
            with self.subTest(verb=verb):
                self.ctl(*verb, codes=(3, 4, 5))
        self.ctl("demo", codes=(3,), user=None)
        self.ctl("init", codes=(3,), user=None)

    def test_3_requests_at_the_command_line(self):
        first, *others = self.office.letters_to[1:]  # the other one calls while the window is open
        self.assertEqual(self.ask(first, full_name="Somebody Wrong")["result"], "refused")
        self.assertEqual(self.ask(first, ssn=made_up_number("P00000099"))["result"], "refused")
        answers = [self.ask(parent) for parent in (first, *others)]
        for answer, parent in zip(answers, (first, *others), strict=True):
            self.assertIn(answer["result"], ("queued", "needs_approval"), (parent.party, answer))
        self.assertEqual(self.ask(first)["letter"], answers[0]["letter"], "the open one is named")
        type(self).voided = (others[0], answers[1]["letter"])

    def test_3b_files_are_where_they_are_looked_for(self):
        """What a program opens to write is on the agent's machine, or a device, or of the system's own shared memory."""
        picture = os.path.join(self.work, "case.png")
        trace = os.path.join(self.secret, "trace")
        request = self.office.request(self.office.letters_to[3])
        for program, verb, given in (
            (CONTROL, ["show", "AA00001A1"], None),
            (CONTROL, ["pin-request", "--json"], request),  # refused: there is one already
            (CONTROL, ["print", "statement", "--case", "AA00001A1", "--output", "traced.pdf"], None),
            (PROGRAM, ["--case", "AA00001A1", "--screenshot", picture], None),
        ):
            subprocess.run(["strace", "-f", "-y", "-qq", "-e", "trace=open,openat,creat,connect", "-o", trace]
                           + self.office.command(*verb, user="agent", program=program),
                           input=given, capture_output=True, timeout=120, check=False)  # fmt: skip
            with open(trace, encoding="utf-8", errors="replace") as file:
                calls = file.read()
            written = re.findall(r'"([^"]+)", [^)]*O_(?:WRONLY|RDWR|CREAT)[^)]*\) = \d', calls)
            self.assertGreater(len(written), 1, verb)
            outside = {os.path.join(self.work, name) for name in written}
            outside = {name for name in outside if not name.startswith((self.home + "/", "/dev/", "/proc/self/"))}
            self.assertEqual(outside, set(), verb)
            connected = re.findall(r"connect\([^{]*\{sa_family=AF_(\w+)", calls)
            self.assertLessEqual(set(connected), {"UNIX"}, verb)

    # --- the window
    def look_around(self, what):
        """All that a step has left: on the screen, for a screen reader, on the clipboard, in memory."""
        for _ in range(3):
            try:
                texts = list(self.everything())
                break
            except Exception:  # pylint: disable=broad-exception-caught  # what one looks at may vanish
                time.sleep(0.2)
        else:
            self.fail(f"the screen could not be read: {what}")
        self.assertGreater(len(texts), 5, what)
        self.search.text("texts of the screen", *texts)
        for selection in ("clipboard", "primary"):
            held = subprocess.run(["xclip", "-o", "-selection", selection], capture_output=True, timeout=20, check=False)
            self.search.text("clipboard", held.stdout)
        self.search.look("memory of the window", "processes", self.window.pid)
        self.assertEqual(self.search.found("canary"), {}, what)
        folder = os.environ.get("CASELEDGER_PICTURES")
        if folder:
            from PIL import ImageGrab  # pylint: disable=import-outside-toplevel

            ImageGrab.grab(xdisplay=os.environ["DISPLAY"]).save(os.path.join(folder, f"canary-{what}.png"))

    def everything(self):
        """Names, descriptions, texts, values, attributes and actions, shown or not."""
        wide = ("table", "list", "tree table", "tree")

        def walk(each):
            yield from (each.name, each.description, str(each.getAttributes()))
            for ask in (
                lambda: each.queryText().getText(0, -1),
                lambda: str(each.queryValue().currentValue),
                lambda: " ".join(
                    part
                    for index in range(each.queryAction().nActions)
                    for part in (each.queryAction().getName(index), each.queryAction().getDescription(index))
                ),
                lambda: each.queryImage().imageDescription,
            ):
                with contextlib.suppress(NotImplementedError):
                    yield ask()
            most = CELLS if each.getRoleName() in wide else 1_000_000
            for index in range(min(each.childCount, most)):
                child = each.getChildAtIndex(index)
                if child is not None:
                    yield from walk(child)

        return filter(None, walk(self.eyes.program))

    def focus_on(self, name):
        wait_for(lambda: self.eyes.focused().name == name, f"{name} focused")

    def open_case(self, case):
        self.desktop.keys("ctrl+k")
        self.focus_on("Find a case")
        self.desktop.type(case)
        results = self.eyes.see("Search results", "list")
        wait_for(lambda: case in results.getChildAtIndex(0).name, f"{case} found")
        self.desktop.keys("Return")
        wait_for(lambda: any(name.startswith(case) for name in self.eyes.texts()), f"{case} open")
        self.eyes.see("Payments", "table")

    def choose(self, *names):
        """Chooses from the menus."""
        for name in names:
            item = wait_for(
                lambda name=name: self.eyes.named(name, ("menu item", "menu"), showing=False), f"{name} in the menus"
            )[0]
            item.queryAction().doAction(0)

    def close(self, name, *roles):
        self.desktop.keys("Escape")
        wait_for(lambda: not self.eyes.named(name, roles), f"{name} closed")

    def call(self, parent, name=None):
        """Opens a case and answers what the caller is asked."""
        self.open_case(parent.case)
        self.desktop.keys("ctrl+shift+m")
        self.focus_on("Custodial parent")
        self.desktop.keys("alt+c" if parent.role == "custodial" else "alt+n")
        street = f"{parent.street1} {parent.street2}".strip()
        for field, text, goes_on in (
            ("Full name", without_accents(name or parent.name), False),
            ("Social Security number", made_up_number(parent.party), True),
            ("Case identifiers", parent.case, False),
            ("Street", street, False),
            ("City", parent.city, False),
            ("State", parent.state, True),
            ("ZIP", parent.zip[:5], False),
        ):
            self.focus_on(field)
            if field == "Case identifiers":
                self.look_around("call-half-way")
            self.desktop.type(text)
            if not goes_on:
                self.desktop.keys("Return")

    def next_call(self):
        self.desktop.keys("ctrl+shift+n")
        wait_for(lambda: not self.eyes.named("Full name"), "the wizard closed")
        self.focus_on("Find a case")
        self.look_around("next-call")

    def test_4_an_agent_at_the_window(self):
        type(self).window = self.start_window()
        type(self).eyes = Eyes(self.window)
        self.eyes.see("Find a case", "text")
        self.look_around("start")
        self.desktop.keys("ctrl+k")
        self.desktop.type(without_accents(self.office.letters_to[0].name.split()[-1][:4]))
        self.eyes.see("Search results", "list")
        self.look_around("search")
        self.desktop.keys("ctrl+a", "Delete")
        for case in ("AA00001A1", PROTECTED, "AA00010A1"):
            self.open_case(case)
            self.look_around(f"case-{case}")
        for key, name in (("2", "Disbursements"), ("3", "Balances"), ("4", "Charges"), ("1", "Payments")):
            self.desktop.keys(f"ctrl+{key}")
            self.eyes.see(name, "table")
            wait_for(lambda: self.eyes.focused().name != "", "the table focused")
            self.desktop.keys("ctrl+c", "space")
            if name == "Balances":  # its details are beside it
                self.eyes.see("Lines of the balance", "table")
                self.look_around(f"table-{name}")
                continue
            self.eyes.see("Details", "text")
            self.look_around(f"table-{name}")
            self.desktop.keys("space")
            wait_for(lambda: not self.eyes.named("Details", ("text",)), "the details closed")
        self.choose("Read again")
        self.look_around("read-again")

    def test_5_papers_trail_and_hiding(self):
        self.open_case("AA00002A1")
        self.desktop.keys("ctrl+shift+s")
        wait_for(lambda: "AA00002A1" in self.eyes.see("Preview").description, "the case on the paper")
        self.look_around("preview")
        self.desktop.keys("alt+d")
        self.eyes.see("Save the paper")
        wait_for(lambda: "text" in self.eyes.focused().getRoleName(), "the file's name focused")
        self.desktop.keys("ctrl+a")
        paper = os.path.join(self.work, "statement.pdf")
        self.desktop.type(paper)
        self.desktop.keys("Return")
        wait_for(lambda: any(text.startswith("Saved as") for text in self.eyes.texts()), "word of the file")
        self.assertTrue(os.path.exists(paper))
        self.look_around("saved")
        self.close("Preview")
        for item in ("Your last views…", "About this session"):
            self.choose(item)
            wait_for(lambda: len([frame for frame in self.eyes.program if frame.childCount]) > 1, item)
            self.look_around(item.strip("…"))
            self.desktop.keys("Escape")
            wait_for(lambda: self.eyes.named("Payments", ("table",)), f"{item} closed")
        self.desktop.keys("shift+Escape")
        wait_for(lambda: not self.eyes.named("Payments", ("table",)), "the curtain")
        self.look_around("hidden")
        self.desktop.keys("Return")
        self.eyes.see("Payments", "table")
        self.desktop.keys("ctrl+l")
        wait_for(lambda: not self.eyes.named("Payments", ("table",)), "the lock")
        self.look_around("locked")
        self.desktop.type("demo")
        self.desktop.keys("Return")
        self.eyes.see("Payments", "table")
        self.look_around("unlocked")

    def test_6_calls(self):
        first, second = self.office.letters_to[:2]
        self.call(first)
        self.focus_on("Confirm")
        self.look_around("match")
        self.desktop.keys("Return")
        number = re.compile(r"\b[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}\b")
        wait_for(lambda: number.search(self.eyes.focused().name), "the reference number")
        self.look_around("number")
        self.next_call()
        self.call(second, name="Somebody Wrong")
        self.focus_on("Back")
        self.look_around("no-match")
        self.next_call()
        self.call(first)  # whose letter is open
        self.focus_on("Back")
        self.look_around("open-letter")
        self.next_call()

    def test_7_signing_out(self):
        pin, mark = self.office.decoy
        self.desktop.keys("ctrl+k")
        self.desktop.type(f"{pin} {mark}")
        wait_for(lambda: any(f"{pin} {mark}" in text for text in self.everything()), "what was typed")
        self.desktop.keys("ctrl+a", "ctrl+c")
        wait_for(lambda: pin in self.copied(), "it on the clipboard")
        self.look_around("decoy")
        self.search.look("memory of the desktop", "processes", *self.processes())
        self.desktop.keys("ctrl+a", "Delete")
        self.choose("Sign out")
        type(self).eyes = wait_for(self.fresh_eyes, "the dialog again", 60)
        self.look_around("signed-out")
        afterwards = self.search.anew()
        afterwards.look("memory after signing out", "processes", self.window.pid)
        self.assertEqual(afterwards.found("decoy"), {}, "the process was replaced")
        self.end_window(self.window)

    def fresh_eyes(self):
        """Of the program that took the place of the one before."""
        eyes = Eyes(self.window)
        return eyes if eyes.named("Password", ("password text",)) else None

    @staticmethod
    def copied():
        return subprocess.run(
            ["xclip", "-o", "-selection", "clipboard"], capture_output=True, text=True, timeout=20, check=False
        ).stdout

    # --- a supervisor, and what is left
    def test_8a_letters_at_the_window(self):
        type(self).window = self.start_window(user="supervisor")
        type(self).eyes = Eyes(self.window)
        self.eyes.see("Find a case", "text")
        self.desktop.keys("ctrl+shift+q")
        table = self.eyes.see("PIN letters", "table").queryTable()
        wait_for(lambda: "Case" in table.getAccessibleAt(0, 0).name, "the first letter")
        self.look_around("letters")
        rows = [table.getAccessibleAt(row, 0).name for row in range(table.nRows)]
        waiting = next(row for row, name in enumerate(rows) if "Needs approval" in name)
        self.desktop.keys("ctrl+Home", *["Down"] * waiting)
        approve = lambda: self.eyes.see("Approve…", *BUTTONS)  # noqa: E731
        wait_for(lambda: approve().getState().contains(self.eyes.pyatspi.STATE_ENABLED), "the letter chosen")
        self.desktop.keys("alt+a")
        asked = lambda: any(frame.name.startswith("Approve letter") for frame in self.eyes.program)  # noqa: E731
        wait_for(asked, "the reason asked for")
        self.desktop.type("looked at it")
        self.look_around("approval")
        self.desktop.keys("Return")
        wait_for(lambda: "1 letter approved." in " ".join(self.eyes.texts()), "word of the approval")
        self.look_around("approved")
        self.end_window(self.window)

    def test_8b_a_supervisor_at_the_command_line(self):
        parent, letter = self.voided
        self.ctl("letters", "void", letter, "--reason", " ".join(self.office.decoy), user="supervisor")
        self.assertIn(self.ask(parent)["result"], ("queued", "needs_approval"))
        listed = [json.loads(line) for line in self.ctl("letters", "--json", user="supervisor").splitlines()]
        lines = [line for line in listed if line["letter"] not in self.brought]
        self.assertEqual(len(lines), CANARIES + 1)
        waiting = [line["letter"] for line in lines if line["state"] == "requested"]
        for each in waiting:
            self.ctl("letters", "approve", each, "--reason", "looked at", user="supervisor")
        for verb in (["letters"], ["letters", "show", letter], ["letters", "show", letter, "--json"], ["audit", "--json"],
                     ["letters", "--state", "queued"]):  # fmt: skip
            self.ctl(*verb, user="supervisor")
        for verb in ("retry", "reprint"):
            self.ctl("letters", verb, lines[-1]["letter"], "--reason", "asked", user="supervisor", codes=(3,))
        self.ctl("backup", os.path.join(self.work, "copy.db"), user="administrator")
        self.ctl("check", user="administrator")
        self.ctl("audit", "--json", user="auditor")
        self.ctl("audit", "verify", user="auditor")
        queued = self.ctl("letters", "--state", "queued", "--json", user="supervisor").splitlines()
        self.assertEqual(len(queued), CANARIES)

    def test_9a_what_is_left(self):
        self.plant(self.work)
        self.look_at_office()
        files = self.written()
        self.assertTrue(any(name.endswith("caseledger/log") for name in files), "there is a log")
        self.search.files("files of the agent's machine", files)
        self.search.text("names of files", *files)
        with open(os.path.join(self.secret, "said"), "rb") as said:
            self.search.text("what the window said", said.read())
        journal = subprocess.run(["journalctl", "--since", f"@{int(self.began)}", "--output", "export"],
                                 capture_output=True, timeout=60, check=False)  # fmt: skip
        self.search.text("journal", journal.stdout)
        self.compare("memory of the window", "memory of the command line", "memory of the desktop", "answers",
                     "texts of the screen", "clipboard", "files of the agent's machine", "database, its values",
                     "database, its pages")  # fmt: skip

    def plant(self, folder):
        """Files that hold the decoy."""
        text = " ".join(self.office.decoy)
        write_archive(os.path.join(folder, "decoy.zip"), text)
        write_paper(os.path.join(folder, "decoy.pdf"), text)

    def look_at_office(self):
        """The database, past the program: its values, and its pages with those that were given back."""
        database = self.office.database
        self.search.text("database, its values", *dump(database))
        pages = [database + ending for ending in ("", "-wal", "-shm", "-journal") if os.path.exists(database + ending)]
        self.search.look("database, its pages", "files", *pages)

    def compare(self, *channels):
        """No canary anywhere; the decoy wherever it was put."""
        self.assertEqual(self.search.found("canary"), {})
        decoys = self.search.found("decoy")
        for channel in channels:
            if channel.startswith("memory") and not self.search.reads_memory:
                continue
            kinds = {what.split()[1] for what in decoys.get(channel, {})}
            self.assertEqual(kinds, {"PIN", "mark"}, f"the search finds nothing in {channel}")

    # --- the print room
    def test_9b_the_print_room(self):
        type(self).search = self.search.anew()
        self.searches.append(self.search)
        letters = os.path.join(self.home, "letters")
        os.mkdir(letters, 0o700)
        command = self.office.command("print", "--key", os.path.join(self.secret, "office.key"), "--passphrase-file",
                                      self.office.passphrase, "--output", letters, "--json", user="mailroom",
                                      program=MAILROOM)  # fmt: skip
        command += ["--control-sheet", os.path.join(self.home, "control.pdf")]
        answers = [subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=600, check=False)]
        self.assertEqual(answers[0].returncode, 0, answers[0].stderr)
        names = sorted(os.listdir(letters))
        self.assertEqual(len(names), CANARIES)
        for verb in (["status"], ["status", "--json"], ["confirm", *(name.removesuffix(".pdf") + ".1" for name in names[:5])]):
            answers.append(subprocess.run(self.office.command(*verb, user="mailroom", program=MAILROOM),
                                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False))  # fmt: skip
            self.assertEqual(answers[-1].returncode, 0, answers[-1].stderr)
        self.search.text("answers of the print room", *(each for done in answers for each in (done.stdout, done.stderr)))
        self.plant(letters)
        self.search.files("letters, their text and all", self.written(letters) + [os.path.join(self.home, "control.pdf")])
        self.look_at_office()
        files = self.written()
        self.search.files("files beside the letters", [name for name in files if not name.startswith(letters)])
        self.search.text("names of files", *files)
        self.ctl("letters", user="supervisor")
        self.ctl("letters", "--json", user="supervisor")
        self.ctl("audit", "--json", user="auditor")
        self.compare("letters, their text and all", "files beside the letters", "database, its values",
                     "database, its pages", "answers")  # fmt: skip

    def test_9c_the_picture_has_it(self):
        letters = os.path.join(self.home, "letters")
        with contextlib.closing(sqlite3.connect(self.office.database)) as database:
            party_of = dict(database.execute("SELECT number, party_ref FROM letter"))
        names = [name for name in sorted(os.listdir(letters)) if name.removesuffix(".pdf") in party_of][:PICTURES]
        for name in names:
            pin = self.office.pins[party_of[name.removesuffix(".pdf")]]
            self.assertIn(pin, self.read_off(os.path.join(letters, name)), "read off the picture")
        print(f"{len(names)} PINs read off the pictures of their letters")

    def read_off(self, letter):
        """What stands in the frame of a letter, as a program reads it from pictures of several sizes."""
        stem = os.path.join(self.secret, "frame")
        for dots in (100, 150, 200, 300):
            place = [str(round(inches * dots)) for inches in (5.62, 8.36, 2.34, 0.84)]
            options = [part for pair in zip(("-x", "-y", "-W", "-H"), place, strict=True) for part in pair]
            subprocess.run(["pdftoppm", "-r", str(dots), "-png", "-singlefile", *options, letter, stem],
                           check=True, timeout=60)  # fmt: skip
            for kind in ("7", "8"):  # a line, a word
                yield subprocess.run(
                    ["tesseract", stem + ".png", "-", "--dpi", str(dots), "--psm", kind, "-c"]
                    + ["tessedit_char_whitelist=0123456789"],
                    capture_output=True, text=True, check=True, timeout=60,
                ).stdout.strip()  # fmt: skip


if __name__ == "__main__":
    PROGRAM, CONTROL, MAILROOM, MARKSEAL, TOOL = (os.path.abspath(path) for path in sys.argv[1:6])
    unittest.main(argv=sys.argv[:1] + sys.argv[6:], verbosity=2, failfast=True)
