# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""find, show, ledger, explain: their shapes to the key, and a small case worked by hand."""
import json

from support import CASE, PARTIES, SMALL, OfficeTest, main

SHOW = {
    "case": CASE, "status": "open", "office": "0100", "county": "36061", "assistance": "never", "children": 1,
    "opened_on": "2025-01-01",
    "custodial": {
        "party_ref": "P1", "name": "Maren Testwood", "native_name": None, "language": "en",
        "address": {"street1": "1 Sample St", "street2": None, "city": "Albany", "state": "NY", "zip": "12207"},
        "address_withheld": False, "phone": "518-555-0101", "email": "maren@example.org", "ssn_last4": "0001"},
    "noncustodial": {
        "party_ref": "P2", "name": "Quill Exampleson", "native_name": "퀼", "language": "en", "address": None,
        "address_withheld": True, "phone": None, "email": None, "ssn_last4": "0002"},
    "obligations": [{"ref": "O1", "kind": "current_support", "amount": "200.00", "frequency": "monthly",
                     "starts_on": "2025-01-01", "ends_on": None, "docket": None}],
    "balances": {"as_of": "2025-02-15", "due_this_month": "200.00", "arrears_family": "0.00",
                 "arrears_government": "0.00", "held": "0.00", "total_owed": "200.00"},
    "totals": {"charged": "400.00", "collected": "200.00", "to_family": "200.00", "kept_by_government": "0.00",
               "fees": "0.00", "refunded": "0.00", "planned": "0.00", "disbursed": "200.00"},
}

LEDGER_KEYS = ["on", "kind", "ref", "text", "amount", "current", "arrears", "held", "status", "balance"]


