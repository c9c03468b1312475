# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's settings: settings, settings KEY, settings KEY VALUE, and what they change."""
import base64
import calendar
import hashlib
import os
import pwd
import re
import subprocess
import time

from support import CASE, SMALL, OfficeTest, main, write_bytes

KEYS = ("address_block annual_fee contact disbursement_days helpline helpline_tty holidays lock_minutes logo notice_folder "
        "office_name offset_days pass_through payee phone pin_address qr_account qr_contact return_address safety_hotline "
        "scan_line tty withholding_days").split()
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==")


class SettingsTest(OfficeTest):
    def values(self, key):
        """The values of one setting: (day, value) each."""
        lines = self.expect(self.json("settings", key), 0).lines()
        return [(line["from"], line["value"]) for line in lines]

    def set(self, key, value, *options):
        return self.expect(self.ctl("settings", key, value, *options), 0)

    def refused(self, *arguments):
        """Wrong use: exit 2, one line, and nothing has changed."""
        before = self.contents()
        answer = self.expect(self.ctl("settings", *arguments), 2)
        self.assertEqual(self.contents(), before)
        return answer

    def test_the_list_names_every_setting(self):
        self.office()
        lines = self.expect(self.json("settings"), 0).lines()
        for line in lines:
            self.assertEqual(list(line), ["name", "value", "from", "meaning"])
            self.assertGreater(len(line["meaning"]), 20)
        names = [line["name"] for line in lines]
        self.assertEqual(sorted(set(names)), KEYS)
        self.assertEqual(names, sorted(names))
        dated = {line["name"] for line in lines if line["from"]}
        self.assertEqual(dated, {"annual_fee", "pass_through"})
        by_name = {line["name"]: line["value"] for line in lines}
        self.assertEqual(by_name["helpline"], "888-208-4485")
        self.assertEqual(by_name["payee"].splitlines()[1], "PO Box 15363")
        self.assertEqual((by_name["logo"], by_name["scan_line"]), (None, None))

    def test_the_list_for_people_has_a_line_a_value(self):
        self.office()
        shown = self.expect(self.ctl("settings"), 0).out.splitlines()
        self.assertEqual(shown[0].split(), ["Name", "From", "Value"])
        self.assertEqual([line.split()[0] for line in shown[1:]],
                         [line["name"] for line in self.json("settings").lines()])

    def test_a_value_is_set_and_shown(self):
        self.office()
        self.set("lock_minutes", "5")
        self.assertEqual(self.expect(self.ctl("settings", "lock_minutes"), 0).out, "5\n")
        self.assertEqual(self.values("lock_minutes"), [(None, "5")])
        self.set("office_name", "Büro <b>아동</b>")
        self.assertEqual(self.ctl("settings", "office_name").out, "Büro <b>아동</b>\n")

    def test_lines_of_an_address(self):
        self.office()
        self.set("return_address", r"PO Box 1\nAlbany, NY 12207")
        self.assertEqual(self.ctl("settings", "return_address").out, "PO Box 1\nAlbany, NY 12207\n")
        self.set("address_block", "A\nB\r\nC")
        self.assertEqual(self.values("address_block"), [(None, "A\nB\nC")])
        (line,) = [line for line in self.ctl("settings").out.splitlines() if line.startswith("address_block")]
        self.assertTrue(line.endswith(r"A\nB\nC"), line)
        self.set("return_address", "")
        self.assertEqual(self.values("return_address"), [(None, None)])

    def test_a_change_keeps_old_value_reason_who_and_when(self):
        self.office()
        before = int(time.time())
        self.set("tty", "518-555-0101", "--reason", "a new line")
        self.set("tty", "518-555-0102")
        line = self.json("settings", "tty").one()
        self.assertEqual(list(line), ["name", "value", "from", "meaning", "changes"])
        second, first = line["changes"]  # newest first
        self.assertEqual(list(first), ["changed_at", "changed_by", "old_value", "new_value", "reason"])
        self.assertEqual((first["old_value"], first["new_value"], first["reason"]), (None, "518-555-0101", "a new line"))
        self.assertEqual((second["old_value"], second["new_value"], second["reason"]),
                         ("518-555-0101", "518-555-0102", None))
        self.assertEqual(first["changed_by"], pwd.getpwuid(os.geteuid()).pw_name)
        at = calendar.timegm(time.strptime(first["changed_at"], "%Y-%m-%dT%H:%M:%SZ"))
        self.assertTrue(before <= at <= time.time())

    def test_what_stands_already_is_no_change(self):
        self.office()
        before = self.contents()
        self.set("lock_minutes", "10")
        self.set("phone", "")
        self.set("pass_through", "100.00 200.00", "--from", "2010-01-01")
        self.assertEqual(self.contents(), before)

    def test_dated_values_count_from_their_day(self):
        self.office()
        self.set("pass_through", "150.00 250.00", "--from", "2027-04-01")
        self.set("pass_through", "160.00 260.00", "--from", "2027-04-01")
        self.set("pass_through", "120.00 220.00", "--from", "2026-04-01")
        values = self.values("pass_through")
        self.assertEqual(values[-3:], [("2010-01-01", "100.00 200.00"), ("2026-04-01", "120.00 220.00"),
                                       ("2027-04-01", "160.00 260.00")])
        lines = self.json("settings", "pass_through").lines()
        changes = {line["from"]: [change["old_value"] for change in line["changes"]] for line in lines}
        self.assertEqual((changes["2027-04-01"], changes["2026-04-01"], changes["2010-01-01"]),
                         (["150.00 250.00", None], [None], []))
        shown = self.ctl("settings", "pass_through").out.splitlines()
        self.assertEqual(shown[0].split(), ["From", "Value"])
        self.assertEqual(shown[-1].split(), ["2027-04-01", "160.00", "260.00"])

    def test_the_annual_fee_begins_with_a_fiscal_year(self):
        self.office()
        self.set("annual_fee", "600.00 40.00", "--from", "2027-10-01")
        self.assertEqual(self.values("annual_fee")[-1], ("2027-10-01", "600.00 40.00"))
        for day in "2027-10-02", "2027-09-30", "2028-01-01":
            self.refused("annual_fee", "600.00 40.00", "--from", day)

    def test_the_figures_of_the_money_rules_are_read(self):
        # On assistance: of the month's first $100.00 for one child the family gets all of it, until the office says less.
        case = dict(SMALL, cases=[dict(case_id=CASE, assistance="current")], disbursements=[])
        self.office(**case)
        kept = lambda: self.json("show", CASE, "--as-of", "2025-02-15").one()["totals"]["kept_by_government"]
        self.assertEqual(kept(), "100.00")
        self.set("pass_through", "30.00 60.00", "--from", "2025-01-10")
        self.assertEqual(kept(), "170.00")
        self.set("pass_through", "50.00 60.00", "--from", "2025-01-11")  # counts only for later money
        self.assertEqual(kept(), "170.00")
        self.assertEqual(self.expect(self.ctl("check", "--as-of", "2025-02-15"), 0).out, "")

    def test_a_logo_is_a_png_file(self):
        self.office()
        logo = write_bytes(self.path("logo.png"), PNG)
        self.set("logo", logo)
        shown = f"PNG, {len(PNG):,} bytes, sha256 {hashlib.sha256(PNG).hexdigest()}"
        self.assertEqual(self.ctl("settings", "logo").out, shown + "\n")
        self.set("logo", "")
        self.assertEqual(self.values("logo"), [(None, None)])
        (taken, given) = self.json("settings", "logo").one()["changes"]
        self.assertEqual((taken["old_value"], given["new_value"]), (shown, shown))
        for name, content in {"cut.png": PNG[:-1], "text.png": b"no picture", "large.png": PNG + b"x" * 600_000}.items():
            self.refused("logo", write_bytes(self.path(name), content))
        self.refused("logo", self.path("none.png"))
        self.refused("logo", self.folder)

    def test_wrong_values_are_told_with_their_form(self):
        self.office()
        wrong = {
            "lock_minutes": ["0", "16", "ten", ""], "disbursement_days": ["0", "31"], "offset_days": ["366"],
            "withholding_days": ["0"], "holidays": ["12/25/2026", "2026-02-30"], "phone": ["call us", "1\n2"],
            "qr_account": ["http://example.org", "", "https://exämple.org", "javascript:x"],
            "qr_contact": ["https://user:secret@example.org"], "contact": ["http://example.org"],
            "payee": ["", "\n".join("x" * 13)], "pin_address": [r"\n"], "helpline": [""], "safety_hotline": ["none"],
            "notice_folder": ["here", "/no/such/folder"], "scan_line": ["{case", "{nothing}"], "office_name": ["a\tb"],
        }
        for key, values in wrong.items():
            for value in values:
                answer = self.refused(key, value)
                self.assertIn(key + ": ", answer.err)
        for value in "100.00", "100 200", "1.00 -2.00", "1.00 2.00 3.00":
            for key in "pass_through", "annual_fee":
                self.refused(key, value, "--from", "2027-10-01")

    def test_what_would_disorder_a_paper_is_refused(self):
        self.office()
        for wrong in "\u202eOffice", "Off\u2067ice", os.fsdecode(b"Offi\xffce"), "Off\u2028ice", "Off\x7fice":
            for key in "office_name", "address_block", "payee", "contact":
                self.refused(key, wrong)
        self.set("office_name", "\u200fمكتب \u200eA\u200f")  # marks that only hint stay

    def test_a_reason_is_one_line(self):
        self.office()
        self.set("tty", "518-555-0101", "--reason", " a new\nline ")
        self.assertEqual(self.json("settings", "tty").one()["changes"][0]["reason"], "a new line")

    def test_days_off_move_what_is_to_be_sent(self):
        self.office(**dict(SMALL, disbursements=[]))
        paper = self.path("paper.pdf")
        for key, value, day in (("holidays", "", "01/14/2025"), ("holidays", "2025-01-13", "01/15/2025"),
                                ("disbursement_days", "4", "01/17/2025"), ("holidays", "", "01/16/2025")):
            self.set(key, value)
            self.expect(self.ctl("print", "disbursements", "--case", CASE, "--as-of", "2025-01-12", "--output", paper), 0)
            text = subprocess.run(["pdftotext", "-layout", paper, "-"], check=True, capture_output=True).stdout.decode()
            self.assertRegex(text, re.escape(day) + r" +01/10/2025 +R1 +\$200\.00")

    def test_wrong_use(self):
        self.office()
        answer = self.refused("lock_minute", "5")
        for key in KEYS:
            self.assertIn(key, answer.err)
        self.refused("lock_minute")
        self.refused("pass_through", "100.00 200.00")
        self.refused("phone", "518-555-0100", "--from", "2026-01-01")
        self.refused("pass_through", "100.00 200.00", "--from", "soon")
        self.refused("pass_through", "--from", "2026-01-01")
        self.refused("phone", "--reason", "none")
        self.refused("phone", "518-555-0100", "more")
        self.expect(self.ctl("settings", database=False), 2)

    def test_unknown_keys_are_told_before_the_database_is_looked_at(self):
        self.expect(self.ctl("settings", "nothing"), 2)
        self.expect(self.ctl("settings", "phone"), 7)

    def test_options_stand_anywhere(self):
        self.office()
        self.expect(self.ctl("--reason", "why", "settings", "tty", "518-555-0101"), 0)
        self.assertEqual(self.json("settings", "tty").one()["changes"][0]["reason"], "why")

    def test_no_value_is_a_secret(self):
        self.office()
        shown = self.json("settings").out
        self.assertNotRegex(shown, re.compile("key_fingerprint|password|passphrase|secret", re.I))

    def test_backup_and_restore_carry_the_history(self):
        self.office()
        self.set("tty", "518-555-0101", "--reason", "a new line")
        self.set("pass_through", "150.00 250.00", "--from", "2027-04-01")
        before = [self.json("settings", key).out for key in ("tty", "pass_through")]
        self.expect(self.ctl("backup", self.path("copy.backup")), 0)
        self.database = self.path("again.db")
        self.expect(self.ctl("restore", self.path("copy.backup")), 0)
        self.assertEqual([self.json("settings", key).out for key in ("tty", "pass_through")], before)
        self.assertEqual(self.expect(self.ctl("check"), 0).out, "")

    def test_the_demo_office_has_its_settings(self):
        self.expect(self.ctl("demo", "--cases", "10", "--today", "2026-03-31"), 0)
        self.assertIn("Demo", self.ctl("settings", "office_name").out)
        for key in KEYS:
            for line in self.json("settings", key).lines():
                self.assertEqual(line["changes"], [])


if __name__ == "__main__":
    main()
