#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office laid on a throw-away server by psql alone, with made-up persons of every role and a few made-up cases.

In a test:

    class Rules(lay.OfficeTest):                        # one server a class: self.server
        def test_one(self):
            desk = self.session("caseworker")           # psql, signed in with the password
            desk.must("SELECT worker_role()").rows      # [["1"]]
            desk.run("TRUNCATE payment").state          # "42501"

From a shell: `lay.py FOLDER [--through STEP]` starts a server there, lays the office and says how to get in; `testserver.py stop FOLDER`
ends it.
"""

import argparse
import base64
import contextlib
import dataclasses
import glob
import hashlib
import hmac
import os
import re
import subprocess
import sys
import tempfile
import threading
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SQL = os.path.join(HERE, "../../resources/sql")
sys.path.insert(0, os.path.join(HERE, "../support/server"))
from testserver import INSTALLER, DATABASE, TestServer  # pylint: disable=wrong-import-position

PASSWORD = "made-up-password"
GROUPS = "agent caseworker supervisor mailroom auditor administrator".split()
SALT = b"made-up salt, 16"

# name: role, office, tax information
PERSONS = {
    "administrator": ("administrator", "NORTH", False),
    "deputy": ("administrator", "", False),
    "agent": ("agent", "NORTH", False),
    "caseworker": ("caseworker", "NORTH", False),
    "taxworker": ("caseworker", "NORTH", True),
    "supervisor": ("supervisor", "NORTH", False),
    "mailroom": ("mailroom", "NORTH", False),
    "auditor": ("auditor", "", False),
    "south.caseworker": ("caseworker", "SOUTH", False),
    "south.supervisor": ("supervisor", "SOUTH", False),
}

# case: office, custodial, noncustodial, whether somebody is protected
CASES = {
    "AA00001A1": ("NORTH", "P1", "P2"),
    "AA00002A1": ("NORTH", "P3", "P2"),
    "AA00003A1": ("NORTH", "P5", "P4"),  # P5 is protected
    "BB00001B1": ("SOUTH", "P6", "P7"),
    "BB00002B1": ("SOUTH", "P8", "P7"),  # P8 is protected
}
PROTECTED = ("P5", "P8")
NAMES = {"P1": ("Maren", "Testwood"), "P2": ("Quill", "Exampleson"), "P3": ("Odette", "Sampleton"), "P4": ("Bram", "Madeup"),
         "P5": ("Isolde", "Hidden"), "P6": ("Tamsin", "Fictive"), "P7": ("Corin", "Invented"), "P8": ("Linnet", "Shielded")}


def verifier(password=PASSWORD, iterations=4096):
    """What a server keeps of a password (RFC 5803), as a desk makes it."""
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), SALT, iterations)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    parts = [base64.b64encode(value).decode() for value in (SALT, stored, hmac.digest(salted, b"Server Key", "sha256"))]
    return f"SCRAM-SHA-256${iterations}:{parts[0]}${parts[1]}:{parts[2]}"


def literal(value):
    """A value as it stands in a statement."""
    if value is None:
        return "NULL"
    if isinstance(value, (bytes, bytearray)):
        return f"'\\x{bytes(value).hex()}'::bytea"
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):
        return str(value)
    return "'" + str(value).replace("'", "''") + "'"


def text_of(name):
    """The text of one of the program's own statements, as the server gets it."""
    for ending in (".postgresql.sql", ".sql"):
        with contextlib.suppress(FileNotFoundError):
            with open(os.path.join(SQL, name + ending), encoding="utf-8") as file:
                return file.read()
    raise FileNotFoundError(name)


def statement(name, /, **values):
    """One of the program's own statements with its values in their places."""
    words = re.sub(r"--[^\n]*", "", text_of(name)).strip().rstrip(";")
    return re.sub(r"(?<![:\w]):([a-z_0-9]+)", lambda mark: literal(values[mark.group(1)]), words)


@dataclasses.dataclass
class Answer:
    """What became of a statement."""
    rows: list  # of lists of text, None for null
    count: int  # of rows answered or written, by the last statement
    state: str  # the SQLSTATE of its error; "00000" where there is none
    message: str

    @property
    def is_done(self):
        return self.state == "00000"

    @property
    def value(self):
        return self.rows[0][0] if self.rows else None


