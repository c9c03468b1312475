#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every statement of the program, on SQLite and on PostgreSQL over the same made-up rows: the same answer, value by value, in the same
order; the same rows written, or refused by both.

Values are drawn from the rows themselves, from what the names of parameters mean, and from the edges of both; CASELEDGER_LONG=1 draws
more. A statement that nobody has values for fails."""

import ctypes
import glob
import os
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import lay  # pylint: disable=wrong-import-position
import serverclient  # pylint: disable=wrong-import-position

PROGRAM = os.environ.get("CASELEDGERCTL", "build/bin/caseledgerctl")
IS_LONG = os.environ.get("CASELEDGER_LONG") == "1"
DRAWS = 200 if IS_LONG else 12  # for each statement
CASES = 300 if IS_LONG else 40

# What has no counterpart, or none that could be asked with values.
OF_SQLITE_ALONE = set("""connection_setup connection_state large_cache usual_cache maintenance_foreign_keys maintenance_guard
    maintenance_integrity maintenance_marks maintenance_objects maintenance_row_count maintenance_single_file
    maintenance_tables""".split())
PROVED_APART = set("begin_read begin_write commit rollback mark_office office_mark trail_now".split())
# Users of a server are its roles, and a copied office has none (tst_userblocks).
PROVED_APART.add("is_user_name")
# The server gives a number that SQLite would not.
NUMBERED_OTHERWISE = {"posting_next", "case_revision"}


class Differs(Exception):
    """What a server answers and a program cannot read."""


class Prepared(serverclient.ServerClient):
    """The office's way: statements prepared, values as texts whose types the server infers, answers read by their type."""

    _LIBRARY = ctypes.CDLL(serverclient._LIBPQ._name)  # pylint: disable=protected-access
    for _name, _result in (("PQprepare", ctypes.c_void_p), ("PQexecPrepared", ctypes.c_void_p), ("PQftype", ctypes.c_uint),
                           ("PQresultStatus", ctypes.c_int), ("PQresultErrorMessage", ctypes.c_char_p), ("PQclear", None),
                           ("PQgetvalue", ctypes.c_char_p), ("PQgetisnull", ctypes.c_int), ("PQcmdTuples", ctypes.c_char_p),
                           ("PQntuples", ctypes.c_int), ("PQnfields", ctypes.c_int), ("PQfname", ctypes.c_char_p)):
        getattr(_LIBRARY, _name).restype = _result

    def prepare(self, name, text):
        self._checked(self._LIBRARY.PQprepare(ctypes.c_void_p(self._connection), name.encode(), text.encode(), 0, None))

    def execute(self, name, values):
        """The rows as the program reads them, or how many were written."""
        count = len(values)
        raw = [None if value is None else value if isinstance(value, bytes) else str(value).encode() for value in values]
        result = self._checked(self._LIBRARY.PQexecPrepared(
            ctypes.c_void_p(self._connection), name.encode(), count, (ctypes.c_char_p * count)(*raw),
            (ctypes.c_int * count)(*[len(value or b"") for value in raw]),
            (ctypes.c_int * count)(*[int(isinstance(value, bytes)) for value in values]), 0), keep=True)
        try:
            fields = self._LIBRARY.PQnfields(result)
            if fields == 0:
                return int(self._LIBRARY.PQcmdTuples(result) or 0)
            kinds = [self._LIBRARY.PQftype(result, field) for field in range(fields)]
            return [[None if self._LIBRARY.PQgetisnull(result, row, field)
                     else read(kinds[field], self._LIBRARY.PQgetvalue(result, row, field)) for field in range(fields)]
                    for row in range(self._LIBRARY.PQntuples(result))]
        finally:
            self._LIBRARY.PQclear(result)

    def _checked(self, answer, keep=False):
        result = ctypes.c_void_p(answer)
        if self._LIBRARY.PQresultStatus(result) not in (1, 2):
            message = self._LIBRARY.PQresultErrorMessage(result).decode(errors="replace").strip()
            self._LIBRARY.PQclear(result)
            raise serverclient.ServerError(message)
        if not keep:
            self._LIBRARY.PQclear(result)
        return result


