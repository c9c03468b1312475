# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the contract's tests share: an office in a folder of its own, the program run on it, and made-up extracts."""
import atexit
import contextlib
import csv
import ctypes
import ctypes.util
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

import onserver

PROGRAM = os.environ.get("CASELEDGERCTL", "build/bin/caseledgerctl")
REAL_FILES = os.environ.get("CASELEDGER_REAL_FILES", "")
ADMINISTRATORS = "import check backup migrate key settings users".split()  # verbs; nobody signs in for init, demo, restore
BANNER = "This is a government system"

COLUMNS = {
    "parties": "party_ref given_name family_name native_name language ssn date_of_birth street1 street2 city state zip "
               "address_verified_on address_changed_on returned_mail_on phone email family_violence",
    "cases": "case_id office county_fips status assistance children opened_on custodial_ref noncustodial_ref "
             "opening_arrears_family opening_arrears_government opening_on",
    "assistance": "case_id starts_on assistance",
    "obligations": "case_id obligation_ref kind amount frequency starts_on ends_on docket",
    "payments": "case_id payment_ref received_on source amount status hold_reason",
    "disbursements": "case_id payment_ref disbursement_ref issued_on payee method amount status",
    "adjustments": "case_id adjustment_ref on bucket amount reason",
}
COLUMNS = {kind: names.split() for kind, names in COLUMNS.items()}

USUAL = {
    "parties": dict(language="en", family_violence="N"),
    "cases": dict(office="0100", county_fips="36061", status="open", assistance="never", children="1",
                  opened_on="2025-01-01", custodial_ref="P1", noncustodial_ref="P2", opening_arrears_family="0.00",
                  opening_arrears_government="0.00"),
    "assistance": {},
    "obligations": dict(kind="current_support", amount="200.00", frequency="monthly", starts_on="2025-01-01"),
    "payments": dict(source="direct_payment", status="posted"),
    "disbursements": dict(payee="custodial", method="check", status="cleared"),
    "adjustments": dict(bucket="arrears_family"),
}

IS_LONG = os.environ.get("CASELEDGER_LONG") == "1"
CASE = "AB12345C1"
PARTIES = [
    dict(party_ref="P1", given_name="Maren", family_name="Testwood", ssn="900-11-0001", street1="1 Sample St",
         city="Albany", state="NY", zip="12207", phone="518-555-0101", email="maren@example.org"),
    dict(party_ref="P2", given_name="Quill", family_name="Exampleson", native_name="퀼", ssn="900110002",
         street1="2 Sample St", city="Troy", state="NY", zip="12180", phone="518-555-0102", family_violence="Y"),
]
# One month paid, one not: as of 2025-02-15 the second $200.00 is due and nothing else is owed.
SMALL = dict(
    parties=PARTIES,
    cases=[dict(case_id=CASE)],
    obligations=[dict(case_id=CASE, obligation_ref="O1")],
    payments=[dict(case_id=CASE, payment_ref="R1", received_on="2025-01-10", amount="200.00")],
    disbursements=[dict(case_id=CASE, payment_ref="R1", disbursement_ref="D1", issued_on="2025-01-14", amount="200.00")],
)


def rows_of(kind, rows, columns=None):
    """The rows with what the test leaves out filled as usual, as lists in the order of the columns."""
    columns = columns or COLUMNS[kind]
    return [columns] + [[{**USUAL[kind], **row}.get(name, "") for name in columns] for row in rows]