class SessionEnded(Exception):
    """The server, or the connection, is gone."""


class Session:
    """One person's psql, open until closed: transactions and prepared statements last from one call to the next."""

    END = "\x1d"
    NULL = "\x15"

    def __init__(self, server, user, *, password=PASSWORD, database=DATABASE):
        self.user = user
        self._errors = tempfile.NamedTemporaryFile()
        self._said = open(self._errors.name, encoding="utf-8")
        self._psql = subprocess.Popen(
            ["psql", "-XqAt", "-F", "\x1f", "-R", "\x1e", "-P", f"null={self.NULL}", "-h", server.folder, "-p", str(server.port),
             "-U", user, "-d", database],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True, encoding="utf-8", cwd="/",
            env={"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8", "PGPASSWORD": password},
            **(server._as_account() if user == "postgres" else {}))
        try:
            self.must("SET search_path = caseledger")
            self.process = int(self.must("SELECT pg_backend_pid()").value)
        except SessionEnded:
            self.close()
            raise

    def run(self, text):
        """Runs statements: all rows that they answer, the state and the count of the last. Two statements in one call that
        both answer must not both be read."""
        raw, failed, state, count = self._ask(text if text.rstrip().endswith((";", "\\.")) else text + ";", ":ERROR :SQLSTATE :ROW_COUNT")
        rows = [[None if value == self.NULL else value for value in row.split("\x1f")]
                for row in raw.removesuffix("\n").split("\x1e")] if raw else []
        if failed != "true":
            return Answer(rows, int(count), "00000", "")
        return Answer(rows, 0, state, self._ask("\\echo :LAST_ERROR_MESSAGE", "")[0].strip())

    def must(self, text):
        """The same, where an error is a failure of the test's own."""
        answer = self.run(text)
        if not answer.is_done:
            raise AssertionError(f"{self.user}: {answer.state} {answer.message}\n{text[:500]}")
        return answer

    def warnings(self):
        """Everything psql has said beside answers since it was last asked: notices, warnings, the errors."""
        return self._said.read()

    def _ask(self, text, asked):
        """Sends a text; what comes back up to its end, and what was asked about it."""
        watch = threading.Timer(90, self._psql.kill)  # a quotation that is never closed would wait for ever
        watch.start()
        try:
            self._psql.stdin.write(f"{text}\n\\echo '{self.END}' {asked}\n")
            self._psql.stdin.flush()
            lines = ""
            while line := self._psql.stdout.readline():
                if self.END in line:
                    before, after = line.split(self.END)
                    return (lines + before, *after.split())
                lines += line
            raise SessionEnded(self.warnings())
        except BrokenPipeError as error:
            raise SessionEnded(self.warnings()) from error
        finally:
            watch.cancel()

    def close(self):
        with contextlib.suppress(BrokenPipeError):
            self._psql.stdin.close()
        self._psql.wait(30)
        self._psql.stdout.close()
        self._said.close()
        self._errors.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def chain_hash(title, before, *fields):
    """A link of the trail's chains on a server (models/safety/trailchain.cpp), by itself."""
    digest = hashlib.sha256()
    for field in (title, before, *fields):
        data = field if isinstance(field, bytes) else str(field).encode()
        digest.update(len(data).to_bytes(4, "little") + data)
    return digest.digest()