def read(kind, text):
    """A value as the program takes it from an answer (models/store/engine/serverstatement.cpp)."""
    if kind == 16:
        return int(text == b"t")
    if kind in (20, 21, 23):
        return int(text)
    if kind in (19, 25, 705, 1082):
        return text.decode()
    if kind == 17:
        return bytes.fromhex(text[2:].decode())
    raise Differs(f"an answer of type {kind}, which no program reads")


def words_of(path):
    with open(path, encoding="utf-8") as file:
        return re.sub(r"--[^\n]*", "", file.read()).strip().rstrip(";")


def statements():
    """{name: (text for SQLite or none, text for PostgreSQL or none)}"""
    found = {}
    for path in sorted(glob.glob(os.path.join(lay.SQL, "*.sql"))):
        name, *endings = os.path.basename(path).split(".")
        shared, own = found.setdefault(name, ({}, {}))
        (own if len(endings) == 2 else shared)[endings[0]] = words_of(path)
    return {name: (own.get("sqlite", shared.get("sql")), own.get("postgresql", shared.get("sql")))
            for name, (shared, own) in found.items()}


def parameters_of(text):
    """Names in the order of their first place, without quoted text and casts."""
    plain = re.sub(r"'[^']*'", "''", text)
    return list(dict.fromkeys(re.findall(r"(?<![:\w]):([a-z_0-9]+)", plain)))


def numbered(text):
    """The text with $1 ... in the places of the parameters, as the server gets it."""
    names = parameters_of(text)
    parts = re.split(r"('[^']*')", text)
    for i in range(0, len(parts), 2):
        parts[i] = re.sub(r"(?<![:\w]):([a-z_0-9]+)", lambda mark: f"${names.index(mark.group(1)) + 1}", parts[i])
    return "".join(parts)


MOMENTS = ["2026-03-30T09:00:00.000Z", "2026-03-31T16:20:00.125Z", "2026-03-31T16:20:00.126Z", "2026-04-02T00:00:00.000Z"]
DAYS = ["2026-01-31", "2026-03-31", "2024-02-29", "1999-12-31"]
TEXTS = ["Zoë", "zoë", "Ångström", "a_b", "100%", "O'Neil", "퀼 테스트", "", "Σίσυφος", "back\\slash", "ÅNGSTRÖM", "two words"]
# By a column's name where its type does not tell.
FORMS = {"sha256": ["ab" * 32, "0f" * 32], "hash": [b"\1" * 32, b"\xff" * 32], "at": MOMENTS, "action": ["print", "view", "batch"],
         "outcome": ["done", "refused"], "detail": [f"statement No. K{i} sha256:{'0' * 64}" for i in (1, 2, 30)]
         + ["letters, unit 3: done", "papers, unit 3", "wrong password", ""], "cases": ["", "AA00001A1 AA00002A1"],
         "letter": ["", "K1", "K2"]}
VERSIONS = ['{"amount":100,"status":0}', '{"city":"","given_name":"Zoë","street1":"1 \\"Way\\""}']  # of a row that was replaced


def values_for(column, kind, is_needed, dice):
    """Something that may lie in a column."""
    if not is_needed and kind != "TEXT" and dice.random() < 0.3:  # an unknown text is empty
        return None
    if column == "content" and kind == "TEXT":
        return dice.choice(VERSIONS)
    if column in FORMS:
        return dice.choice(FORMS[column])
    if kind == "DATE":
        return dice.choice(DAYS)
    if kind == "BYTEA":
        return dice.choice([bytes([i]) * 40 for i in (0, 1, 92, 255)])
    if column.endswith("_at") or column in ("lease_until", "queued_at"):
        return dice.choice(MOMENTS)
    if kind in ("SMALLINT", "INTEGER", "BIGINT"):
        return dice.choice([0, 1]) if kind == "SMALLINT" else dice.randrange(0, 9)
    return dice.choice(TEXTS)


