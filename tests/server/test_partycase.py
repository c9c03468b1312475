#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What searches find and show is what stands in the cases and their parents: filled from an office that is older, kept by the server through
whatever is written, and written by nobody else."""
import os
import threading
import unittest

import lay
from testserver import wait_until

ROWS = "SELECT string_agg(r::text, ', ' ORDER BY r.party_ref, r.case_id) FROM "
KEPT = ROWS + "caseledger.party_case AS r"
TRUE = ROWS + """(SELECT parent.party_ref, c.case_id, parent.party_ref = c.custodial_ref, cp.given_name, cp.family_name, cp.native_name,
                         np.given_name, np.family_name, np.native_name, c.county_fips, c.status
                    FROM (SELECT custodial_ref AS party_ref, case_id FROM caseledger.support_case
                           UNION SELECT noncustodial_ref, case_id FROM caseledger.support_case) AS parent
                    JOIN caseledger.support_case AS c USING (case_id)
                    JOIN caseledger.party AS cp ON cp.party_ref = c.custodial_ref
                    JOIN caseledger.party AS np ON np.party_ref = c.noncustodial_ref) AS r"""
KEPT_NUMBERS = "SELECT string_agg(r::text, ', ' ORDER BY r.party_ref, r.case_id, r.is_end) FROM caseledger.protected_number AS r"
TRUE_NUMBERS = """SELECT string_agg(r::text, ', ' ORDER BY r.party_ref, r.case_id, r.is_end)
                    FROM (SELECT p.party_ref, c.case_id, e.is_end, CASE WHEN e.is_end THEN p.phone_last7 ELSE p.phone_digits END, c.office
                            FROM caseledger.support_case AS c
                            JOIN caseledger.party AS p ON p.party_ref = c.custodial_ref OR p.party_ref = c.noncustodial_ref
                           CROSS JOIN (VALUES (false), (true)) AS e (is_end)
                           WHERE p.family_violence = 1 AND p.phone_digits <> '') AS r"""
BEFORE = 20  # the step that such an office has


class PartyCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = lay.TestServer()
        cls.addClassCleanup(cls.server.remove)
        lay.lay(cls.server, through=BEFORE)
        for step in (path for path in lay.schema_steps() if int(os.path.basename(path)[:4]) > BEFORE):
            with open(step, encoding="utf-8") as file:
                lay.script(cls.server, f"BEGIN; SET ROLE caseledger_owner; SET search_path = caseledger; {file.read()}; COMMIT;")

    def sql(self, text):
        """The first value, past every rule."""
        return next((row[0] for row in self.server.sql(text)), "")

    def is_true(self):
        kept = self.sql(KEPT)
        self.assertEqual(kept, self.sql(TRUE))
        self.assertEqual(self.sql(KEPT_NUMBERS), self.sql(TRUE_NUMBERS))
        return kept

    def test_every_way_to_write_a_case(self):
        before = self.is_true()
        self.assertGreater(len(self.sql(KEPT_NUMBERS)), 0)
        self.assertEqual(before.count("("), 2 * int(self.sql("SELECT count(*) FROM caseledger.support_case")))
        case, other = sorted(lay.CASES)[:2]
        parents = {party for _, *both in lay.CASES.values() for party in both}
        stranger = next(iter(parents - set(lay.CASES[case][1:])))
        new = ("INSERT INTO caseledger.support_case SELECT 'ZZ' || lpad(i::text, 5, '0') || 'A1', office, county_fips, status, assistance, "
               "children, opened_on, custodial_ref, {parent}, 0, 0, NULL, posting FROM caseledger.support_case, "
               f"generate_series({{first}}, {{first}} + 9) i WHERE case_id = '{case}'")
        for writing in (f"UPDATE caseledger.support_case SET custodial_ref = '{stranger}' WHERE case_id = '{case}'",
                        f"UPDATE caseledger.support_case SET noncustodial_ref = custodial_ref WHERE case_id = '{other}'",
                        "UPDATE caseledger.support_case SET custodial_ref = noncustodial_ref, noncustodial_ref = custodial_ref",
                        f"UPDATE caseledger.support_case SET status = 1, county_fips = '36005' WHERE case_id = '{other}'",
                        "UPDATE caseledger.support_case SET county_fips = '36007'",
                        f"UPDATE caseledger.party SET given_name = 'Anew' WHERE party_ref = '{lay.CASES[case][2]}'",
                        "UPDATE caseledger.party SET family_name = 'Everybody', native_name = 'x'",
                        "UPDATE caseledger.support_case SET office = CASE office WHEN 'NORTH' THEN 'SOUTH' ELSE 'NORTH' END",
                        "UPDATE caseledger.party SET phone_digits = '9145550100', phone_last7 = '5550100' WHERE family_violence = 1",
                        "UPDATE caseledger.party SET family_violence = 1 - family_violence",
                        "UPDATE caseledger.party SET phone_digits = '', phone_last7 = '' WHERE given_name = 'Anew'",
                        new.format(parent="noncustodial_ref", first=1),
                        "SET session_replication_role = replica; " + new.format(parent="custodial_ref", first=20),
                        "SET session_replication_role = replica; DELETE FROM caseledger.support_case WHERE case_id LIKE 'ZZ%'"):
            with self.subTest(writing=writing):
                self.sql("SET session_replication_role = replica; " + writing if writing.startswith("UPDATE") else writing)
                after = self.is_true()
                if not any(part in writing for part in ("SET custodial_ref = noncustodial_ref", "SET office", "phone", "family_violence")):
                    self.assertNotEqual(after, before)
                before = after

    def test_a_case_and_a_name_that_are_written_at_once(self):
        """Whichever ends first, the list shows the name as it is in the end."""
        case, (_, custodial, noncustodial) = sorted(lay.CASES.items())[0]
        insert = ("INSERT INTO caseledger.support_case SELECT '{}', office, county_fips, status, assistance, children, opened_on, "
                  f"custodial_ref, noncustodial_ref, 0, 0, NULL, posting FROM caseledger.support_case WHERE case_id = '{case}'")
        rename = f"UPDATE caseledger.party SET given_name = '{{}}' WHERE party_ref = '{custodial}'"
        self.sql("ALTER TABLE caseledger.party DISABLE TRIGGER party_is_replaced")  # which would ask for a posting
        for number, (first, second) in enumerate([(insert, rename), (rename, insert)]):
            one, other = (lay.Session(self.server, "postgres") for _ in range(2))
            self.addCleanup(one.close)
            self.addCleanup(other.close)
            values = [f"YY0000{number}A1", f"Changed{number}"]
            texts = [text.format(values[text is rename]) for text in (first, second)]
            one.must("BEGIN")
            other.must("BEGIN")
            one.must(texts[0])
            waiting = threading.Thread(target=other.must, args=(texts[1],))
            waiting.start()
            wait_until(lambda: self.sql("SELECT count(*) FROM pg_locks WHERE NOT granted") != "0")
            one.must("COMMIT")
            waiting.join(30)
            other.must("COMMIT")
            self.assertIn(values[1], self.is_true())
            self.assertEqual(self.sql(f"SELECT custodial_given FROM caseledger.party_case WHERE case_id = '{values[0]}' LIMIT 1"), values[1])

    def test_nobody_writes_it(self):
        for role in [*(f"caseledger_{group}" for group in lay.GROUPS), "caseledger_server", "caseledger_keeper", "public"]:
            for right in ("INSERT", "UPDATE", "DELETE", "TRUNCATE"):
                self.assertEqual(
                    self.sql(f"SELECT has_table_privilege('{role}', 'caseledger.party_case', '{right}') "
                             f"OR has_table_privilege('{role}', 'caseledger.protected_number', '{right}')"), "f", role)


if __name__ == "__main__":
    unittest.main()