class Desk(Session):
    """A person's psql that does what the program does: it signs in, and notes in the trail, by the program's own statements."""

    LOCK = "SELECT pg_advisory_xact_lock(hashtext('caseledger desk'))"
    NOW = """SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')"""
    number = 0  # of the session in the trail

    def sign_in(self, **other):
        """A session begins, committed. other: what is claimed instead of the truth."""
        self.must("BEGIN")
        self.must(self.LOCK)
        facts = self.must("SELECT worker_role(), worker_office()").rows[0]
        last = self.must(statement("trail_session_last")).rows
        start = dict(number=int(last[0][0]) + 1 if last else 1, started_at=self.must(self.NOW).value, user_name=self.user,
                     role=GROUPS[int(facts[0])] if facts[0] and int(facts[0]) >= 0 else "none", office=facts[1],
                     workstation="desk", program="caseledgerctl") | other
        start.setdefault("hash", chain_hash("caseledger trail start 2", bytes.fromhex(last[0][1][2:]) if last else b"",
                                            *start.values()))
        self.must(statement("trail_session_insert", **start))
        self.number = start["number"]
        self.must_note("sign_in")
        self.must("COMMIT")
        return self

    def note(self, action, **other):
        """Writes a row behind the session's last: outcome, case_id, office_of_case, reason, detail, cases (a list), or what is
        claimed instead of the truth. In the transaction that is open, if one is; the server's answer."""
        number, before, entry, _ = self.must(statement("trail_row_last", session=self.number)).rows[0]
        cases = sorted(other.pop("cases", []))
        row = dict(session=self.number, number=int(number) + 1, entry=int(entry) + 1, at=self.must(self.NOW).value, action=action,
                   outcome="done", case_id="", office_of_case="", reason="", detail="", cases=" ".join(cases)) | other
        row.setdefault("hash", chain_hash("caseledger trail row 2", bytes.fromhex(before[2:]), *row.values()))
        written = self.run(statement("trail_row_insert", **row))
        for case in cases:
            if written.is_done:
                written = self.run(statement("trail_batch_case_insert", entry=row["entry"], case_id=case))
        return written

    def must_note(self, action, **other):
        written = self.note(action, **other)
        if not written.is_done:
            raise AssertionError(f"{self.user}, {action}: {written.state} {written.message}")

    def unit(self, *texts, **row):
        """A unit of work as the program does one: the lock, a row of the trail (action=...; none without one), the statements,
        the commit. The first answer that is an error, after which all is taken back; else the last statement's."""
        answer = self.run("BEGIN")
        self.must(self.LOCK)
        if row:
            answer = self.note(row.pop("action"), **row)
        for text in texts:
            if answer.is_done:
                answer = self.run(text)
        ended = self.run("COMMIT" if answer.is_done else "ROLLBACK")
        return answer if ended.is_done else ended


def schema_steps():
    """The files of the schema's steps as the server gets them, in order."""
    steps = {}
    for path in sorted(glob.glob(os.path.join(SQL, "schema", "*.sql"))):
        name = os.path.basename(path).split(".")[0]
        if path.endswith(".postgresql.sql") or (not path.endswith(".sqlite.sql") and name not in steps):
            steps[name] = path
    return [steps[name] for name in sorted(steps)]


def script(server, text):
    """Runs statements as the installer; the first that fails is a RuntimeError."""
    with open(server.password_file, encoding="utf-8") as file:
        password = file.read().strip()
    done = subprocess.run(["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", server.folder, "-p", str(server.port), "-U", INSTALLER,
                           "-d", DATABASE, "-f", "-"], input=text, text=True, capture_output=True, check=False,
                          env={"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8", "PGPASSWORD": password})
    if done.returncode != 0:
        raise RuntimeError(f"{done.stderr.strip()} (after {done.stdout.split()[-1:]})")


def lay_schema(server, through=9999):
    """Roles, and the schema's steps up to a number, by the installer in one transaction; each noted as the program does."""
    script(server, text_of("server_roles"))
    text_of_all = "BEGIN;\nSET ROLE caseledger_owner;\nSET search_path = caseledger;\n"
    for path in schema_steps():
        number = int(os.path.basename(path)[:4])
        if number > through:
            break
        with open(path, encoding="utf-8") as file:
            text = file.read()
        text_of_all += (f"\\echo {os.path.basename(path)}\n{text}\n;\n"
                        f"INSERT INTO schema_step VALUES ({number}, '{hashlib.sha256(text.encode()).hexdigest()}');\n")
    script(server, text_of_all + "COMMIT;")


def lay_users(server, persons=None):
    """The users, by the installer, who needs no row in the trail."""
    rows = ["SET search_path = caseledger"]
    for name, (role, office, tax) in (PERSONS if persons is None else persons).items():
        rows.append(statement("staff_user_insert", name=name, role=GROUPS.index(role), office=office, tax_information=tax,
                              password_hash=verifier()))
    script(server, ";\n".join(rows) + ";")