class BothOffices:
    """One made-up office on SQLite, laid by the program and filled where a fresh office is empty, and its copy on a server."""

    def __init__(self, folder):
        path = os.path.join(folder, "office.db")
        subprocess.run([PROGRAM, "demo", "--database", path, "--cases", str(CASES), "--today", "2026-03-31"], check=True,
                       capture_output=True, timeout=120)
        self.sqlite = sqlite3.connect(path, isolation_level=None)
        self.dice = random.Random(7)
        self.columns = {table: self.sqlite.execute(f"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{table}')").fetchall()
                        for (table,) in self.sqlite.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")}
        self._fill()
        self.rows = {table: self.sqlite.execute(f"SELECT * FROM {table}").fetchall() for table in self.columns}
        self.server = lay.TestServer()
        lay.lay_schema(self.server)
        self._copy()
        self.desk = Prepared.over_socket(self.server, lay.INSTALLER, options="-csearch_path=caseledger")

    def close(self):
        self.desk.close()
        self.server.remove()
        self.sqlite.close()

    def _fill(self):
        """Rows in every table that the demo leaves empty or nearly so. What refers to another row refers to one that is there.
        Triggers are not asked, here or on the server: this is about the statements."""
        for (trigger,) in self.sqlite.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            self.sqlite.execute(f"DROP TRIGGER {trigger}")
        for table, columns in self.columns.items():
            if self.sqlite.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0] >= 20 or table == "schema_step":
                continue
            references = {}
            for _, number, target, column, key, *_ in self.sqlite.execute(f"PRAGMA foreign_key_list({table})").fetchall():
                references[column] = (target, key or column, number)
            for _ in range(40):
                row = {name: values_for(name, kind, needed or pk, self.dice) for name, kind, needed, pk in columns}
                for column, (target, key, _) in references.items():
                    row[column] = self._any(target, key)
                self._number(table, row)
                self.sqlite.execute("INSERT OR IGNORE INTO {} ({}) VALUES ({})".format(
                    table, ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))), list(row.values()))

            if table == "staff_user":  # the program takes no name that differs from another in capitals alone
                self.sqlite.execute("DELETE FROM staff_user AS a WHERE EXISTS (SELECT 1 FROM staff_user AS b "
                                    "WHERE LOWER(b.name) = LOWER(a.name) AND b.name < a.name)")

    def _any(self, table, column):
        return self.dice.choice(self.sqlite.execute(f"SELECT {column} FROM {table} ORDER BY 1 LIMIT 25").fetchall())[0]

    def _number(self, table, row):
        """Keys that count, and texts that must name a case or a party though nothing in the schema says so."""
        if table in ("trail_row", "trail_session", "setting_change", "posting"):
            key = "entry" if table == "trail_row" else "number"
            row[key] = self.sqlite.execute(f"SELECT COALESCE(MAX({key}), 0) + 1 FROM {table}").fetchone()[0]
        if table == "letter":
            row["queued_at"] = row["queued_at"] or MOMENTS[0]
        if table in ("letter", "kept_paper"):
            row["number"] = f"K{self.dice.randrange(1, 60)}"
        for name in ("case_id", "party_ref"):
            if name in row and (row[name] in TEXTS):
                row[name] = self._any("support_case" if name == "case_id" else "party", name)

    def _copy(self):
        """Row by row as they are."""
        text = ["SET search_path = caseledger; SET session_replication_role = replica; DELETE FROM schema_step;"]
        text += [f"ALTER TABLE {table} DISABLE TRIGGER ALL;" for table in self.columns]
        text.append("ALTER TABLE support_case ENABLE ALWAYS TRIGGER parents_have_new_cases;")  # fills what searches go by
        for table, columns in self.columns.items():
            names = ", ".join(name for name, *_ in columns)
            text.append(f"COPY {table} ({names}) FROM STDIN;")
            text += ["\t".join(map(copied, row)) for row in self.rows[table]] + ["\\."]
        self.server.sql("\n".join(text) + "\nANALYZE;\n")


def copied(value):
    """A value as COPY takes it."""
    if value is None:
        return "\\N"
    if isinstance(value, bytes):
        return "\\\\x" + value.hex()
    return str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


