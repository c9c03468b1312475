# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program leaves behind: files of its owner alone, no whole SSN, no person in a log, no core, no stray file."""
import os
import re
import shutil
import signal
import stat
import subprocess
import time
import unittest
import zipfile
import zlib

from support import (CASE, COLUMNS, IS_LONG, PROGRAM, SMALL, OfficeTest, main, naming, write_bytes, write_csv,
                     write_extract)

NOBODY = 65534
DIGITS_ALIKE = bytes.maketrans(b"123456789", b"000000000")


class LeftBehindTest(OfficeTest):
    """An office in a folder of its own beside a home, a state, a configuration and a temporary folder of its own."""

    def setUp(self):
        super().setUp()
        self.places = {name: self.path(folder) for name, folder in dict(
            HOME="home", XDG_STATE_HOME="state", XDG_CONFIG_HOME="config", XDG_DATA_HOME="data", XDG_CACHE_HOME="cache",
            XDG_RUNTIME_DIR="run", TMPDIR="temp").items()}
        for folder in self.places.values():
            os.mkdir(folder, 0o700)
        os.mkdir(self.path("work"), 0o700)
        self.database = self.path("work", "office.db")

    def ctl(self, *arguments, environment=None, **options):
        return super().ctl(*arguments, environment={**self.places, **(environment or {})}, **options)

    def files(self, *folders):
        for folder in folders or ("work", *map(os.path.basename, self.places.values())):
            for place, _, names in os.walk(self.path(folder)):
                yield from (os.path.join(place, name) for name in names)

    def killed(self, *arguments, after, how=signal.SIGKILL):
        """Runs a verb and ends it at a moment after the database's log is there. Its exit status."""
        with subprocess.Popen([PROGRAM, *arguments, *naming(self.database)], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **self.places}) as task:
            while task.poll() is None and not os.path.exists(self.database + "-wal"):
                time.sleep(0.001)
            time.sleep(after)
            task.send_signal(how)
            return task.wait(60)


def all_of(folder):
    """The bytes of a file, and what is packed in it where it is a workbook or a paper."""
    with open(folder, "rb") as file:
        content = file.read()
    yield content
    if zipfile.is_zipfile(folder):
        with zipfile.ZipFile(folder) as book:
            yield from (book.read(name) for name in book.namelist())
    elif content.startswith(b"%PDF"):
        for match in re.finditer(rb"stream\r?\n", content):
            try:
                yield zlib.decompressobj().decompress(content[match.end():])
            except zlib.error:
                pass
        yield subprocess.run(["pdftotext", folder, "-"], capture_output=True, check=True).stdout


def hits(files, texts):
    """Which file holds one of the texts, as UTF-8 or UTF-16, and of which only the number is told. Looks for texts with
    their digits made alike first, since there are few of those."""
    wanted = {}
    for number, text in enumerate(texts):
        for code in "utf-8", "utf-16-le", "utf-16-be":
            sought = text.encode(code)
            wanted.setdefault(sought.translate(DIGITS_ALIKE), {})[sought] = number
    found = []
    for file in files:
        for content in all_of(file):
            alike = content.translate(DIGITS_ALIKE)
            for shape, numbers in wanted.items():
                place = alike.find(shape)
                while place >= 0:
                    number = numbers.get(content[place:place + len(shape)])
                    found += [(file, number)] if number is not None else []
                    place = alike.find(shape, place + 1)
    return found


class SearchTest(LeftBehindTest):
    """What looks for marks finds them."""

    def test_each_mark_is_found_and_nothing_else(self):
        marks = ["900-77-4242", "900774242", "Canarywren"]
        for code in "utf-8", "utf-16-le", "utf-16-be":
            for number, mark in enumerate(marks):
                file = write_bytes(self.path("work", "file"), ("0000" + mark + "1").encode(code))
                self.assertIn((file, number), hits([file], marks))
        near = write_bytes(file, b"900-77-4243 900774243 9007742 canarywren 900-77-42")
        self.assertEqual(hits([near], marks), [])


