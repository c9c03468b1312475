#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the server goes about what desks ask it: every statement that reads a table cut by case either names the case, and then one part
of each table is looked at, or goes along an index that each part has of its own; and nothing is sorted that comes from several parts.
So no question gets slower by what else the office has, and the parts can lie on several machines.

The plans are the server's own, of the statements as they run, as the role that runs them, with those inside of functions: the plan for the
values of the first time, and the one that is settled on for good."""
import json
import os
import re
import sys
import unittest

import lay

CUT = ("support_case", "assistance_change", "obligation", "payment", "disbursement", "adjustment", "replaced_row")
PART = re.compile(rf"^({'|'.join(CUT)})_\d\d$")
PARTS = 16
CASES = 99_000 if os.environ.get("CASELEDGER_LONG") else 40_000
ROWS = 2  # of payments, and as many disbursements, a case
CASE, CUSTODIAL, NONCUSTODIAL = "CC00100A1", "B00000200", "B00006201"

# What walks the whole office, because that is what is asked for. All else may not.
WALKS = {
    "check_adjustments": "every row is checked", "check_assistance_changes": "every row is checked",
    "check_cases": "every row is checked", "check_disbursements": "every row is checked",
    "check_kept_papers": "every row is checked", "check_letter_parties": "every row is checked",
    "check_obligations": "every row is checked", "check_party_cases": "every case is checked", "check_payments": "every row is checked",
    "count_cases": "every case is counted", "count_cases_by_last_payment": "every case is counted",
    "count_cases_of_office": "every case of an office is counted",
    "count_cases_of_office_by_last_payment": "every case is counted",
}
# What puts in order a handful of rows that an index has found in several parts.
SORTS = {"cases_of_party": "the cases of one person"}
WORKERS = {
    "administrator": r"_by_keys?$|_known$|_stored$|_many$|^case_exists$|^noncustodial_of_case$",
    "supervisor": r"^cases_after|^oversight_|^trail_entries|^cases_of_custodial$|^cases_of_same_custodial$",
}
BEYOND = "\U0010ffff"
FIND = {"first": "ka", "beyond": "ka" + BEYOND, "second": "% s%", "third": "% r%", "fourth": "%", "fifth": "%", "sixth": "%"}
OF_ONE = {
    "find_by_case": {"first": "CC001", "beyond": "CC001" + BEYOND}, "find_by_phone": {"first": "5185", "beyond": "5185" + BEYOND},
    "find_by_phone_end": {"digits": "5550142"}, "cases_after_by_last_payment": {"first": "2018-01-01", "last": "2018-03-31"},
    "cases_after_of_office_by_last_payment": {"first": "2018-01-01", "last": "2018-03-31"},
    "activity_replaced_rows": {}, "protected_contact_of_case": {"text": "a reason"},
}
VALUES = {
    "case_id": CASE, "open_case": CASE, "custodial_ref": CUSTODIAL, "noncustodial_ref": NONCUSTODIAL, "party_ref": CUSTODIAL,
    "user_name": "caseworker", "office": "NORTH", "after": "CC00050A1", "limit": 100, "most": 100, "every_office": 0, "own_user": "", "actions": "", "outcomes": "",
    "with_reason": 0, "since": "2026-01-01T00:00:00.000Z", "until": "9999", "noncustodial": 0, "digits": "0042", "every_protected": 0,
    "protected": 1, "protected_of_office": 1, "adjustment_ref": "A1", "obligation_ref": "O1", "payment_ref": "R00001",
    "disbursement_ref": "D00001", "starts_on": "2015-01-01", "role": 0, "day": "2026-01-01", "office_day": "2026-01-01",
    "number": "000-000-000", "ssn_index": b"\x01" * 32, **FIND,
}
# Rows as a list of the import gives them to one statement.
MANY = ["CC00001A1", "CC00002A1", "CC00003A1"]

FILL = """
SET search_path = caseledger; SET session_replication_role = replica;
CREATE TEMP TABLE syllables AS
SELECT n, (ARRAY['ka','lo','mi','re','su','ta','vo','an','be','di'])[1 + n % 10]
          || (ARRAY['ra','len','mor','tis','ven','dal','son','nik','por','zu'])[1 + n / 10 % 10]
          || (ARRAY['','a','o','is','en'])[1 + n / 100 % 5] AS word
  FROM generate_series(0, 499) n;
INSERT INTO party
SELECT 'B' || lpad(i::text, 8, '0'), given.word, family.word, '', 'en', lpad((i * 7919 % 10000)::text, 4, '0'), NULL, '1990-01-01',
       i || ' Sample St', '', 'Albany', 'NY', '12207', '2025-01-01', NULL, NULL, '', '', (i % 53 = 0)::int,
       '5185550' || 100 + i % 100, '5550' || 100 + i % 100, ' ' || given.word || ' ' || family.word, 1
  FROM generate_series(0, {cases} * 2 - 1) i
  JOIN syllables given ON given.n = i * 7 % 500
  JOIN syllables family ON family.n = i / 500 * 13 % 500;