# What a parameter may be where no column has its name: {parameter: values}. "statement.parameter" goes first.
CONSTANTS = {
    "limit": [1, 3, 500], "most": [1, 3, 500], "every_office": [0, 1], "every_protected": [0, 1], "protected": [0, 1],
    "protected_of_office": [0, 1], "only_open": [0, 1], "with_reason": [0, 1], "noncustodial": [0, 1], "mailed": [6], "void": [10],
    "claimed": [2], "rendered": [3], "submitted": [4], "queued": [1], "administrator": [5], "state": [-1, 0, 1, 6, 10],
    "since": ["", *MOMENTS], "until": [*MOMENTS, "9999"], "before": ["", *MOMENTS], "begun_since": ["", *MOMENTS],
    "actions": ["", ",print,view,", ",batch,"], "outcomes": ["", ",done,", ",refused,done,"], "own_user": ["", "supervisor", "Zoë"],
    "units": ["%unit 3%", "letters, unit %", "%"], "papers": ["%statement%", "%"], "behind": [5, 1000, 2**63 - 1], "length": [40, 72],
    "day": DAYS, "office_day": DAYS, "pattern": ["% K1 sha256:%", "% k1 %", "%"],
    "check_pin_requests.letter": ["K1"], "pin_facts.since": DAYS,
    "second": ["% a%", "% ma%", "%"], "third": ["%"], "fourth": ["%", "% t%"], "fifth": ["%"], "sixth": ["%"],
    "old_key": [], "done_key": [], "old_box": [], "blocked": ["P000001", "AA00001A1"], "was_state": [0, 1, 6],
    "was_spool_step": [0, 1], "was_epoch": list(range(9)), "digits": ["0101", "5550101", "0000"], "units_of": [],
}
# A parameter that stands for another column.
MEANT = {"after": "case_id", "open_case": "case_id", "posting_read": "posting", "old_key": "key_id", "done_key": "key_id",
         "old_box": "box", "session": "session", "custodial_ref": "custodial_ref", "user_name": "name", "escrow_key": "escrow_key_id"}