class ModesTest(LeftBehindTest):
    """0600 and 0700, whatever the caller's umask is."""

    def setUp(self):
        super().setUp()
        before = os.umask(0)
        self.addCleanup(os.umask, before)

    def modes(self, *folders):
        return {os.path.relpath(name, self.folder): oct(stat.S_IMODE(os.lstat(name).st_mode)) for name in self.files(*folders)}

    def test_every_file_is_its_owners(self):
        secret = write_bytes(self.path("passphrase"), b"made-up words\n")
        os.chmod(secret, 0o600)
        self.expect(self.ctl("demo", "--cases", "12"), 0)
        case = "AA00001A1"
        work = lambda *parts: self.path("work", *parts)
        for verb in (["backup", work("copy.db")], ["key", "export", work("wrapped"), "--passphrase-file", secret],
                     ["export", case, "payments", "--format", "csv", "--output", work("out.csv"), "--reason", "test"],
                     ["export", case, "parties", "--format", "xlsx", "--output", work("out.xlsx"), "--reason", "test"],
                     ["print", "statement", "--case", case, "--output", work("paper.pdf")],
                     ["batch", "payment-history", "--all", "--output", work("papers"), "--reason", "test"]):
            self.assertIn(self.ctl(*verb).code, (0, 3), verb)
        office, self.database = self.database, work("second.db")
        self.expect(self.ctl("restore", work("copy.db")), 0)
        self.database = office
        self.ctl("show", "ZZ99999Z9")              # a failure, so that there is a log
        modes = self.modes()
        self.assertTrue({"work/office.db", "work/copy.db", "work/wrapped", "work/out.csv", "work/out.xlsx", "work/paper.pdf",
                         "work/second.db", "work/papers/index.csv", "state/caseledger/log"} <= set(modes), modes)
        self.assertEqual({name: mode for name, mode in modes.items() if mode != "0o600"}, {})
        folders = [self.path("work", "papers"), self.path("state", "caseledger")]
        folders += [os.path.join(place, name) for place, names, _ in os.walk(self.path("work", "papers")) for name in names]
        self.assertEqual({oct(stat.S_IMODE(os.stat(folder).st_mode)) for folder in folders}, {"0o700"})
        print(f"modes: {len(modes)} files, {len(folders)} folders")

    def test_what_a_killed_import_leaves(self):
        parties = [dict(party_ref=f"P{number}", family_name="Testwood") for number in range(40000)]
        extract = write_extract(self.path("first"), parties=parties)
        self.expect(self.ctl("init"), 0)
        seen = set()
        for moment in range(12 if IS_LONG else 4):
            self.killed("import", extract, after=0.1 + moment * 0.12)
            modes = self.modes()
            seen.update(modes)
            self.assertEqual({name: mode for name, mode in modes.items() if mode != "0o600"}, {})
            self.assertLessEqual(set(modes), {"work/office.db", "work/office.db-wal", "work/office.db-shm", "work/office.db.key",
                                              "work/office.db.ssnkey", "state/caseledger/log"} | self.key_files(modes))
        self.assertIn("work/office.db-wal", seen)

    @staticmethod
    def key_files(modes):
        return {name for name in modes if name.startswith("work/office.db.") and "key" in name}