INSERT INTO name_word
SELECT DISTINCT word, search_words, party_ref FROM party, unnest(string_to_array(trim(search_words), ' ')) word WHERE party_ref LIKE 'B%';
INSERT INTO support_case
SELECT 'CC' || lpad(i::text, 5, '0') || 'A1', (ARRAY['NORTH', 'SOUTH'])[1 + i % 2], '36001', 0, 0, 1, '2015-01-01',
       'B' || lpad((2 * i)::text, 8, '0'), 'B' || lpad((2 * (i * 31 % {cases}) + 1)::text, 8, '0'), 0, 0, NULL, 1
  FROM generate_series(0, {cases} - 1) i;
CREATE TEMP VIEW filled AS SELECT case_id FROM support_case WHERE case_id LIKE 'CC%';
INSERT INTO assistance_change SELECT case_id, '2015-01-01', 1, 1 FROM filled;
INSERT INTO obligation SELECT case_id, 'O1', 0, 20000, 3, '2015-01-01', NULL, 'F-1', 1 FROM filled;
INSERT INTO adjustment SELECT case_id, 'A1', '2016-01-01', 0, 100, '', 1 FROM filled;
INSERT INTO payment SELECT case_id, 'R' || lpad(n::text, 5, '0'), date '2018-01-01' + n * 14, n % 8, 10000 + n, 0, '', 1
  FROM filled, generate_series(1, {rows}) n;
INSERT INTO disbursement SELECT case_id, 'D' || lpad(n::text, 5, '0'), 'R' || lpad(n::text, 5, '0'), date '2018-01-03' + n * 14, 0, 0,
       10000 + n, 2, 1 FROM filled, generate_series(1, {rows}) n;
INSERT INTO replaced_row SELECT case_id, 'obligation', 'O1', 1, '{{}}' FROM filled;
ANALYZE;
"""
EXPLAINED = {"session_preload_libraries": "auto_explain", "auto_explain.log_min_duration": "0", "auto_explain.log_format": "json",
             "auto_explain.log_nested_statements": "on", "auto_explain.log_level": "notice"}


def parameters_of(text):
    return sorted(set(re.findall(r"(?<![:\w]):([a-z_0-9]+)", text)))


def words_of(name):
    return re.sub(r"--[^\n]*", "", lay.text_of(name))


def functions():
    """The bodies of the server's functions, by name."""
    found = {}
    for path in lay.schema_steps():
        with open(path, encoding="utf-8") as file:
            found |= {name: body for name, body in
                      re.findall(r"CREATE (?:OR REPLACE )?FUNCTION (\w+)\(.*?\$\$(.*?)\$\$", file.read(), re.S)}
    return found


FUNCTIONS = functions()


def reads_cut_tables(text, seen=frozenset()):
    """Whether a statement, or a function that it calls, reads or changes a table that is cut."""
    if re.search(rf"\b(FROM|JOIN|UPDATE)\s+({'|'.join(CUT)})\b", text):
        return True
    return any(re.search(rf"\b{name}\(", text) and name not in seen and reads_cut_tables(body, seen | {name})
               for name, body in FUNCTIONS.items())


def statements():
    """The names of all statements to look at: what only inserts names its rows."""
    names = sorted({entry.split(".")[0] for entry in os.listdir(lay.SQL)
                    if entry.endswith(".sql") and not entry.endswith(".sqlite.sql")})
    return [name for name in names if reads_cut_tables(words_of(name)) and not words_of(name).lstrip().startswith("INSERT")]


class Node:
    """A step of a plan."""

    def __init__(self, plan, is_inner=False):
        self.kind = plan["Node Type"]
        self.table = PART.match(plan.get("Relation Name", ""))
        self.is_inner = is_inner  # asked anew for each row of something else
        self.presorted = plan.get("Presorted Key")
        self.below = [Node(part, is_inner or part.get("Parent Relationship") == "SubPlan"
                           or (self.kind == "Nested Loop" and part.get("Parent Relationship") == "Inner"))
                      for part in plan.get("Plans", [])]

    def all(self):
        yield self
        for part in self.below:
            yield from part.all()

    def parts(self):
        """How many parts of a cut table are read at once, of that of which it is most."""
        tables = [node.table.group(1) for node in self.all() if node.table and not node.is_inner]
        return max((tables.count(table) for table in tables), default=0)


def faults(plans, names_case):
    """What of the plans must not be, in words."""
    found = []
    for text, plan in plans:
        top = Node(plan)
        for node in top.all():
            if node.kind == "Seq Scan" and node.table:
                found.append(f"reads all of a part of {node.table.group(1)}: {text}")
            if node.kind == "Sort" and node.parts() > 1:
                found.append(f"sorts what comes from {node.parts()} parts: {text}")
        if names_case and top.parts() > 1:
            found.append(f"names a case, and looks at {top.parts()} parts: {text}")
    return found


