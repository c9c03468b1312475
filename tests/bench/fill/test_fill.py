#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bench_fill puts into an office is what an import of the same cases leaves there; and it is the office of a state in small.

    test_fill.py BENCH_FILL CASELEDGERCTL
"""
import collections
import csv
import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
sys.path.insert(0, HERE)
from fillserver import Office, words
from testserver import TestServer

CASES = 400
# What an import leaves beside the rows: the number and the moment of its unit of work, and its place in the trail.
LEFT_OUT = {"posting", "trail_session", "trail_row", "trail_batch_case"}
FILL, CONTROL = sys.argv[1:3]


def fill(*arguments):
    return subprocess.run([FILL, *map(str, arguments)], capture_output=True, text=True, check=False)


def read(folder, name):
    with open(os.path.join(folder, name + ".csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Extract(unittest.TestCase):
    """The cases themselves, as CSV."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-fill-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        assert fill("--cases", 3000, "--today", "2026-03-10", "--extract", cls.folder).returncode == 0
        cls.tables = {name: read(cls.folder, name) for name in (
            "parties", "cases", "assistance", "obligations", "payments", "disbursements", "adjustments")}

    def test_a_case_has_a_hundred_rows_and_a_few_have_very_many(self):
        rows = collections.Counter(row["case_id"] for name in ("obligations", "payments", "disbursements", "adjustments",
                                                               "assistance") for row in self.tables[name])
        self.assertEqual(len(self.tables["cases"]), 3000)
        self.assertTrue(70 <= rows.total() / 3000 <= 130, rows.total() / 3000)  # more, the later in the year
        self.assertGreater(max(rows.values()), 1200)
        self.assertLess(sum(count > 500 for count in rows.values()), 150)

    def test_some_names_are_common_and_most_are_rare(self):
        names = collections.Counter(row["family_name"].split("-")[0] for row in self.tables["parties"]
                                    if not row["native_name"])
        (_, most), *_ = names.most_common(1)
        self.assertTrue(0.002 <= most / names.total() <= 0.012, most / names.total())
        self.assertGreater(len(names), names.total() // 2)
        scripts = {chr(ord(row["native_name"][0]) & ~0x7f) for row in self.tables["parties"] if row["native_name"]}
        self.assertGreaterEqual(len(scripts), 3)

    def test_nobody_in_it_can_be_anybody(self):
        for row in self.tables["parties"]:
            self.assertRegex(row["phone"], r"^$|^\d{3}-555-01\d\d$")
            self.assertRegex(row["ssn"], r"^$|^9\d{8}$")
        known = [row["ssn"] for row in self.tables["parties"] if row["ssn"]]
        self.assertEqual(len(known), len(set(known)))

    def test_everything_that_a_ledger_knows_comes_in_it(self):
        for name, column, least in (("cases", "office", 3), ("cases", "county_fips", 8), ("cases", "status", 2),
                                    ("parties", "family_violence", 2), ("payments", "status", 3), ("payments", "source", 7),
                                    ("disbursements", "payee", 3), ("disbursements", "status", 4), ("adjustments", "bucket", 2),
                                    ("obligations", "kind", 5), ("obligations", "frequency", 4), ("parties", "language", 6)):
            self.assertGreaterEqual(len({row[column] for row in self.tables[name]}), least, f"{name}.{column}")

    def test_a_case_is_the_same_by_itself(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(fill("--first", 200, "--cases", 100, "--today", "2026-03-10", "--extract", folder).returncode, 0)
            for name, rows in self.tables.items():
                some = read(folder, name)
                if name == "parties":
                    self.assertLessEqual({row["party_ref"] for row in some}, {row["party_ref"] for row in rows})
                    continue
                cases = {row["case_id"] for row in self.tables["cases"][200:300]}
                self.assertEqual(some, [row for row in rows if row["case_id"] in cases], name)

    def test_further_payments_are_new_rows_of_old_cases(self):
        with tempfile.TemporaryDirectory() as folder:
            chosen = ("--first", 300, "--cases", 1, "--further", 30, "--tag", "X07", "--today", "2026-03-10")
            self.assertEqual(fill(*chosen, "--extract", folder).returncode, 0)
            self.assertEqual(len(read(folder, "cases")), 1)
            further = [row for row in read(folder, "payments") if row["payment_ref"].startswith("X07")]
            old = {row["case_id"] for row in self.tables["cases"][:300:10]}
            payers = {row["case_id"] for row in self.tables["payments"]}
            self.assertEqual({row["case_id"] for row in further}, old & payers)
            self.assertLessEqual({(row["case_id"], row["payment_ref"]) for row in read(folder, "disbursements")
                                  if row["disbursement_ref"].startswith("X07")},
                                 {(row["case_id"], row["payment_ref"]) for row in further})

    def test_an_office_of_no_cases_or_too_many_is_refused(self):
        for wrong in (("--cases", 0), ("--cases", 5_000_001), ("--first", -1), ("--first", 10, "--further", 11)):
            done = fill(*wrong, "--extract", os.path.join(self.folder, "none"))
            self.assertEqual(done.returncode, 1, wrong)
            self.assertIn("--cases from 1 to", done.stderr)


class Filled(unittest.TestCase):
    """The office on a server: one that imports the extract, and one that is filled, of the same key."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-fill-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        os.chmod(cls.folder, 0o711)  # the server's account goes through it
        cls.server = TestServer(os.path.join(cls.folder, "server"), local="scram")
        cls.addClassCleanup(cls.server.remove)
        cls.office = Office(cls.server, CONTROL, FILL, os.path.join(cls.folder, "server.key"))
        cls.office.run("init")
        cls.server.sql("CREATE DATABASE imported TEMPLATE office", database="postgres")
        cls.before = cls.dump()
        cls.answer = cls.office.fill("--cases", CASES, "--workers", 2)

    @classmethod
    def dump(cls):
        """The office's schema, indexes, keys and rights as statements."""
        done = subprocess.run(["/usr/lib/postgresql/15/bin/pg_dump", "--schema-only", "-h", cls.server.folder, "-p", str(cls.server.port),
                               "-U", "postgres", "office"], capture_output=True, text=True, check=True,
                              **cls.server._as_account())
        return [line for line in done.stdout.splitlines() if not line.startswith(("\\restrict", "\\unrestrict"))]

    def rows(self, database):
        """Every table but for the numbers of postings, as texts in order."""
        tables = self.server.sql(
            "SELECT c.relname, string_agg(format('%I', a.attname), ', ' ORDER BY a.attnum) FROM pg_class c JOIN pg_attribute a "
            "ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'posting' "
            "WHERE c.relnamespace = 'caseledger'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition "
            "GROUP BY c.relname ORDER BY c.relname", database=database)
        return {name: self.server.sql(f"SELECT md5(t::text), t::text FROM (SELECT {columns} FROM caseledger.{name}) t ORDER BY 2",
                                      database=database) for name, columns in tables if name not in LEFT_OUT}

    def test_it_is_what_an_import_leaves(self):
        extract = os.path.join(self.folder, "extract")
        self.assertEqual(fill("--cases", CASES, "--extract", extract).returncode, 0)
        subprocess.run([CONTROL, "import", extract, "--database", self.server.url(database="imported"), "--key-file",
                        self.office.key, "--password-file", self.server.password_file], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        filled, imported = self.rows("office"), self.rows("imported")
        self.assertEqual(list(filled), list(imported))
        for name, rows in filled.items():
            self.assertEqual(len(rows), len(imported[name]), name)
            differing = [one for one, other in zip(rows, imported[name]) if one != other]
            self.assertEqual(differing[:1], [], name)
        counted = sum(len(filled[name]) for name in ("obligation", "payment", "disbursement", "adjustment", "assistance_change"))
        self.assertEqual(self.answer["ledger_rows"], counted)
        self.assertEqual(self.answer["rows"], counted + len(filled["party"]) + len(filled["support_case"]))
        self.assertGreater(len(filled["name_word"]), 2 * len(filled["party"]))

    def test_the_schema_is_the_offices_own(self):
        self.assertEqual(self.dump(), self.before)
        self.assertGreater(len(self.before), 1000)
        invalid = self.server.sql("SELECT count(*) FROM pg_index WHERE NOT indisvalid")
        self.assertEqual(invalid, [["0"]])

    def test_every_table_is_analyzed(self):
        self.assertEqual(self.server.sql("SELECT relname FROM pg_class WHERE relnamespace = 'caseledger'::regnamespace AND "
                                         "relkind IN ('r', 'p') AND reltuples < 0"), [])

    def test_then_it_has_its_users_and_check_finds_nothing(self):
        users = os.path.join(self.folder, "users")
        self.office.add_users(2, users)
        with open(users, encoding="ascii") as file:
            names = [line.split(",")[0] for line in file]
        self.assertEqual(names, ["desk01", "desk02"])
        self.assertEqual(os.stat(users).st_mode & 0o777, 0o600)
        done = subprocess.run([CONTROL, "check", "--json", "--database", self.server.url("head"), "--key-file", self.office.key,
                               "--password-file", self.office.key + ".administrator"], capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        self.figures_of_an_import()

    def figures_of_an_import(self):
        """As import.py measures them, on little: it needs the administrator."""
        payments = "SELECT count(*) FROM caseledger.payment WHERE payment_ref LIKE 'X%'"
        done = subprocess.run([sys.executable, "-B", os.path.join(HERE, "../server/import.py"), self.server.folder, "--cases",
                               str(CASES), "--new", "20", "--further", "10", "--pairs", "2", "--fill", FILL, "--control", CONTROL],
                              capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr[-2000:])
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([line["figure"] for line in lines], ["import", "the same by COPY", "import against COPY"])
        self.assertTrue(all(line["runs"] == 2 and line["median"] > 0 for line in lines))
        self.assertEqual(self.server.sql("SELECT count(*) FROM caseledger.support_case"), [[str(CASES + 4 * 20)]])
        self.assertEqual(self.server.sql(payments), [["0"]])

    def test_z_a_row_that_refers_to_nothing_is_found(self):
        self.server.sql("SET session_replication_role = replica; DELETE FROM caseledger.payment WHERE (case_id, payment_ref) = "
                        "(SELECT case_id, payment_ref FROM caseledger.disbursement LIMIT 1)")
        done = fill("--first", 2000, "--cases", 1, "--server", words(self.server), "--key-file", self.office.key)
        self.assertEqual(done.returncode, 1)
        self.assertIn("holds not", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=1)
