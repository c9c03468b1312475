# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One office twice, in a file and on a server: the same verbs in the same order, and every answer compared byte for byte.

Left aside, by name: `at` of the trail (the moment), its `workstation`, numbers of papers (they are drawn), and the database's own name.
CASELEDGER_LONG=1 takes more cases and every day and language."""
import collections
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "oracle"))
import make_extract
import onserver
import support

CASES = 200 if support.IS_LONG else 40
OPENED = CASES if support.IS_LONG else 12  # cases that every verb is asked about
TODAY = "2026-03-10"
BALANCES = "due_this_month arrears_family arrears_government held total_owed".split()
TABLES = "payments disbursements charges balances parties".split()
NAMES = [("Maren", "Testwood", ""), ("Layla", "Sampleson", "ليلى"), ("Mitali", "Exampleton", "মিতালি"), ("Quill", "Testerly", "퀼")]
SAID_TO_NOBODY = ("government system", "has no users", "lies in")


class Engines(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="caseledger-engines-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        makers = make_extract.make_cases("engines", CASES)
        cls.extract = os.path.join(cls.folder, "extract")
        make_extract.write_folder(cls.extract, makers, "engines")
        cls.cases = [maker.id for maker in makers]
        cls.offices = [os.path.join(cls.folder, "file", "office.db"), os.path.join(cls.folder, "server", "office.db")]
        for office in cls.offices:
            os.makedirs(os.path.dirname(office))
        cls.password = support.write_bytes(os.path.join(cls.folder, "password"), b"made up words\n")
        os.chmod(cls.password, 0o600)
        cls.asked = collections.Counter()

    @classmethod
    def run_on(cls, office, arguments, user=None, given=None, output=None):
        """Exit code, standard output and error of the verb on that office, and the file it wrote, without what is aside."""
        on_server = office == cls.offices[1]
        command = [support.PROGRAM, *arguments]
        if output:
            command += ["--output", os.path.join(os.path.dirname(office), output)]
        if on_server:
            command += onserver.OFFICES.name(office, arguments) + ([] if user else onserver.OFFICES.sign_in(arguments))
        else:
            command += ["--database", office]
        if user:
            command += ["--user", user, "--password-file", cls.password]
        known = {name: value for name, value in os.environ.items() if name != "CASELEDGER_DATABASE"}
        done = subprocess.run(command, input=given, stdin=None if given else subprocess.DEVNULL, capture_output=True, timeout=200,
                              env=known, check=False)
        written = b""
        if output:
            place = os.path.join(os.path.dirname(office), output)
            if os.path.isdir(place):
                place = os.path.join(place, "index.csv")
            if os.path.exists(place):
                with open(place, "rb") as file:
                    written = file.read()
        named = re.compile("|".join(filter(None, [
            r"postgresql://[^\s:]*:\d+/\w+" if on_server else "", re.escape(os.path.dirname(office))])))
        said = [named.sub("OFFICE", line).replace("OFFICE/office.db", "OFFICE") for line in done.stderr.decode().splitlines()
                if not any(aside in line for aside in SAID_TO_NOBODY)]
        return done.returncode, named.sub("OFFICE", done.stdout.decode()), said, written

    def same(self, *arguments, aside=(), code=None, **options):
        """The verb's answer, which is the same on both; numbers of papers and the named members of its lines aside."""
        answers = [self.run_on(office, arguments, **options) for office in self.offices]
        compared = [(code, without(out, aside), said, without_numbers(written)) for code, out, said, written in answers]
        self.assertEqual(compared[0], compared[1], arguments[0])
        if code is not None:
            self.assertEqual(compared[0][0], code, (arguments[0], compared[0][2]))
        self.asked[arguments[0]] += 1
        return answers[0]

    def test_every_verb(self):
        self.same("init", code=0)
        self.same("import", self.extract, "--json", "--dry-run", code=0)
        self.same("import", self.extract, "--json", code=0)
        self.same("import", self.extract, "--json", code=0)
        self.import_more()
        self.staff()
        self.read_cases()
        self.find()
        self.batches()
        self.settle()
        self.follow()
        print(f"{sum(self.asked.values())} answers the same on both engines, of {CASES} cases: "
              + ", ".join(f"{verb} {count}" for verb, count in sorted(self.asked.items())), flush=True)

    def import_more(self):
        """Names in four scripts, a changed row, and one file of nothing but faults."""
        parties = [dict(party_ref=f"N{number}", given_name=given, family_name=family, native_name=native, phone=f"518-555-01{number:02}",
                        ssn=f"90077{number:04}", street1="1 Sample St", city="Albany", state="NY", zip="12207")
                   for number, (given, family, native) in enumerate(NAMES)]
        named = support.write_extract(os.path.join(self.folder, "named"), parties=parties, cases=[
            dict(case_id=f"AB9900{number}C1", custodial_ref=f"N{number}", noncustodial_ref=f"N{(number + 1) % 4}")
            for number in range(len(NAMES))])
        self.same("import", named, "--json", code=0)
        parties[1]["city"] = "Troy"
        changed = support.write_extract(os.path.join(self.folder, "changed"), parties=parties)
        self.same("import", changed, "--json", "--as-of", TODAY, code=0)
        faults = support.write_extract(os.path.join(self.folder, "faults"), payments=[
            dict(case_id="ZZ99999Z9", payment_ref="R1", received_on="2025-02-30", amount="-1"),
            dict(case_id="AB99000C1", payment_ref="R2", received_on="2025-02-03", amount="12.5")])
        self.same("import", faults, "--json", code=3)
        self.same("import", faults, "--json", "--partial")

    def staff(self):
        self.same("users", "add", "head", "--role", "administrator", "--new-password-file", self.password, code=0)
        for role in "caseworker", "supervisor", "agent", "auditor":
            self.same("users", "add", role, "--role", role, "--office", "0100", "--new-password-file", self.password, user="head",
                      code=0)
        self.same("users", "role", "supervisor", "supervisor", "--tax-information", user="head")
        support.keep_fast_hashes(self.offices[0], "made up words")
        self.same("users", "list", "--json", user="head", aside=("last_sign_in", "signed_in_at"), code=0)

    def read_cases(self):
        for case in self.cases[:OPENED] + ["AB99001C1", "ZZ99999Z9"]:
            reason = "--reason", "asked for by phone"
            for user in "supervisor", "caseworker":
                self.same("show", case, "--as-of", TODAY, "--json", *reason, user=user)
            self.same("show", case, "--as-of", "2024-07-01", "--json", *reason, user="supervisor")
            self.same("ledger", case, "--as-of", TODAY, "--json", *reason, user="supervisor")
            for balance in BALANCES:
                self.same("explain", case, balance, "--as-of", TODAY, "--json", *reason, user="supervisor")
            for table in TABLES:
                self.same("export", case, table, "--format", "csv", "--as-of", TODAY, *reason, user="supervisor",
                          output=f"{case}-{table}.csv")

    def find(self):
        asked = ["testwood", "maren testwood", "TESTERLY quill", "ليلى", "মিতালি", "퀼", "518-555-0101", "5185550102", "0001", "0003",
                 "ab9900", self.cases[0], "zzqqxx", "%", "'", "é"]
        with open(os.path.join(self.extract, "parties.csv"), encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows[::max(1, len(rows) // 12)]:
            asked += [row["family_name"], row["given_name"][:3], row["phone"], row["ssn"][-4:], row["native_name"]]
        for text in filter(None, asked):
            self.same("find", text, "--json", user="supervisor")
        self.same("find", "a", "--json", "--limit", "5", user="agent", code=0)

    def batches(self):
        for kind in ("statement", "coupon", "monthly-notice") if support.IS_LONG else ("statement", "monthly-notice"):
            self.same("batch", kind, "--all", "--as-of", TODAY, "--reason", "the yearly sending", user="supervisor", output=kind)

    def settle(self):
        self.same("settings", user="head", code=0)
        self.same("settings", "helpline", "518-555-0199", "--reason", "moved", user="head", code=0)
        self.same("settings", "holidays", "2026-03-12", user="head")
        self.same("settings", "helpline", user="head", code=0)
        self.same("letters", "--json", user="supervisor", code=0)
        asked = json.dumps({"request_id": "one", "case": "AB99000C1", "party": "custodial", "channel": "phone", "full_name": "Maren Testwood",
                            "ssn": "900770000", "case_ids": ["AB99000C1"], "mailing_address": {"street1": "1 Sample Street", "street2": "",
                            "city": "Albany", "state": "NY", "zip": "12207"}}).encode()
        self.same("pin-request", "--json", "--as-of", TODAY, user="caseworker", given=asked)
        self.same("letters", "--json", user="supervisor", aside=("queued_at", "letter"), code=0)
        self.same("check", "--json", "--as-of", TODAY, user="head")

    def follow(self):
        """The trail: the same deeds, in the same order, in the same words."""
        shown = [self.run_on(office, ["audit", "--json", "--limit", "100000"], user="auditor")[1].splitlines()
                 for office in self.offices]
        deeds = [[json.loads(line) for line in lines] for lines in shown]
        told = [[(who(deed), *(deed[name] for name in ("case", "cases", "action", "outcome", "reason")), without_drawn(deed["detail"]))
                 for deed in side if not is_of_one_engine(deed)] for side in deeds]
        self.assertGreater(len(told[0]), 100)
        told = [case_by_case(rows) for rows in told]
        self.assertEqual(told[0], told[1])
        self.same("audit", "verify", "--json", user="auditor", code=0)
        self.same("audit", "--case", self.cases[0], "--json", user="auditor", code=0,
                  aside=("at", "row", "session", "detail", "cases"))  # of a batch, the unit's
        print(f"{len(told[0])} rows of the trail the same on both engines", flush=True)


def case_by_case(rows):
    """The rows of a batch and of its papers case by case: where programs may share a batch, its units are smaller."""
    told, batch = [], []
    for who, case, cases, action, outcome, reason, detail in rows:
        if action == "batch":
            detail = re.sub(r", unit \d+$", "", detail)
            batch += [(who, one, None, action, outcome, reason, detail) for one in (cases or case or "").split()]
        elif action == "print":
            batch.append((who, case, cases, action, outcome, reason, detail))
        else:
            told += sorted(batch, key=repr)
            batch = []
            told.append((who, case, cases, action, outcome, reason, detail))
    return told + sorted(batch, key=repr)


def is_of_one_engine(deed):
    """On a server an import is on record before it reads, and a number before it is compared; signing in is the server's."""
    return deed["action"] in ("import", "sign_in") or (deed["action"], deed["detail"]) == ("pin_request", "asked")


def who(deed):
    """The user; before there are any, whoever the machine or the server knows."""
    return deed["user"] if deed["role"] else ""


def without_drawn(detail):
    """The detail without what is drawn: numbers of papers, and so the digest of a file they stand in."""
    return detail and re.sub(r"sha256:[0-9a-f]{64}", "DIGEST", without_numbers(detail.encode()).decode())


def without(out, names):
    """The lines of JSON without these members."""
    if not names:
        return out
    return [{name: value for name, value in json.loads(line).items() if name not in names} for line in out.splitlines()]


def without_numbers(written):
    """An index without the numbers of papers, which are drawn."""
    return re.sub(rb"\b[2-9A-HJKMNP-Z]{3,4}(-[2-9A-HJKMNP-Z]{3,4}){1,3}\b", b"NUMBER", written)


if __name__ == "__main__":
    support.unittest.main(verbosity=2, testRunner=unittest.TextTestRunner(stream=sys.stdout, verbosity=2))
