# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office whose parents have lost their PINs: sealed PINs, requests, and the print room's program run on them."""
import contextlib
import json
import os
import shutil
import subprocess
import tempfile

import support

MAILROOM = os.environ.get("CASELEDGER_MAILROOM", "build/bin/caseledger-mailroom")
PASSPHRASE = b"demo\n"
TODAY = "2026-03-10"
STATES = "requested queued claimed rendered submitted printed mailed refused failed unclear void".split()


class LetterOffice:
    """An office in a folder; nobody has to sign in unless as_user is set. Parents are numbered from 0; an even one is the
    custodial parent of a case, the odd one after it the noncustodial."""

    def __init__(self, folder, parents, languages=("en",)):
        self.folder = folder
        self.database = self.path("office.db")
        self.as_user = None
        self.password_file = self.secret("password", b"demo\n")
        self.passphrase = self.secret("passphrase", PASSPHRASE)
        self.pins = {f"P{index}": f"{10007 + 7919 * index:05d}"[-5:] for index in range(parents)}
        self.must(self.ctl("init"))
        self.must(self.ctl("import", support.write_extract(
            self.path("extract"),
            parties=[self.party(index, languages[index % len(languages)]) for index in range(parents)],
            cases=[dict(case_id=self.case_of(index), custodial_ref=f"P{index}", noncustodial_ref=f"P{index + 1}")
                   for index in range(0, parents, 2)])))
        self.take_keys()
        self.seal(self.pins, "pins")

    def take_keys(self):
        """The pair of keys of a demo office: to try its published passphrase does not take half a second each time."""
        with tempfile.TemporaryDirectory(prefix="caseledger-keys-") as folder:
            demo = os.path.join(folder, "demo.db")
            self.must(self.run([support.PROGRAM, "demo", "--cases", "1", "--database", demo]))
            for ending in "key", "pub":
                shutil.copy(f"{demo}.mailroom.{ending}", self.path("office." + ending))

    # --- what it is made of
    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def secret(self, name, content):
        path = support.write_bytes(self.path(name), content)
        os.chmod(path, 0o600)
        return path

    @staticmethod
    def case_of(index):
        return f"AB{index // 2:05d}C1"

    @staticmethod
    def party(index, language):
        return dict(party_ref=f"P{index}", given_name="Maren", family_name=f"Testwood{index}", ssn=f"900{index:06d}",
                    street1="1 Sample St", city="Albany", state="NY", zip="12207", address_verified_on="2025-06-01",
                    address_changed_on="2025-05-01", language=language,
                    family_violence="Y" if index % 5 == 3 else "N")

    def seal(self, pins, name, key="office.pub"):
        """Seals PINs and imports them."""
        table = support.write_bytes(self.path(name + ".csv"), b"party_ref,pin\n" + b"".join(
            f"{party},{pin}\n".encode() for party, pin in pins.items()))
        self.must(self.mailroom("seal", table, "--public-key", self.path(key), "--output", self.path(name + ".sealed"),
                                database=False))
        os.unlink(table)
        self.must(self.ctl("import", self.path(name + ".sealed")))

    # --- the programs
    def command(self, program, arguments, database=True, user="whoever works"):
        user = self.as_user if user == "whoever works" else user
        command = [program, *arguments] + (support.naming(self.database, arguments, user) if database else [])
        return command + (["--user", user, "--password-file", self.password_file] if user and database else [])

    def run(self, command, given=None, environment=None):
        known = {name: value for name, value in os.environ.items() if name != "CASELEDGER_DATABASE"}
        done = subprocess.run(command, input=given, stdin=None if given is not None else subprocess.DEVNULL,
                              capture_output=True, timeout=250, env={**known, **(environment or {})})
        return support.Answer(done)

    def ctl(self, *arguments, given=None, **options):
        return self.run(self.command(support.PROGRAM, arguments, **options), given)

    def mailroom(self, *arguments, environment=None, **options):
        return self.run(self.command(MAILROOM, arguments, **options), environment=environment)

    def printing(self, output="letters", *options):
        """The arguments of a run to a folder."""
        return ("print", "--key", self.path("office.key"), "--passphrase-file", self.passphrase,
                "--output", self.path(output), "--json", "--as-of", TODAY, *options)

    def print(self, output="letters", *options, **more):
        return self.mailroom(*self.printing(output, *options), **more)

    @staticmethod
    def must(answer):
        assert answer.code == 0, answer
        return answer

    # --- letters
    def request(self, index):
        """Has a parent's PIN mailed; answers the number of the letter."""
        asked = {"case": self.case_of(index), "party": "noncustodial" if index % 2 else "custodial", "channel": "phone",
                 "full_name": f"Maren Testwood{index}", "ssn": f"900{index:06d}", "case_ids": [self.case_of(index)],
                 "mailing_address": {"street1": "1 Sample Street", "street2": "", "city": "Albany", "state": "NY",
                                     "zip": "12207"}}
        answer = self.must(self.ctl("pin-request", "--json", "--as-of", TODAY, given=json.dumps(asked).encode())).one()
        assert answer["result"] == "queued", answer
        return answer["letter"]

    def request_all(self):
        return [self.request(index) for index in range(len(self.pins))]

    def states(self):
        """The state of every letter, past the program."""
        with contextlib.closing(support.connect(self.database)) as database:
            return {number: STATES[state] for number, state in database.execute("SELECT number, state FROM letter")}

    def sql(self, statement, *values):
        with contextlib.closing(support.connect(self.database)) as database, database:
            return database.execute(statement, values).fetchall()

    def end_leases(self):
        """The two minutes of whoever has a letter are over."""
        self.sql("UPDATE letter SET lease_until = '2026-01-01T00:00:00.000Z' WHERE lease_until IS NOT NULL")

    def files(self, output="letters"):
        folder = self.path(output)
        return sorted(os.listdir(folder)) if os.path.isdir(folder) else []


def is_whole_pdf(path):
    with open(path, "rb") as file:
        content = file.read()
    return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