class SsnTest(LeftBehindTest):
    """T10: of an SSN the office keeps a mark that only its key can make, and the last four digits."""

    COUNT = 200

    @staticmethod
    def party(number, serial):
        area, group = 900 + number % 100, 50 + number % 40
        ssn = f"{area}-{group:02}-{serial:04}"
        return ssn, dict(party_ref=f"P{number}", given_name="Maren", family_name=f"Testwood{number}", ssn=ssn, zip="12207",
                         street1="1 Sample St", city="Albany", state="NY")

    def test_no_whole_number_anywhere(self):
        first = [self.party(number, 1000 + number * 7) for number in range(self.COUNT)]
        second = [self.party(number, 3000 + number * 11) for number in range(self.COUNT)]
        numbers = [ssn for ssn, _ in first + second]
        rows = [dict(row, ssn=ssn.replace("-", "") if place % 2 else ssn) for place, (ssn, row) in enumerate(first)]
        cases = [dict(case_id=f"AB{number:05}C1", custodial_ref=f"P{number}", noncustodial_ref=f"P{number + 1}")
                 for number in range(0, self.COUNT, 2)]
        self.expect(self.ctl("init"), 0)
        self.expect(self.ctl("import", write_extract(self.path("source"), parties=rows, cases=cases)), 0)
        changed = write_csv(self.path("source", "changed.csv"), "parties", [row for _, row in second])
        scanned = self.scan(numbers)
        for moment in range(8 if IS_LONG else 3):  # while the log of the database stands
            self.killed("import", changed, after=0.02 + moment * 0.02)
            scanned += self.scan(numbers)
        self.expect(self.ctl("import", changed), 0)
        refused = write_csv(self.path("source", "refused.csv"), "parties", [dict(first[0][1], ssn=first[0][0] + "0")])
        answers = [self.ctl("import", refused), self.json("import", refused)]
        case, work = "AB00000C1", lambda name: self.path("work", name)
        # Each verb once; what is refused is as good, since nothing may stand in that answer either.
        for verb in (["check"], ["show", case], ["ledger", case], ["find", "testwood"], ["find", numbers[-1]],
                     ["find", numbers[-1].replace("-", "")], ["find", numbers[-1][-4:]], ["backup", work("copy.db")],
                     ["export", case, "parties", "--format", "csv", "--output", work("out.csv")],
                     ["export", case, "parties", "--format", "xlsx", "--output", work("out.xlsx")],
                     ["print", "statement", "--case", case, "--output", work("paper.pdf")],
                     ["batch", "payment-history", "--all", "--output", work("papers")], ["audit"], ["audit", "verify"]):
            answers.append(self.ctl(*verb))
        found = [answer for answer in answers if any(n in answer.out + answer.err or n.replace("-", "") in answer.out + answer.err
                                                     for n in numbers)]
        self.assertEqual(len(found), 0)
        subprocess.run(["sqlite3", self.database, "VACUUM"], check=True)
        office, self.database = self.database, work("second.db")
        self.expect(self.ctl("restore", work("copy.db")), 0)
        self.database = office
        scanned += self.scan(numbers)
        print(f"SSNs: {len(numbers)} numbers, {scanned} files read, {len(answers)} answers, 0 hits")

    def scan(self, numbers):
        files = list(self.files())
        self.assertEqual(hits(files, numbers + [number.replace("-", "") for number in numbers]), [])
        self.assertFalse(self.kept_as_numbers({int(number.replace("-", "")) for number in numbers}))
        return len(files)

    def kept_as_numbers(self, numbers):
        """Integers of the database that are an SSN; SQLite keeps them in four bytes, where no text would show."""
        copy = self.path("copy-to-read.db")
        for ending in "", "-wal", "-shm":
            if os.path.exists(self.database + ending):
                shutil.copy(self.database + ending, copy + ending)
        dump = subprocess.run(["sqlite3", copy, ".dump"], capture_output=True, check=True).stdout
        return numbers & {int(digits) for digits in re.findall(rb"(?<=[(,])\d+(?=[,)])", dump)}


class LogTest(LeftBehindTest):
    """T21: whatever goes wrong, and however much Qt is asked to say, no value of a person gets into an answer or a log."""

    CANARIES = ["Canarywren", "Wrencanary", "900-77-4242", "900774242", "77 Canary Row", "Canaryville", "555-0142", "canary@example"]
    LOUD = dict(QT_LOGGING_RULES="*=true", QT_DEBUG_PLUGINS="1", QT_MESSAGE_PATTERN="%{message}")

    def canary(self, **changed):
        return dict(dict(party_ref="P1", given_name="Canarywren", family_name="Wrencanary", ssn="900-77-4242", street1="77 Canary Row",
                         city="Canaryville", state="NY", zip="12207", phone="518-555-0142", email="canary@example.org"), **changed)

    def test_failures_name_nobody(self):
        self.office(**{**SMALL, "parties": [self.canary(), SMALL["parties"][1]]})
        subprocess.run(["sqlite3", self.database, "CREATE UNIQUE INDEX forced ON party(family_name)"], check=True)
        source = lambda name, rows, **options: write_csv(self.path(name), "parties", rows, **options)
        broken = write_bytes(self.path("cut.csv"), open(source("whole.csv", [self.canary()]), "rb").read()[:-9] + b"\xff\"")
        tries = [["import", source("unique.csv", [self.canary(party_ref="P7"), self.canary(party_ref="P8")])],
                 ["import", source("twice.csv", [self.canary(), self.canary()])],
                 ["import", source("values.csv", [self.canary(ssn="900-77-42427", family_violence="Canarywren", zip="77 Canary Row")])],
                 ["import", broken], ["find", "Canarywren"], ["find", "900-77-4242"], ["show", "Canarywren"],
                 ["print", "statement", "--case", CASE, "--output", "/dev/full"],
                 ["export", CASE, "parties", "--format", "csv", "--output", "/dev/full"],
                 ["explain", CASE, "Canarywren"], ["settings", "Canarywren", "900-77-4242"], ["paper", "check", "Canarywren"]]
        told = []
        for verb in tries:
            answer = self.ctl(*verb, environment=self.LOUD)
            if verb[0] != "find" and any(canary in answer.err for canary in self.CANARIES):
                told.append((verb[0], verb[1] if verb[0] == "import" else ""))
            if verb[0] == "import" and any(canary in answer.out for canary in self.CANARIES):
                told.append(tuple(verb[:2]))
        full = self.ctl("import", source("many.csv", [self.canary(party_ref=f"Q{n}", family_name=f"Wrencanary{n}") for n in range(3000)]),
                        environment=self.LOUD, preexec_fn=self.small_disk)
        self.assertEqual(full.code, 7, full)
        self.assertFalse([canary for canary in self.CANARIES if canary in full.err])
        self.assertEqual(told, [])
        scanned = list(self.files(*map(os.path.basename, self.places.values())))
        self.assertEqual(hits(scanned, self.CANARIES), [])
        log = open(self.path("state", "caseledger", "log"), encoding="utf-8").read()
        self.assertRegex(log, r"^(\S+Z caseledgerctl \S+ (failed \w+|qt \w+ [a-z0-9.-]+)\n)+$")
        self.assertIn("failed database\n", log)
        trail = [row for row in self.trail() if any(canary in f"{row['reason']}{row['detail']}" for canary in self.CANARIES)]
        self.assertEqual(trail, [])
        print(f"log: {len(tries) + 1} failures, {len(scanned)} files beside the office, 0 hits")

    @staticmethod
    def small_disk():
        import resource
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))