def told_plans(said):
    """The plans that the server told of, each with the beginning of its text."""
    found = []
    for one in re.split(r"^(?:psql:.*?)?NOTICE:\s+duration:[^\n]*plan:\n", said, flags=re.M)[1:]:
        plan, _ = json.JSONDecoder().raw_decode(one[one.index("{"):])
        found.append((re.sub(r"\s+", " ", plan["Query Text"])[:160], plan["Plan"]))
    return found


class Plans(unittest.TestCase):
    counts = {"statements": 0, "plans": 0}

    @classmethod
    def setUpClass(cls):
        cls.server = lay.TestServer(local="scram", settings=EXPLAINED)
        cls.addClassCleanup(cls.server.remove)
        lay.lay(cls.server)
        cls.server.sql(FILL.format(cases=CASES, rows=ROWS))
        cls.desks = {}

    @classmethod
    def tearDownClass(cls):
        for desk in cls.desks.values():
            desk.close()
        print("{statements} statements, {plans} plans".format(**cls.counts), f"on {CASES} cases", file=sys.stderr)

    def desk(self, name):
        """A worker who has opened the case, or may read every one."""
        if name not in self.desks:
            desk = self.desks[name] = lay.Desk(self.server, name).sign_in()
            answer = desk.unit(**({"action": "import", "detail": "begun"} if name == "administrator" else
                                  {"action": "view", "case_id": CASE, "office_of_case": "NORTH"}))
            self.assertTrue(answer.is_done, answer.message)
        return self.desks[name]

    def values(self, name, text):
        values = {parameter: (VALUES | OF_ONE.get(name, {})).get(parameter) for parameter in parameters_of(text)}
        self.assertNotIn(None, values.values(), f"{name}: no value for a parameter")
        if re.search(r":case_id::text\[\]|unnest\(", text):
            return {parameter: "{" + ",".join(MANY if parameter == "case_id" else [str(value)] * len(MANY)) + "}"
                    for parameter, value in values.items()}
        return values

    def plans(self, name, runs):
        """All plans of one statement as it runs for the last of so many times: its own, and those of the functions it calls; each with
        its text."""
        desk = self.desk(next((worker for worker, pattern in WORKERS.items() if re.search(pattern, name)), "caseworker"))
        text = words_of(name).strip().rstrip(";")
        parameters = parameters_of(text)
        numbered = re.sub(r"(?<![:\w]):([a-z_0-9]+)", lambda found: f"${parameters.index(found.group(1)) + 1}", text)
        values = self.values(name, text)
        desk.must(f"PREPARE asked AS {numbered}")
        given = ", ".join(lay.literal(values[parameter]) for parameter in parameters)
        desk.must("BEGIN")
        for _ in range(runs):
            desk.warnings()
            answer = desk.run("EXECUTE asked" + (f"({given})" if given else ""))
        said = desk.warnings()
        desk.must("ROLLBACK")
        desk.must("DEALLOCATE asked")
        self.assertTrue(answer.is_done, f"{name}: {answer.message}")
        found = told_plans(said)
        self.assertTrue(found, f"{name}: no plan was told")
        return found

    def test_every_statement(self):
        for name in statements():
            if name in WALKS or words_of(name).lstrip().startswith("UPDATE"):
                continue
            names_case = "case_id" in parameters_of(words_of(name)) and "unnest(" not in words_of(name)
            for runs in (1, 7):
                with self.subTest(name, runs=runs):
                    plans = self.plans(name, runs)
                    self.counts["plans"] += len(plans)
                    allowed = "sorts" if name in SORTS else "nothing"
                    self.assertEqual([fault for fault in faults(plans, names_case) if not fault.startswith(allowed)], [])
            self.counts["statements"] += 1

    def test_a_change_names_its_case(self):
        """Of what changes rows the plan alone is looked at, as whoever owns the tables."""
        names = [name for name in statements() if words_of(name).lstrip().startswith("UPDATE")]
        self.assertGreaterEqual(len(names), 6)
        for name in names:
            with self.subTest(name):
                self.assertRegex(words_of(name), r"WHERE case_id = :case_id")

    def test_exceptions_are_there(self):
        """What is excepted above is a statement that is looked at."""
        self.assertEqual(sorted({*WALKS, *SORTS} - set(statements())), [])

    def test_faults_are_found(self):
        """That what is looked for would be seen."""
        def told(text):
            desk = self.desk("administrator")
            desk.warnings()
            desk.must(text)
            return faults(told_plans(desk.warnings()), True)
        self.assertTrue(any("reads all" in fault for fault in told("SELECT count(*) FROM payment WHERE amount = 3")))
        self.assertTrue(any("sorts" in fault for fault in told("SELECT amount FROM payment ORDER BY amount LIMIT 3")))
        self.assertTrue(any("names a case, and looks at 16" in fault for fault in
                            told("SELECT amount FROM obligation WHERE case_id >= 'CC00100A1' AND case_id < 'CC00100A2'")))
        self.assertEqual(told("SELECT amount FROM payment WHERE case_id = 'CC00100A1' ORDER BY amount"), [])


if __name__ == "__main__":
    unittest.main()