def lay_cases(server):
    """Parties, cases and a little of everything in their ledgers, by the installer."""
    rows = ["BEGIN", "SET search_path = caseledger", "SET ROLE caseledger_owner",
            "INSERT INTO posting (number, posted_at) VALUES (1, '2026-01-02T03:04:05.000Z')"]
    for place, (party, (given, family)) in enumerate(NAMES.items(), 1):
        words = f"{family.lower()} {given.lower()}"
        rows.append(_insert("party", party_ref=party, given_name=given, family_name=family, native_name="", language="en",
                            ssn_last4=f"00{place:02}", ssn_index=hashlib.sha256(party.encode()).digest(), date_of_birth="1990-01-01",
                            street1=f"{place} Sample St", street2="", city="Albany", state="NY", zip="12207",
                            address_verified_on="2025-01-01", address_changed_on=None, returned_mail_on=None,
                            phone=f"518-555-01{place:02}", email=f"{given.lower()}@example.org",
                            family_violence=int(party in PROTECTED), phone_digits=f"51855501{place:02}",
                            phone_last7=f"55501{place:02}", search_words=words, posting=1))
        rows += [_insert("name_word", word=word, search_words=words, party_ref=party) for word in words.split()]
    for case, (office, custodial, noncustodial) in CASES.items():
        rows.append(_insert("support_case", case_id=case, office=office, county_fips="36001", status=0, assistance=0, children=1,
                            opened_on="2025-01-01", custodial_ref=custodial, noncustodial_ref=noncustodial,
                            opening_arrears_family=0, opening_arrears_government=0, opening_on=None, posting=1))
        rows.append(_insert("assistance_change", case_id=case, starts_on="2025-06-01", assistance=2, posting=1))
        rows.append(_insert("obligation", case_id=case, obligation_ref="O1", kind=0, amount=20000, frequency=3,
                            starts_on="2025-01-01", ends_on=None, docket="F-00001-25", posting=1))
        for number, (source, status, reason) in enumerate([(0, 0, ""), (1, 0, ""), (2, 1, "joint return"), (7, 2, "")], 1):
            rows.append(_insert("payment", case_id=case, payment_ref=f"R{number}", received_on=f"2025-0{number}-15", source=source,
                                amount=10000 + number, status=status, hold_reason=reason, posting=1))
        rows.append(_insert("disbursement", case_id=case, disbursement_ref="D1", payment_ref="R1", issued_on="2025-01-17",
                            payee=0, method=0, amount=10001, status=2, posting=1))
        rows.append(_insert("adjustment", case_id=case, adjustment_ref="A1", adjusted_on="2025-05-01", bucket=0, amount=-500,
                            reason="court order", posting=1))
    script(server, ";\n".join(rows) + ";\nCOMMIT;")


def _insert(table, **values):
    return f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join(map(literal, values.values()))})"


def lay(server, through=9999):
    """The whole office."""
    lay_schema(server, through)
    lay_cases(server)
    lay_users(server)


class OfficeTest(unittest.TestCase):
    """A server with an office, once a class; persons sign in with their passwords."""

    @classmethod
    def setUpClass(cls):
        cls.server = TestServer(local="scram")
        cls.addClassCleanup(cls.server.remove)
        lay(cls.server)

    def session(self, user, **options):
        """A psql that ends with the test, if not before. "installer": whoever laid the office; "postgres": past every rule."""
        if user == INSTALLER:
            with open(self.server.password_file, encoding="utf-8") as file:
                options.setdefault("password", file.read().strip())
        session = Desk(self.server, user, **options)
        self.addCleanup(session.close)
        return session

    def desk(self, user, **options):
        """The same, signed in as the program signs in."""
        return self.session(user, **options).sign_in()


def main():
    line = argparse.ArgumentParser(description="A made-up office on a throw-away server.")
    line.add_argument("folder")
    line.add_argument("--through", type=int, default=9999, metavar="STEP", help="the schema up to this step only")
    asked = line.parse_args()
    server = TestServer(asked.folder, owner=0)
    lay(server, asked.through)
    print(f"psql -h {server.folder} -p {server.port} -d {DATABASE} -U {'|'.join([*PERSONS, INSTALLER])}")


if __name__ == "__main__":
    main()