class MemoryTest(LeftBehindTest):
    """T20: no core of a crash, and no look into a running program, not even by the same user's others."""

    def running(self, user=None):
        """The program at work, stopped there."""
        program = shutil.copy(PROGRAM, self.path("program"))
        os.chmod(program, 0o755)
        extract = write_extract(self.path("many"), parties=[dict(party_ref=f"P{n}", family_name="Testwood") for n in range(40000)])
        self.expect(self.ctl("init"), 0)
        if user is not None:
            for place, folders, names in os.walk(self.folder):
                for name in [place, *(os.path.join(place, one) for one in folders + names)]:
                    os.chown(name, user, user)
        task = subprocess.Popen([program, "import", extract, *naming(self.database)], stdin=subprocess.DEVNULL, user=user,
                                group=user, extra_groups=[] if user else None, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env={**os.environ, **self.places}, cwd=self.folder, preexec_fn=None if user else self.cores_wanted)
        self.addCleanup(task.wait)
        self.addCleanup(task.kill)
        end = time.monotonic() + 20
        while not os.path.exists(self.database + "-wal") and time.monotonic() < end and task.poll() is None:
            time.sleep(0.002)
        task.send_signal(signal.SIGSTOP)
        self.assertIsNone(task.poll())
        return task

    @staticmethod
    def cores_wanted():
        import resource
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    def test_a_crash_leaves_no_core(self):
        for how in signal.SIGSEGV, signal.SIGABRT:
            with self.subTest(how=how.name):
                shutil.rmtree(self.path("work"))
                os.mkdir(self.path("work"))
                task = self.running()
                limits = open(f"/proc/{task.pid}/limits", encoding="ascii").read()
                self.assertRegex(limits, r"Max core file size +0 +0 ")
                task.send_signal(how)
                task.send_signal(signal.SIGCONT)
                _, status = os.waitpid(task.pid, 0)
                task.returncode = -how
                self.assertTrue(os.WIFSIGNALED(status) and os.WTERMSIG(status) == how)
                self.assertFalse(os.WCOREDUMP(status))
                self.assertEqual([name for name in self.files(".") if os.path.basename(name).startswith("core")], [])

    @unittest.skipUnless(os.geteuid() == 0, "takes another user to look")
    def test_its_memory_is_closed_to_its_own_user(self):
        os.chmod(self.folder, 0o755)
        task = self.running(NOBODY)
        look = "import sys\nfor what in 'mem', 'environ', 'maps':\n" \
               "    try: open(f'/proc/{sys.argv[1]}/{what}', 'rb'); print(what)\n    except PermissionError: pass\n"

        def readable(number):
            return subprocess.run(["/usr/bin/python3", "-c", look, str(number)], user=NOBODY, group=NOBODY, extra_groups=[],
                                  capture_output=True, text=True, check=False).stdout.split()
        with subprocess.Popen(["sleep", "60"], user=NOBODY, group=NOBODY) as other:  # the same look at one without guard
            time.sleep(0.1)
            open_to_it = readable(other.pid)
            other.kill()
        self.assertIn("environ", open_to_it)
        self.assertEqual(readable(task.pid), [])