class Statements(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.both = BothOffices(cls.folder.name)
        cls.all = statements()
        cls.counts = {"statements": 0, "asked": 0, "rows": 0, "written": 0, "refused": 0}

    @classmethod
    def tearDownClass(cls):
        cls.both.close()
        cls.folder.cleanup()
        print("\n{statements} statements, asked {asked} times: {rows} rows equal, {written} rows written alike, {refused} times refused "
              "by both".format(**cls.counts), file=sys.stderr)

    def test_every_statement_has_both_engines_words(self):
        lonely = {name for name, (sqlite, server) in self.all.items() if sqlite and not server}
        self.assertEqual(lonely, OF_SQLITE_ALONE, "a statement with no words for PostgreSQL")

    def test_all_tables_have_rows(self):
        """Else an answer would be equal for want of any."""
        empty = [table for table, rows in self.both.rows.items() if len(rows) < 2]
        self.assertEqual(empty, [], "tables without rows to ask for")

    def test_columns_are_the_same(self):
        for table, columns in self.both.columns.items():
            served = self.both.desk.run(f"""SELECT attname, attnotnull::int FROM pg_attribute
                WHERE attrelid = 'caseledger.{table}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum""")
            mine = [[name, str(int(bool(needed or pk)))] for name, _, needed, pk in columns]
            self.assertEqual([row for row in served if row in mine], mine, table)

    def test_answers_are_the_same(self):
        for name, (sqlite, server) in self.all.items():
            if not (sqlite and server) or name in PROVED_APART | NUMBERED_OTHERWISE:
                continue
            with self.subTest(name):
                self.counts["statements"] += 1
                self.both.desk.prepare(name, numbered(server))
                self.assertEqual(set(parameters_of(sqlite)), set(parameters_of(server)), "other parameters")
                for _ in range(DRAWS if parameters_of(sqlite) else 1):
                    values = self._draw(name, sqlite)
                    self._compare(name, sqlite, server, values)
                    self.counts["asked"] += 1

    def test_what_a_server_numbers_itself(self):
        """A revision is another one after every change of a case, back at what it was when that is taken back, and no other case's;
        the highest posting says it on SQLite. Postings are numbered upwards."""
        desk, keys = self.both.desk, dict.fromkeys(("case_id", "custodial_ref", "noncustodial_ref"))
        for name in NUMBERED_OTHERWISE:
            desk.prepare(name, numbered(self.all[name][1]))
        self.assertLess(desk.execute("posting_next", [])[0][0], desk.execute("posting_next", [])[0][0])
        cases = desk.run("SELECT case_id, custodial_ref, noncustodial_ref FROM support_case ORDER BY case_id")
        self.assertEqual(parameters_of(self.all["case_revision"][1]), list(keys))
        revisions = [desk.execute("case_revision", row)[0][0] for row in cases]
        self.assertEqual(len(set(revisions)), len(cases))
        highest = [self.both.sqlite.execute(self.all["case_revision"][0], dict(zip(keys, row))).fetchone()[0] for row in cases]
        self.assertTrue(all(highest))
        case, custodial, noncustodial = cases[0]
        changes = [f"UPDATE {table} SET posting = posting + 1 WHERE case_id = '{case}'" for table in
                   ("support_case", "assistance_change", "obligation", "payment", "disbursement", "adjustment")]
        changes += [f"UPDATE party SET posting = posting + 1 WHERE party_ref = '{ref}'" for ref in (custodial, noncustodial)]
        changes.append(f"INSERT INTO adjustment SELECT case_id, 'later', '2026-01-01', 0, 1, '', 1 FROM support_case WHERE case_id = '{case}'")
        for change in changes:
            desk.run("BEGIN")
            desk.run("INSERT INTO posting SELECT MAX(number) + 1, '' FROM posting")
            desk.run(change)
            written = int(desk.tag.split()[-1])
            self.assertEqual(desk.execute("case_revision", cases[0])[0][0] != revisions[0], written > 0, change)
            desk.run("ROLLBACK")
            self.assertEqual(desk.execute("case_revision", cases[0])[0][0], revisions[0], change)

    def test_marks_and_clocks(self):
        desk = self.both.desk
        self.assertEqual(desk.run(self.all["office_mark"][1]), [["0"]])
        desk.run(self.all["mark_office"][1])
        self.assertEqual(desk.run(self.all["office_mark"][1]), [[str(self.both.sqlite.execute(self.all["office_mark"][0]).fetchone()[0])]])
        for moment in (desk.run(self.all["trail_now"][1])[0][0], self.both.sqlite.execute(self.all["trail_now"][0]).fetchone()[0]):
            self.assertRegex(moment, r"^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")

    def test_units_of_work(self):
        """A reader sees one moment; of two writers the second waits; one beside waits for nobody."""
        desk = self.both.desk
        with Prepared.over_socket(self.both.server, lay.INSTALLER, options="-csearch_path=caseledger") as other:
            other.run(self.all["begin_read"][1])
            before = other.run("SELECT COUNT(*) FROM posting")
            self.assertRegex(desk.run(self.all["begin_write"][1])[0][0], r"^\d+$")
            desk.run("INSERT INTO posting SELECT MAX(number) + 1, '' FROM posting")
            self.assertEqual(other.run("SELECT COUNT(*) FROM posting"), before)
            self.assertEqual(other.refusal("INSERT INTO posting SELECT MAX(number) + 1, '' FROM posting"), "25006")
            other.run("ROLLBACK")
            other.run("SET lock_timeout = 20")
            self.assertEqual(other.refusal(self.all["begin_write"][1]), "55P03")
            other.run("ROLLBACK")
            self.assertRegex(other.run(self.all["begin_beside"][1])[0][0], r"^\d+$")
            other.run("ROLLBACK")
            desk.run("ROLLBACK")

    # Values

    def _draw(self, name, text):
        """Values for the parameters: of one row where the statement's tables have them, else by meaning, now and then another."""
        dice, both = self.both.dice, self.both
        tables = [table for table in re.findall(r"(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)", text) if table in both.columns]
        row = {}
        for table in dict.fromkeys(tables):
            if both.rows[table]:
                chosen = dict(zip([column[0] for column in both.columns[table]], dice.choice(both.rows[table])))
                row = {**chosen, **row}
        values = self._ends(name, text)
        for parameter in parameters_of(text):
            pool = CONSTANTS.get(f"{name}.{parameter}", CONSTANTS.get(parameter))
            meant = MEANT.get(parameter, parameter)
            if parameter in values:
                continue
            if pool:
                values[parameter] = dice.choice(pool)
            elif meant in row and dice.random() < 0.8:
                values[parameter] = row[meant]
            else:
                values[parameter] = self._from_a_column(name, parameter, meant, tables)
        return values

    def _from_a_column(self, name, parameter, meant, tables):
        """A value of the column of that name: of the statement's own tables, or else of any."""
        for among in (tables, self.both.columns):
            found = [(table, names.index(meant)) for table in among if self.both.rows[table]
                     and meant in (names := [column[0] for column in self.both.columns[table]])]
            if found:
                table, place = self.both.dice.choice(found)
                return self.both.dice.choice(self.both.rows[table])[place]
        return self.fail(f"{name}: no values for :{parameter}")

    def _ends(self, name, text):
        """Both ends of a range, or of all that begins with something."""
        dice = self.both.dice
        wanted = set(parameters_of(text))
        if "beyond" in wanted:
            column, table = {"find_by_case": ("case_id", "support_case"), "find_by_phone": ("phone_digits", "party")}.get(
                name, ("word", "name_word"))
            first = str(self._from_a_column(name, "first", column, [table]))[:dice.randrange(3, 8) if column == "phone_digits" else dice.randrange(1, 6)]
            if column == "phone_digits" and len(first) < 3:
                first = "518"  # shorter ones are not asked for
            return {"first": first, "beyond": first + "\U0010ffff"}
        if {"first", "last"} <= wanted:
            return dict(zip(("first", "last"), sorted(dice.choices(DAYS if "payment" in name else [1, 5, 20, 1000], k=2))))
        return {"first": 1} if "first" in wanted else {}

    # Answers

    def _compare(self, name, sqlite, server, values):
        said = {}
        is_reading = sqlite.startswith("SELECT")
        for engine, run in (("SQLite", lambda: self._on_sqlite(sqlite, values)),
                            ("PostgreSQL", lambda: self._on_server(name, server, values))):
            try:
                said[engine] = run()
            except (sqlite3.IntegrityError, serverclient.ServerError) as error:
                said[engine] = f"refused: {error}"
        mine, theirs = said["SQLite"], said["PostgreSQL"]
        if isinstance(mine, str) and isinstance(theirs, str) and not is_reading:
            self.counts["refused"] += 1
            return
        if is_reading and "ORDER BY" not in sqlite and isinstance(mine, list) and isinstance(theirs, list):
            mine, theirs = sorted(mine, key=repr), sorted(theirs, key=repr)
        self.assertEqual(theirs, mine, f"{name} with {values}")
        self.counts["rows" if is_reading else "written"] += len(mine) if is_reading else mine[0]

    def _on_sqlite(self, text, values):
        if text.startswith("SELECT"):
            return [list(row) for row in self.both.sqlite.execute(text, values)]
        self.both.sqlite.execute("BEGIN")
        try:
            written = self.both.sqlite.execute(text, values).rowcount
            return [written, self._table(text, values, lambda query: [list(row) for row in self.both.sqlite.execute(query)])]
        finally:
            self.both.sqlite.execute("ROLLBACK")

    def _on_server(self, name, text, values):
        bound = [values[parameter] for parameter in parameters_of(text)]
        if text.startswith("SELECT"):
            return self.both.desk.execute(name, bound)
        self.both.desk.run("BEGIN")
        try:
            written = self.both.desk.execute(name, bound)

            def everything(query):
                self.both.desk.prepare("", query)
                return self.both.desk.execute("", [])
            return [written, self._table(text, values, everything)]
        finally:
            self.both.desk.run("ROLLBACK")

    def _table(self, text, values, everything):
        """The table that a statement writes, afterwards; of a ledger the case."""
        table = re.search(r"(?:INTO|UPDATE|FROM)\s+(\w+)", text).group(1)
        names = [column[0] for column in self.both.columns[table]]
        where = f" WHERE case_id = {lay.literal(values['case_id'])}" if "case_id" in names and "case_id" in values else ""
        return sorted(everything(f"SELECT {', '.join(names)} FROM {table}{where}"), key=repr)


if __name__ == "__main__":
    unittest.main()
