#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same files into an embedded office and into one on a server: the same answer of `import --json`, byte for byte, and the same rows
afterwards, with the same versions kept of what they were. On a server rows go by the thousand, on SQLite one by one."""

import contextlib
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "../contract")]
import lay  # pylint: disable=wrong-import-position
import testserver  # pylint: disable=wrong-import-position
import support  # pylint: disable=wrong-import-position
from nachafile import CASE_NAME, Batch, Entry, NachaFile, ded  # pylint: disable=wrong-import-position

IS_LONG = os.environ.get("CASELEDGER_LONG") == "1"
ROUNDS = 12 if IS_LONG else 2
CASES = 3000 if IS_LONG else 700
AT_ONCE = 2000  # rows that the program posts together
TABLES = ("party name_word replaced_party support_case assistance_change obligation payment disbursement adjustment replaced_row "
          "posted_file").split()
HARD_NAMES = ["NULL", "null", "{}", '{"a"}', "back\\slash", 'say "hi"', "O'Neil", "Zoë", "퀼", "comma, semicolon;", "\\N", "tab\there",
              "(1,2)", "$1", ":case_id", "100%", "🙂", "x" * 200]


class Differing(unittest.TestCase):
    maxDiff = 4000

    @classmethod
    def setUpClass(cls):
        cls.server = lay.TestServer()
        cls.addClassCleanup(cls.server.remove)
        cls.counts = {"imports": 0, "rows": 0, "versions": 0}

    @classmethod
    def tearDownClass(cls):
        print("\n{imports} imports answered alike; {rows} rows and {versions} kept versions equal".format(**cls.counts), file=sys.stderr)

    def setUp(self):
        holder = tempfile.TemporaryDirectory(prefix="caseledger-imports-")
        self.addCleanup(holder.cleanup)
        self.folder = holder.name
        self.server.fresh()
        self.offices = {"SQLite": ["--database", os.path.join(self.folder, "office.db")],
                        "PostgreSQL": ["--database", self.server.url(), "--password-file", self.server.password_file,
                                       "--key-file", os.path.join(self.folder, "server.key")]}
        for office in self.offices.values():
            self.run_on(office, "init", code=0)
        # On the server an administrator imports, under the policies; the embedded office has no users.
        password = os.path.join(self.folder, "password")
        with open(os.open(password, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="ascii") as file:
            file.write("a made-up password\n")
        self.run_on(self.offices["PostgreSQL"], "users", "add", "maren.admin", "--role", "administrator", "--new-password-file", password,
                    code=0)
        self.offices["PostgreSQL"][1:4] = [self.server.url("maren.admin"), "--password-file", password]

    # What is another number in each office though it says the same: postings have gaps on a server, SSN indexes another key.
    SAME_ON_BOTH = {"posting": "SELECT COUNT(*) FROM posting p WHERE p.number <= t.posting",
                    "ssn_index": "CASE WHEN ssn_index IS NULL THEN 0 ELSE 1 END"}

    def run_on(self, office, *arguments, code=None):
        done = subprocess.run([support.PROGRAM, *arguments, *office], stdin=subprocess.DEVNULL, capture_output=True, timeout=300,
                              env={name: value for name, value in os.environ.items() if name != "CASELEDGER_DATABASE"}, check=False)
        if code is not None:
            self.assertEqual(done.returncode, code, done.stderr.decode())
        return done.returncode, done.stdout.decode()

    def import_both(self, path, *options):
        """Imports on both; the answer that both gave, once it is the same and the offices are."""
        said = {engine: self.run_on(office, "import", path, "--json", *options) for engine, office in self.offices.items()}
        self.assertEqual(said["PostgreSQL"], said["SQLite"])
        self.counts["imports"] += 1
        self.compare()
        return said["SQLite"]

    def compare(self):
        with contextlib.closing(sqlite3.connect(self.offices["SQLite"][1])) as embedded:
            for table in TABLES:
                columns = [row[1] for row in embedded.execute(f"PRAGMA table_info({table})")]
                mine = sorted("\x1f".join("∅" if value is None else str(value) for value in row) for row in embedded.execute(
                    f"SELECT {', '.join(f'({self.SAME_ON_BOTH.get(name, name)})' for name in columns)} FROM {table} AS t"))
                words = [f"COALESCE(({self.SAME_ON_BOTH.get(name, name)})::text, '∅')" for name in columns]
                theirs = self.server.sql("SET search_path = caseledger; SELECT encode(convert_to({}, 'UTF8'), 'hex') FROM {} AS t".format(
                    " || E'\\x1f' || ".join(words), table))
                theirs = sorted(bytes.fromhex(row[0]).decode() for row in theirs)
                if table == "replaced_party":  # each office has a key of its own
                    mine, theirs = ([re.sub(r'"ssn_index":"[0-9a-f]{64}"', '"ssn_index":"..."', row) for row in rows]
                                    for rows in (mine, theirs))
                self.assertEqual(theirs, mine, table)
                self.counts["versions" if table.startswith("replaced") else "rows"] += len(mine)

    def extract(self, name="extract", **kinds):
        return support.write_extract(os.path.join(self.folder, name), **kinds)


class Imports(Differing):
    def test_new_same_and_changed(self):
        small = {kind: [dict(row) for row in rows] for kind, rows in support.SMALL.items()}
        small["assistance"] = [dict(case_id=support.CASE, starts_on="2025-01-01", assistance="current")]
        small["adjustments"] = [dict(case_id=support.CASE, adjustment_ref="A1", on="2025-02-01", amount="-1.00", reason="why")]
        self.import_both(self.extract(**small))
        self.import_both(self.extract(**small))
        changes = {"parties": dict(family_name='Other "name" \\', email=""), "cases": dict(children="", opening_on="2025-01-01"),
                   "assistance": dict(assistance="never"), "obligations": dict(ends_on="2025-06-30", amount="1.00"),
                   "payments": dict(status="held", hold_reason="joint {return}, \\N"), "disbursements": dict(method="direct_deposit"),
                   "adjustments": dict(amount="2.00")}
        changed = {kind: [{**rows[0], **changes[kind]}, *rows[1:]] for kind, rows in small.items()}
        for options in (["--dry-run"], []):
            code, said = self.import_both(self.extract(**changed), *options)
            self.assertEqual(code, 0, said)
            self.assertIn('"updated":7,', said)

    def test_texts_as_they_are(self):
        parties = [dict(party_ref=f"P{number}", given_name=name, family_name=name[::-1], native_name=name, street1=name, city=name)
                   for number, name in enumerate(HARD_NAMES, 1)]
        cases = [dict(case_id=f"AA{number:05}A1", custodial_ref=f"P{number}", noncustodial_ref="P1", office="0100")
                 for number in range(1, len(parties) + 1)]
        self.import_both(self.extract(parties=parties, cases=cases), "--partial")
        for row in parties:
            row["given_name"] = row["given_name"] + "!"
        code, said = self.import_both(self.extract(parties=parties, cases=cases), "--partial")
        self.assertEqual(code, 0, said)

    def test_faults_come_in_the_order_of_the_records(self):
        """Unknown cases, parties and payments, keys that come twice and broken rows, around the edges of what is posted together."""
        dice = random.Random(5)
        kinds = self.many(CASES)
        for kind, rows in kinds.items():
            for place in {0, AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, *dice.sample(range(len(rows)), 12)}:
                if place < len(rows):
                    self.spoil(kind, rows, place, dice)
        path = self.extract(**kinds)
        code, said = self.import_both(path)
        self.assertEqual(code, 3, said[:300])
        code, said = self.import_both(path, "--partial")
        self.assertNotIn('"accepted":0', said[:300])
        self.assertIn("there is no such case", said)
        self.assertIn("there is no such party", said)
        self.assertIn("the case has no such payment", said)
        self.assertIn("same key", said)

    def test_nightly(self):
        """The same extract with some rows new, some changed and most the same, night after night."""
        dice = random.Random(11)
        kinds = self.many(CASES // 2)
        self.import_both(self.extract(**kinds))
        for night in range(ROUNDS):
            for kind, column, values in (("parties", "city", ["Albany", "Troy", "Ávila"]), ("payments", "amount", ["1.00", "2.50"]),
                                         ("obligations", "ends_on", ["", "2026-01-31"]), ("cases", "status", ["open", "closed"]),
                                         ("disbursements", "status", ["issued", "cleared"]), ("adjustments", "reason", ["so", "or \\so"]),
                                         ("assistance", "assistance", ["current", "former"])):
                for row in dice.sample(kinds[kind], 9):
                    row[column] = dice.choice(values)
            kinds["payments"].append(dict(case_id=kinds["cases"][night]["case_id"], payment_ref=f"N{night}", received_on="2026-02-01",
                                          amount="5.00"))
            code, said = self.import_both(self.extract(**kinds))
            self.assertEqual(code, 0, said[:300])

    def test_files_by_themselves(self):
        """A file without the others finds what was imported before."""
        kinds = self.many(40)
        for kind in support.COLUMNS:
            code, said = self.import_both(support.write_csv(os.path.join(self.folder, f"{kind}.csv"), kind, kinds[kind]))
            self.assertEqual(code, 0, said[:300])

    def test_a_check_sees_what_a_search_would_show_wrongly(self):
        self.import_both(self.extract(**self.many(3)))
        server = self.offices["PostgreSQL"]
        self.run_on(server, "check", code=0)
        first, second, third = (row[0] for row in self.server.sql("SELECT case_id FROM caseledger.support_case ORDER BY 1"))
        for wrong, case in ((f"DELETE FROM caseledger.party_case WHERE case_id = '{first}' AND is_custodial", first),
                            (f"UPDATE caseledger.party_case SET noncustodial_given = 'Former' WHERE case_id = '{second}'", second),
                            ("INSERT INTO caseledger.party_case SELECT 'P0', case_id, false, '', '', '', '', '', '', '', 0 "
                             f"FROM caseledger.party_case WHERE case_id = '{third}' AND is_custodial", third),
                            (f"INSERT INTO caseledger.protected_number VALUES ('P1', '{third}', false, '5185550100', 'NORTH')", third)):
            self.server.sql(wrong)
            code, said = self.run_on(server, "check", "--json")
            self.assertEqual(code, 1, said)
            self.assertIn(f'"rule":"search_words","case":"{case}"', said)

    def test_nacha(self):
        self.import_both(self.extract(**support.SMALL))
        entries = [Entry(20000, [ded(support.CASE, 20000)]), Entry(5000, [ded("ZZ99999Z9", 5000)]),
                   Entry(7000, [ded(support.CASE, 7000, day="250117", name="SOMEBODY,ELSE")]),
                   Entry(9000, [ded(support.CASE, 9000, day="250118", ssn="900990099", name=CASE_NAME)])]
        path = support.write_bytes(os.path.join(self.folder, "payroll.ach"), NachaFile(Batch(entries)).text().encode())
        for options in ([], ["--partial"], ["--partial"]):
            self.import_both(path, *options)
        whole = support.write_bytes(os.path.join(self.folder, "whole.ach"),
                                    NachaFile(Batch([Entry(100, [ded(support.CASE, 100, day="250124")])])).text().encode())
        for _ in range(2):
            code, said = self.import_both(whole)
            self.assertEqual(code, 0, said)
        self.assertIn('"already_imported":true', said)

    def test_beside_a_desk(self):
        """What a desk changes while an import waits for it is what the import keeps as the old version; a desk waits for no import, and
        no import for another."""
        small = {kind: [dict(row) for row in rows] for kind, rows in support.SMALL.items()}
        self.import_both(self.extract(**small))
        small["parties"][0]["family_name"] = "Changed"
        path = self.extract(**small)
        with lay.Session(self.server, "postgres") as desk:
            desk.must("SET session_replication_role = replica; BEGIN; UPDATE party SET phone = '518-555-0199' WHERE party_ref = 'P1'")
            importing = subprocess.Popen([support.PROGRAM, "import", path, "--json", *self.offices["PostgreSQL"]], stdin=subprocess.DEVNULL,
                                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            testserver.wait_until(lambda: self.server.sql("SELECT 1 FROM pg_stat_activity WHERE usename = 'maren.admin' "
                                                          "AND wait_event_type = 'Lock'"))
            self.run_on(self.offices["PostgreSQL"], "import", path, code=7)  # another import is at work
            desk.must("COMMIT")
            said, complaint = importing.communicate(timeout=60)
            self.assertEqual(importing.returncode, 0, complaint)
            self.assertIn(b'"updated":1,', said)
        kept = self.server.sql("SELECT content::jsonb->>'phone', content::jsonb->>'family_name' FROM caseledger.replaced_party")
        self.assertEqual(kept, [["518-555-0199", "Testwood"]])
        with lay.Session(self.server, "postgres") as importer, lay.Session(self.server, "postgres") as desk:
            change = lay.statement("party_contact_update", **dict.fromkeys(
                "street1 street2 city state zip phone email phone_digits phone_last7".split(), ""), address_verified_on=None,
                address_changed_on=None, returned_mail_on=None, party_ref="P1", posting=1, posting_read=1)
            importer.must("BEGIN; UPDATE party SET phone = '' WHERE party_ref = 'P1'")
            desk.must("SET lock_timeout = 0")
            self.assertEqual(desk.run(change).state, "55P03")
            importer.must("ROLLBACK; BEGIN; SELECT 1 FROM party WHERE party_ref = 'P1' FOR KEY SHARE")  # a new case of that party
            self.assertEqual(desk.run(change).state, "00000")

    # Made-up files

    @staticmethod
    def many(count):
        numbers = range(1, count + 1)
        ids = [f"AA{number:05}A1" for number in numbers]
        return dict(
            parties=[dict(party_ref=f"P{number}", given_name=HARD_NAMES[number % len(HARD_NAMES)][:20].replace("\t", " "),
                          family_name=f"Testson{number % 90}", ssn=f"9{number:08}" if number % 3 else "") for number in range(1, 2 * count + 1)],
            cases=[dict(case_id=case, custodial_ref=f"P{2 * number - 1}", noncustodial_ref=f"P{2 * number}")
                   for number, case in zip(numbers, ids)],
            assistance=[dict(case_id=case, starts_on="2025-03-01", assistance="current") for case in ids[::5]],
            obligations=[dict(case_id=case, obligation_ref=ref) for case in ids for ref in ("O1", "O2")],
            payments=[dict(case_id=case, payment_ref=f"R{month}", received_on=f"2025-{month:02}-10", amount="100.00")
                      for case in ids for month in range(1, 5)],
            disbursements=[dict(case_id=case, payment_ref=f"R{month}", disbursement_ref=f"D{month}", issued_on=f"2025-{month:02}-14",
                                amount="100.00") for case in ids for month in range(1, 4)],
            adjustments=[dict(case_id=case, adjustment_ref="A1", on="2025-02-01", amount="-1.00", reason="why") for case in ids[::4]])

    @staticmethod
    def spoil(kind, rows, place, dice):
        """Makes a row one that is refused, by the database or by itself."""
        row = rows[place]
        if kind != "parties" and dice.random() < 0.4:
            row["custodial_ref" if kind == "cases" else "case_id"] = "P0" if kind == "cases" else "ZZ99999Z9"
        elif kind == "disbursements" and dice.random() < 0.6:
            row["payment_ref"] = "R77"
        elif place and dice.random() < 0.5:
            rows[place] = dict(rows[place - 1])
        else:
            row[{"parties": "language", "cases": "status", "assistance": "assistance", "obligations": "kind", "payments": "source",
                 "disbursements": "payee", "adjustments": "bucket"}[kind]] = "nonsense"


if __name__ == "__main__":
    unittest.main()