@unittest.skipUnless(shutil.which("strace"), "takes strace")
class CreatedFilesTest(LeftBehindTest):
    """Every file that a verb makes is one that it was asked for."""

    MADE = re.compile(r'(?:openat\(AT_FDCWD, |open\(|creat\()"([^"]+)", [^)]*(?:O_CREAT|O_TMPFILE)|mkdir(?:at)?\((?:AT_FDCWD, )?"([^"]+)"'
                      r'|(?:sym)?link(?:at)?\(.*"([^"]+)"[^"]*\) = 0')

    def made_by(self, *arguments):
        """The files and folders that a run made, by their names in the test's folder."""
        trace = self.path("trace")
        command = ["strace", "-f", "-qq", "-s", "4096", "-o", trace, "-e", "trace=open,openat,creat,mkdir,mkdirat,link,linkat,symlink",
                   PROGRAM, *arguments, *naming(self.database)]
        if "init" not in arguments and self.user_for(arguments):
            command += ["--user", self.user_for(arguments), "--password-file", self.password_file]
        subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=100, env={**os.environ, **self.places}, check=False)
        made = set()
        for line in open(trace, encoding="utf-8", errors="replace"):
            match = self.MADE.search(line)
            if match and " = -1 " not in line and not self.is_in_memory(line):
                made.add(os.path.relpath(next(filter(None, match.groups())), self.folder))
        return made

    def test_each_verb(self):
        self.expect(self.ctl("demo", "--cases", "10"), 0)
        self.expect(self.ctl("show", "AA00001A1", "--reason", "test"), 0)
        secret = write_bytes(self.path("passphrase"), b"made-up words\n")
        os.chmod(secret, 0o600)
        office = {"work/office.db", "work/office.db-wal", "work/office.db-shm"}
        work = lambda name: self.path("work", name)
        extract = write_csv(self.path("parties.csv"), "parties", [dict(party_ref="P1", family_name="Testwood")], COLUMNS["parties"])
        case = "AA00001A1"
        verbs = [(["show", case], set()), (["ledger", case], set()), (["find", "test"], set()), (["check"], set()), (["audit"], set()),
                 (["explain", case, "total_owed"], set()), (["settings"], set()), (["users", "list"], set()), (["import", extract], set()),
                 (["backup", work("copy.db")], {"work/copy.db"}), (["key", "export", work("wrapped"), "--passphrase-file", secret], {"work/wrapped"}),
                 (["export", case, "payments", "--format", "csv", "--output", work("out.csv"), "--reason", "test"], {"work/out.csv"}),
                 (["export", case, "payments", "--format", "xlsx", "--output", work("out.xlsx"), "--reason", "test"], {"work/out.xlsx"}),
                 (["print", "statement", "--case", case, "--output", work("paper.pdf")], {"work/paper.pdf"})]
        stray = {}
        for verb, wanted in verbs:
            made = self.made_by(*verb)
            self.assertTrue(office <= made or "work/office.db" in made, (verb, made))
            known = office | wanted | {"state/caseledger/log"}
            strange = {name for name in made if name not in known and not self.is_part_of(name, wanted)}
            if strange:
                stray[" ".join(verb[:2])] = sorted(strange)
            for name in wanted:
                self.assertTrue(os.path.exists(self.path(name)), name)
        self.assertEqual(stray, {})
        left = {os.path.relpath(name, self.folder) for name in self.files("temp", "home", "cache", "run", "config", "data")}
        self.assertEqual(left, set())
        print(f"created files: {len(verbs)} verbs, 0 strays")

    @staticmethod
    def is_in_memory(line):
        """A file that never lies on a disk, or one without a name until it is whole."""
        return '"/proc/self/fd/' in line.split(" = ")[0] and "link" not in line or '"/dev/shm/' in line or "O_TMPFILE" in line

    @staticmethod
    def is_part_of(name, wanted):
        """The part that becomes an asked-for file once it is whole, beside it and named after it."""
        return any(name.startswith(whole) or name.startswith(os.path.join(os.path.dirname(whole), "." + os.path.basename(whole)))
                   for whole in wanted)


if __name__ == "__main__":
    main()