class ReadingTest(OfficeTest):
    def shown(self, *options):
        return self.expect(self.json("show", CASE, *options), 0).one()

    def ledger(self, *options):
        lines = self.expect(self.json("ledger", CASE, *options), 0).lines()
        for line in lines:
            self.assertEqual(list(line), LEDGER_KEYS)
            self.assertTrue(line["text"])
        return lines

    def test_show_to_the_key(self):
        self.office(**SMALL)
        answer = self.expect(self.json("show", CASE, "--as-of", "2025-02-15"), 0)
        wanted = json.dumps(SHOW, ensure_ascii=False, separators=(",", ":"))
        self.assertEqual(answer.out.rstrip("\n"), wanted)

    def test_protected_values_are_shown_for_a_reason_only(self):
        self.office(**SMALL)
        parent = self.shown("--reveal", "the court asked")["noncustodial"]
        self.assertEqual(parent["address"]["street1"], "2 Sample St")
        self.assertEqual((parent["address_withheld"], parent["phone"]), (False, "518-555-0102"))
        for answer in self.ctl("show", CASE), self.ctl("find", "Exampleson"), self.ctl("ledger", CASE):
            self.assertNotIn("2 Sample St", answer.out + answer.err)
            self.assertNotIn("555-0102", answer.out + answer.err)
        self.assertIn("withheld", self.ctl("show", CASE).out)

    def test_what_is_unknown_is_null(self):
        self.office(parties=[dict(party_ref="P1", family_name="Only"), dict(party_ref="P2", language="eo")],
                    cases=[dict(case_id=CASE, children="")])
        shown = self.shown()
        self.assertIsNone(shown["children"])
        self.assertEqual(shown["custodial"]["name"], "Only")
        self.assertIsNone(shown["custodial"]["phone"])
        self.assertEqual((shown["noncustodial"]["name"], shown["noncustodial"]["language"]), (None, "eo"))

    def test_balances_of_any_day(self):
        self.office(**SMALL)
        for day, due, arrears, owed in (("2024-12-31", "0.00", "0.00", "0.00"), ("2025-01-09", "200.00", "0.00", "200.00"),
                                        ("2025-01-10", "0.00", "0.00", "0.00"), ("2025-03-01", "200.00", "200.00", "400.00")):
            balances = self.shown("--as-of", day)["balances"]
            self.assertEqual((balances["due_this_month"], balances["arrears_family"], balances["total_owed"]),
                             (due, arrears, owed), day)

    def test_assistance_is_that_of_the_day(self):
        self.office(**SMALL, assistance=[dict(case_id=CASE, starts_on="2025-02-01", assistance="current")])
        self.assertEqual(self.shown("--as-of", "2025-01-31")["assistance"], "never")
        self.assertEqual(self.shown("--as-of", "2025-02-01")["assistance"], "current")

    def test_ledger_line_by_line(self):
        self.office(**SMALL, adjustments=[dict(case_id=CASE, adjustment_ref="A1", on="2025-02-03", amount="-50.00",
                                               reason="agreed")])
        lines = self.ledger("--to", "2025-02-15")
        told = [(line["on"], line["kind"], line["ref"], line["amount"], line["status"], line["balance"]) for line in lines]
        self.assertEqual(told, [
            ("2025-01-01", "charge", "O1", "200.00", None, "200.00"),
            ("2025-01-10", "payment", "R1", "-200.00", "posted", "0.00"),
            ("2025-01-14", "disbursement", "D1", "200.00", "cleared", "0.00"),
            ("2025-02-01", "charge", "O1", "200.00", None, "200.00"),
            ("2025-02-03", "adjustment", "A1", "-50.00", None, "150.00"),
        ])
        self.assertEqual([(line["current"], line["arrears"], line["held"]) for line in lines if line["kind"] == "payment"],
                         [("-200.00", "0.00", "0.00")])
        self.assertTrue(all(line["current"] is None for line in lines if line["kind"] != "payment"))

    def test_ledger_from_a_day_begins_with_what_was_brought_forward(self):
        self.office(**SMALL)
        first, *rest = self.ledger("--from", "2025-01-11", "--to", "2025-02-15")
        self.assertEqual((first["on"], first["kind"], first["ref"], first["amount"], first["balance"]),
                         ("2025-01-11", "brought_forward", None, None, "0.00"))
        self.assertEqual([line["kind"] for line in rest], ["disbursement", "charge"])

    def test_held_and_returned_payments(self):
        rows = [dict(case_id=CASE, payment_ref="R2", received_on="2025-01-20", amount="30.00", status="held"),
                dict(case_id=CASE, payment_ref="R3", received_on="2025-01-21", amount="40.00", status="returned")]
        self.office(**{**SMALL, "payments": SMALL["payments"] + rows})
        lines = {line["ref"]: line for line in self.ledger("--to", "2025-01-31") if line["kind"] == "payment"}
        split = {ref: (line["amount"], line["current"], line["arrears"], line["held"], line["balance"])
                 for ref, line in lines.items()}
        self.assertEqual(split["R2"], ("-30.00", "0.00", "0.00", "-30.00", "0.00"))
        self.assertEqual(split["R3"], ("-40.00", "0.00", "0.00", "0.00", "0.00"))

    def test_openings_and_what_lies_before_them(self):
        case = dict(case_id=CASE, opened_on="2024-01-01", opening_on="2025-01-01", opening_arrears_family="100.00")
        early = dict(case_id=CASE, payment_ref="R0", received_on="2024-06-01", amount="10.00")
        self.office(**{**SMALL, "cases": [case], "payments": [early], "disbursements": []})
        lines = self.ledger("--to", "2025-01-01")
        self.assertEqual([(line["kind"], line["amount"], line["balance"]) for line in lines],
                         [("payment", "-10.00", None), ("opening", "100.00", "100.00"), ("charge", "200.00", "300.00")])

    def test_explain_ends_at_the_balance(self):
        self.office(**SMALL)
        balances = self.shown("--as-of", "2025-03-15")["balances"]
        for name in "due_this_month", "arrears_family", "arrears_government", "held", "total_owed":
            lines = self.expect(self.json("explain", CASE, name, "--as-of", "2025-03-15"), 0).lines()
            for line in lines:
                self.assertEqual(list(line), ["on", "kind", "ref", "text", "amount", "running"])
            self.assertEqual(lines[-1]["running"], balances[name], name)
        owed = self.json("explain", CASE, "total_owed", "--as-of", "2025-03-15").lines()
        self.assertEqual([(line["on"], line["kind"], line["ref"], line["amount"], line["running"]) for line in owed],
                         [("2025-02-01", "charge", "O1", "200.00", "200.00"),
                          ("2025-03-01", "charge", "O1", "200.00", "400.00")])

    def test_find_by_every_way(self):
        self.office(**SMALL)
        for text, matched in ((CASE, "case"), ("ab123", "case"), ("testwood maren", "name"), ("Maren Test", "name"),
                              ("exampleson", "name"), ("퀼", "name"), ("518-555-0101", "phone"), ("0002", "ssn_last4")):
            hit = self.expect(self.json("find", text), 0).one()
            self.assertEqual(hit, {"case": CASE, "custodial": "Maren Testwood", "noncustodial": "Quill Exampleson",
                                   "county": "36061", "status": "open", "matched": matched}, text)
            self.assertEqual(list(hit), ["case", "custodial", "noncustodial", "county", "status", "matched"])

    def test_find_while_it_is_typed(self):
        korean = dict(party_ref="P2", given_name="Quill", family_name="Exampleson", native_name="남궁예시")
        self.office(**{**SMALL, "parties": [PARTIES[0], korean]})
        for text in "남구", "quill 남구", "+1 518 555", "1-518-5", "+1 (518) 555-01":
            self.assertEqual([hit["case"] for hit in self.json("find", text).lines()], [CASE], text)
        self.assertEqual(self.json("find", "1518").out, "")  # four digits end an SSN

    def test_nothing_found_is_no_failure(self):
        self.office(**SMALL)
        for text in "nobody", "", "%", "'; DROP TABLE party; --", "\u202e", "9999":
            self.assertEqual(self.expect(self.json("find", text), 0).out, "", text)

    def test_find_takes_a_limit(self):
        cases = [dict(case_id=f"AB1234{number}C1") for number in range(5)]
        self.office(parties=PARTIES, cases=cases)
        self.assertEqual(len(self.json("find", "testwood", "--limit", "3").lines()), 3)
        self.assertEqual(len(self.json("find", "testwood").lines()), 5)

    def test_tables_for_people_stand_in_columns(self):
        self.office(**SMALL)
        head, *rows = self.expect(self.ctl("ledger", CASE, "--to", "2025-02-15"), 0).out.splitlines()
        self.assertEqual(len(rows), 4)
        end = head.index("Amount") + len("Amount")
        self.assertTrue(all(row[end - 3] == "." for row in rows), rows)
        self.assertIn("$200.00", rows[0])

    def test_a_name_is_text_whatever_it_holds(self):
        nasty = "<b>&amp;</b> \u202eevil\u202c 𝄞 'q\" \\n"
        parties = [dict(party_ref="P1", given_name=nasty, family_name="Weird"), PARTIES[1]]
        self.office(**{**SMALL, "parties": parties})
        self.assertEqual(self.shown()["custodial"]["name"], nasty + " Weird")
        self.assertNotIn("\u202e", self.expect(self.ctl("show", CASE), 0).out)


if __name__ == "__main__":
    main()