def write_csv(path, kind, rows, columns=None, encoding="utf-8"):
    with open(path, "w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows_of(kind, rows, columns))
    return path


def write_bytes(path, content):
    with open(path, "wb") as file:
        file.write(content)
    return path


def write_extract(folder, **kinds):
    os.makedirs(folder, exist_ok=True)
    for kind, rows in kinds.items():
        write_csv(os.path.join(folder, kind + ".csv"), kind, rows)
    return folder


def some(ways, every, first=0, always=lambda way: False):
    """All the ways to do a thing on an embedded office, and in the long form. On a server, where each costs more, those
    that always() says of, and every so many of the others; first: which of those."""
    ways = list(ways)
    if IS_LONG or not onserver.IS_MEANT:
        return ways
    others = [way for way in ways if not always(way)]
    chosen = others[first % every::every]
    return [way for way in ways if way in chosen or always(way)]


MODELS = {}  # database and extract of each office that others are copied from, by what was wished for


def remove_models():
    for database, _ in MODELS.values():
        shutil.rmtree(os.path.dirname(database))


def copy_office(source, target):
    """Copies an office that no program has open: database, key and extract."""
    copy_database(source[0], target[0])
    if os.path.isdir(source[1]):
        shutil.copytree(source[1], target[1])


def copy_database(source, target):
    """Copies an office that no program has open, with its key."""
    if onserver.IS_MEANT:
        onserver.OFFICES.copy(source, target)
    else:
        shutil.copy(source, target)
    shutil.copy(source + ".key", target + ".key")


def naming(database, arguments=(), user=None):
    """The options that name an office, and on a server whom the program signs in where no user does."""
    if not onserver.IS_MEANT:
        return ["--database", database]
    return onserver.OFFICES.name(database, arguments) + ([] if user else onserver.OFFICES.sign_in(arguments))


def connect(database):
    """The office past the program: a connection as sqlite3's."""
    return onserver.Connection(database) if onserver.IS_MEANT else sqlite3.connect(database)


def sign_in_fast(database, password):
    """Gives every user of an office this password under a hash that is found in a moment, as that of a demo office: for
    tests that sign in a hundred times and ask about something else."""
    if onserver.IS_MEANT:
        onserver.take_passwords(database, password)
    else:
        keep_fast_hashes(database, password)


def keep_fast_hashes(database, password):
    """The same of an office in a file."""
    sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
    kept = ctypes.create_string_buffer(128)
    one_pass, least_memory = ctypes.c_ulonglong(1), ctypes.c_size_t(8192)
    secret = password.encode()
    assert sodium.crypto_pwhash_str(kept, secret, ctypes.c_ulonglong(len(secret)), one_pass, least_memory) == 0
    with contextlib.closing(sqlite3.connect(database)) as office, office:
        office.execute("UPDATE staff_user SET password_hash = ?", (kept.value.decode(),))


class Answer:
    """What one run of the program gave back."""

    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    def lines(self):
        """The JSON objects on standard output."""
        return [json.loads(line) for line in self.out.splitlines()]

    def one(self):
        (only,) = self.lines()
        return only

    def faults(self):
        """What standard error says beside the remark that there are no users, and the notice to those who sign in."""
        return [line for line in self.err.splitlines()
                if "has no users" not in line and "This is a government system" not in line]

    def __repr__(self):
        return f"exit {self.code}\n--- standard output\n{self.out}\n--- standard error\n{self.err}"


class OfficeTest(unittest.TestCase):
    """A test with a folder, an empty office named in it, and short ways to run the program.

    A demo office has users. There a verb runs as an administrator or as a supervisor, whichever may, unless as_user()
    or user=... says who works; user=None signs nobody in."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory(prefix="caseledger-password-")
        cls.addClassCleanup(holder.cleanup)
        cls.password_file = write_bytes(os.path.join(holder.name, "password"), b"demo\n")
        os.chmod(cls.password_file, 0o600)

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="caseledger-contract-")
        self.addCleanup(holder.cleanup)
        self.addCleanup(onserver.OFFICES.drop_below, holder.name)
        self.folder = holder.name
        self.database = self.path("office.db")
        self.user = None
        self.offices_with_users = set()
        self.has_office = False

    def as_user(self, name):
        """Who works from now on."""
        self.user = name

    def user_for(self, arguments):
        """Who works where nobody is named."""
        if self.database not in self.offices_with_users:
            return None
        if self.user:
            return self.user
        verb = arguments[0] if arguments else ""
        return "auditor" if verb == "audit" else "administrator" if verb in ADMINISTRATORS else "supervisor"

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def ctl(self, *arguments, environment=None, database=True, user="whoever may", **options):
        """Runs the program on the office; database=False names none."""
        user = self.user_for(arguments) if user == "whoever may" else user
        command = [PROGRAM, *arguments] + (naming(self.database, arguments, user) if database else [])
        if user:
            command += ["--user", user, "--password-file", self.password_file]
        known = {name: value for name, value in os.environ.items() if name != "CASELEDGER_DATABASE"}
        if onserver.IS_MEANT and "demo" in arguments:  # leaves the print room's keys where it runs
            options.setdefault("cwd", os.path.dirname(self.database))
        answer = Answer(subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=100,
                                       env={**known, **(environment or {})}, **options))
        if "demo" in arguments and answer.code == 0:
            self.offices_with_users.add(self.database)
            if onserver.IS_MEANT:
                onserver.OFFICES.take_mailroom_keys(self.database)
        return answer

    def json(self, *arguments, **options):
        return self.ctl(*arguments, "--json", **options)

    def expect(self, answer, code):
        """The exit code, and on a failure one line on standard error that says what and where."""
        self.assertEqual(answer.code, code, answer)
        if code not in (0, 1, 3):
            self.assertEqual(len(answer.faults()), 1, answer)
            self.assertTrue(answer.faults()[0].startswith("caseledgerctl: "), answer)
            self.assertEqual(answer.out, "", answer)
        return answer

    def office(self, **kinds):
        """An office with these rows in it."""
        def make():
            self.expect(self.ctl("init"), 0)
            if kinds:
                self.expect(self.ctl("import", write_extract(self.path("first"), **kinds)), 0)
        self.once(json.dumps(kinds, sort_keys=True), make)

    def once(self, wish, make):
        """The office that make() leaves, with its key and the extract it was filled from: made when it is first wished for,
        then copied. The second office of a test is another one, and made."""
        here = self.database, self.path("first")
        if wish in MODELS and not self.has_office:
            copy_office(MODELS[wish], here)
        else:
            make()
        self.has_office = True
        if wish not in MODELS:
            if not MODELS:
                atexit.register(remove_models)
            folder = tempfile.mkdtemp(prefix="caseledger-model-")
            MODELS[wish] = os.path.join(folder, "office"), os.path.join(folder, "first")
            copy_office(here, MODELS[wish])

    def import_file(self, kind, rows, *options, name=None, columns=None):
        return self.json("import", write_csv(self.path(name or kind + ".csv"), kind, rows, columns), *options)

    def import_bytes(self, name, content, *options):
        return self.json("import", write_bytes(self.path(name), content), *options)

    def contents(self):
        """All that the office holds but the trail, as its tables say it: equal before and after where nothing may have
        changed."""
        if onserver.IS_MEANT:
            return onserver.contents(self.database)
        dump = subprocess.run(["sqlite3", self.database, ".dump"], capture_output=True, check=True).stdout
        kept = [line for line in dump.splitlines() if not line.startswith((b"INSERT INTO trail_", b"INSERT INTO sqlite_"))]
        return hashlib.sha256(b"\n".join(kept)).hexdigest()

    def trail(self):
        """What the trail holds, as its tables say it: user, action, outcome, case, reason, detail of every row."""
        with contextlib.closing(connect(self.database)) as office:
            return [dict(zip(("user", "action", "outcome", "case", "reason", "detail"), row)) for row in office.execute(
                "SELECT user_name, action, outcome, case_id, reason, detail FROM trail_row "
                "JOIN trail_session ON trail_session.number = trail_row.session ORDER BY entry")]


def main():
    """Runs the tests of the program that was started; on a server those of them that are not left out there."""
    if onserver.IS_MEANT:
        program = sys.modules["__main__"]
        classes = [kind for kind in vars(program).values() if isinstance(kind, type) and issubclass(kind, unittest.TestCase)]
        onserver.leave_out(program.__file__, classes)
    unittest.main(verbosity=2, testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
