# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what: every verb by every role, in the own office, elsewhere, with a reason, on a blocked case; and the rows
each call leaves in the trail. The tables below are the issue's, written down anew."""
import itertools
import os
import resource
import shutil
import signal
import subprocess

from support import CASE, SMALL, OfficeTest, connect, copy_database, main, sign_in_fast, some, write_bytes, write_csv, write_extract

ROLES = "agent caseworker supervisor mailroom auditor administrator".split()
PLACES = ("own", "own with a reason", "elsewhere", "elsewhere with a reason", "blocked")
REASON = "a colleague on leave asked"
TODAY = "2026-03-31"
BLOCKED = "AA00002A1"
PROTECTED = "AA00007A1"

# Exit codes in the order of PLACES; a role that is not named is refused everywhere. In a batch a case is refused, not
# the batch: 3.
LOOK = dict(agent="00005", caseworker="00505", supervisor="00505")
REVEAL = dict(caseworker="50555", supervisor="50505")
STATEMENTS = LOOK
PAPERS = dict(caseworker="00505", supervisor="00505")
EXPORT = dict(caseworker="50505", supervisor="50505")
BATCH = dict(supervisor="00303")

# Verbs that are about no case: the roles that may.
ADMINISTRATOR = ["administrator"]
SEARCHERS = ["agent", "caseworker", "supervisor"]
READERS = SEARCHERS + ["auditor"]
VERIFIERS = ["auditor", "administrator"]


class RightsTest(OfficeTest):
    """Tests of a demo office that is made once and copied."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        first = cls("ready")
        first.setUp()
        cls.addClassCleanup(first.doCleanups)
        first.expect(first.ctl("demo", "--cases", "40", "--today", TODAY), 0)
        for user in ROLES:
            first.expect(first.ctl("users", "block", user, BLOCKED), 0)
        sign_in_fast(first.database, "demo")
        cls.model = first.database

    def ready(self):
        """Stands for the office that the others are copied from."""

    def setUp(self):
        super().setUp()
        if hasattr(self, "model"):
            copy_database(self.model, self.database)
            self.offices_with_users.add(self.database)
            self.elsewhere = self.one("SELECT min(case_id) FROM support_case WHERE office <> 'D01' AND custodial_ref NOT IN "
                                      "(SELECT party_ref FROM party WHERE family_violence = 1)")
            self.protected_elsewhere = self.one("SELECT min(case_id) FROM support_case JOIN party ON party_ref = custodial_ref "
                                                "WHERE office <> 'D01' AND family_violence = 1")

    def one(self, sql):
        connection = connect(self.database)
        try:
            return connection.execute(sql).fetchone()[0]
        finally:
            connection.close()

    def rows_of(self, call):
        """What a call answers, and the rows it leaves in the trail but for that of the sign-in: action, outcome, case,
        reason."""
        before = len(self.trail())
        answer = call()
        signed_in, *rows = self.trail()[before:]
        self.assertEqual((signed_in["action"], signed_in["outcome"]), ("sign_in", "done"))
        return answer, [(row["action"], row["outcome"], row["case"], row["reason"]) for row in rows]

    def output(self, name="paper.pdf"):
        return self.path(name)

    def case_list(self, case):
        return write_bytes(self.path("list.txt"), case.encode() + b"\n")


class CaseVerbsTest(RightsTest):
    """The matrix role × verb × place."""

    def run_matrix(self, table, action, arguments, case="AA00001A1", reason_option="--reason", needs_reason=False):
        cases = dict(zip(PLACES, (case, case, self.far, self.far, BLOCKED)))
        for role, place, code in self.matrix(table):
            with self.subTest(role=role, place=place):
                reason = REASON if place.endswith("reason") or place == "blocked" else " \t"
                self.check(role, cases[place], action, code, [*arguments(cases[place]), reason_option, reason], reason.strip())

    def matrix(self, table):
        """Role, place, exit code; of roles that are refused everywhere some will do on a server."""
        ways = [(role, place, int(code)) for role in ROLES for place, code in zip(PLACES, table.get(role, "55555"))]
        return some(ways, 3, sum(map(ord, self.id())), lambda way: way[0] in table)

    def check(self, role, case, action, code, arguments, reason):
        answer, rows = self.rows_of(lambda: self.ctl(*arguments, user=role))
        self.assertEqual(answer.code, code, answer)
        outcome = "done" if code == 0 else "refused"
        self.assertEqual(rows[0], (action, outcome, case, reason))
        if code:
            self.assertEqual(len(rows), 1)
            self.assertEqual((answer.out, len(answer.faults())), ("", 1))
            self.assertFalse(os.path.exists(self.output()))
            if case == BLOCKED and "role" not in answer.err:
                self.assertIn("own and relatives' cases", answer.err)
            elif not reason and "role" not in answer.err:
                self.assertIn("give one with --reason text", answer.err.lower())
        return rows

    def setUp(self):
        super().setUp()
        self.far = getattr(self, "elsewhere", "")

    def test_show(self):
        self.run_matrix(LOOK, "view", lambda case: ["show", case])

    def test_ledger(self):
        self.run_matrix(LOOK, "view", lambda case: ["ledger", case])

    def test_explain(self):
        self.run_matrix(LOOK, "view", lambda case: ["explain", case, "total_owed"])

    def test_reveal(self):
        self.far = self.protected_elsewhere
        self.run_matrix(REVEAL, "reveal", lambda case: ["show", case], case=PROTECTED, reason_option="--reveal")

    def test_print_statements(self):
        for kind in "payment-history", "obligation-summary", "statement":
            self.run_printing(STATEMENTS, kind)

    def test_print_papers(self):
        self.run_printing(PAPERS, "access-notice")

    def test_print_coupons_and_disbursements(self):
        for kind, role, code in (("coupon", "agent", 5), ("disbursements", "agent", 5), ("monthly-notice", "agent", 5),
                                 ("disbursements", "caseworker", 0), ("disbursements", "mailroom", 5)):
            with self.subTest(kind=kind, role=role):
                self.expect(self.ctl("print", kind, "--case", "AA00001A1", "--output", self.output(), user=role), code)

    def run_printing(self, table, kind):
        arguments = lambda case: ["print", kind, "--case", case, "--output", self.output()]
        for role, place, code in self.matrix(table):
            case = BLOCKED if place == "blocked" else self.elsewhere if place.startswith("else") else "AA00001A1"
            reason = REASON if place.endswith("reason") or place == "blocked" else ""
            with self.subTest(kind=kind, role=role, place=place):
                rows = self.check(role, case, "view", code, [*arguments(case), "--reason", reason], reason)
                if code == 0:
                    self.assertEqual([row[:3] for row in rows[1:]], [("print", "done", case)])
                    os.remove(self.output())

    def test_export(self):
        def arguments(case):
            if os.path.exists(self.output()):
                os.remove(self.output())
            return ["export", case, "payments", "--format", "csv", "--output", self.output()]
        self.run_matrix(EXPORT, "export", arguments)

    def test_batch(self):
        for role, place, code in self.matrix(BATCH):
            case = BLOCKED if place == "blocked" else self.elsewhere if place.startswith("else") else "AA00001A1"
            reason = REASON if place.endswith("reason") or place == "blocked" else ""
            with self.subTest(role=role, place=place):
                folder = self.path("out")
                answer, rows = self.rows_of(lambda: self.ctl(
                    "batch", "statement", "--cases", self.case_list(case), "--output", folder, "--reason", reason, user=role))
                self.assertEqual(answer.code, code, answer)
                self.assertEqual([row[:2] for row in rows], [("batch", "refused" if code else "done")]
                                 + ([] if code else [("print", "done")]))
                self.assertEqual([name for name in (os.listdir(folder) if os.path.exists(folder) else [])
                                  if name.endswith(".pdf")], [] if code else [case + "-statement.pdf"])
                shutil.rmtree(folder, ignore_errors=True)

    def test_kept_papers(self):
        self.run_matrix(LOOK, "paper", lambda case: ["paper", "list", "--case", case])

    def test_whether_a_case_exists_is_told_to_nobody_who_may_open_none(self):
        verbs = (["show", "ZZ99999Z9"], ["ledger", "ZZ99999Z9"], ["explain", "ZZ99999Z9", "held"],
                 ["print", "statement", "--case", "ZZ99999Z9", "--output", self.output()], ["paper", "list", "--case", "ZZ99999Z9"])
        for role, arguments in some(itertools.product(ROLES, verbs), 2):
            with self.subTest(role=role, arguments=arguments):
                may = role in SEARCHERS
                answer = self.expect(self.ctl(*arguments, user=role), 4 if may else 5)
                self.assertEqual("no case" in answer.err, may)


class OtherVerbsTest(RightsTest):
    """Verbs that are about no single case."""

    def run_roles(self, allowed, action, arguments, code=0):
        for role in ROLES:
            with self.subTest(role=role, arguments=arguments):
                answer, rows = self.rows_of(lambda: self.ctl(*arguments, user=role))
                self.assertEqual(answer.code, code if role in allowed else 5, answer)
                self.assertEqual([row[:2] for row in rows][:1], [(action, "done" if role in allowed else "refused")])
                if role not in allowed:
                    self.assertEqual((len(rows), answer.out, len(answer.faults())), (1, "", 1), answer)

    def test_find(self):
        self.run_roles(SEARCHERS, "search", ["find", "AA0000"])

    def test_administrators_verbs(self):
        extract = self.path("extract")
        os.mkdir(extract)
        write_bytes(os.path.join(extract, "adjustments.csv"), b"case_id,adjustment_ref,on,bucket,amount,reason\n")
        phrase = write_bytes(self.path("phrase"), b"a passphrase\n")
        for action, arguments in (("check", ["check"]), ("import", ["import", extract]), ("setting", ["settings"]),
                                  ("setting", ["settings", "lock_minutes"]), ("setting", ["settings", "lock_minutes", "9"]),
                                  ("migrate", ["migrate"]), ("backup", ["backup", self.path("copy")]),
                                  ("key", ["key", "export", self.path("wrapped"), "--passphrase-file", phrase])):
            self.run_roles(ADMINISTRATOR, action, arguments)

    def test_the_trail(self):
        self.run_roles(READERS, "read_trail", ["audit"])
        self.run_roles(VERIFIERS, "checkpoint", ["audit", "checkpoint"])
        self.run_roles(VERIFIERS, "verify_trail", ["audit", "verify"])

    def test_users(self):
        for role in ROLES:
            self.expect(self.ctl("users", "list", user=role), 0 if role == "administrator" else 5)

    def test_the_alignment_sheet(self):
        self.run_roles(["caseworker", "supervisor"], "print", ["print", "alignment-sheet", "--output", self.output()])

    def test_what_fails_is_noted_as_well(self):
        """What changes no row of the office is noted before it is begun; a setting is noted with its change, or as refused."""
        for arguments, code, outcomes in ((["backup", "/nowhere/copy"], None, ["done", "failed"]),
                                          (["settings", "lock_minutes", "many"], 2, ["refused"]),
                                          (["key", "import", self.path("none"), "--passphrase-file", "none"], 1, ["done", "failed"])):
            answer, rows = self.rows_of(lambda: self.ctl(*arguments))
            self.assertEqual([row[1] for row in rows], outcomes, answer)
            self.assertNotEqual(answer.code, 0)
            if code:
                self.assertEqual(answer.code, code, answer)

    def test_nobody_signs_in_to_restore(self):
        self.expect(self.ctl("backup", self.path("copy")), 0)
        self.database = self.path("again.db")
        self.expect(self.ctl("restore", self.path("copy")), 0)
        restored = self.trail()[-1]
        self.assertEqual((restored["action"], restored["outcome"], restored["detail"]), ("restore", "done", "restored"))
        self.expect(self.ctl("check", user=None), 5)  # its users are those of the backup
        self.expect(self.ctl("check", user="administrator"), 0)
        self.expect(self.ctl("audit", "verify", user="auditor"), 0)

    def test_wording_needs_nobody(self):
        self.expect(self.ctl("paper", "wording", "access-notice", user=None), 0)


class ImportsAndOlderOfficesTest(OfficeTest):
    """What is noted where there are no users yet, or no trail."""

    def imported(self, *arguments):
        code = self.ctl("import", *arguments).code
        row = self.trail()[-1]
        self.assertEqual(row["action"], "import")
        return code, row["outcome"], row["detail"]

    def test_imports_are_noted_by_kind_and_count(self):
        self.expect(self.ctl("init"), 0)
        extract = write_extract(self.path("extract"), **SMALL)
        none = "0 not for this office"
        self.assertEqual(self.imported(extract, "--dry-run"),
                         (0, "done", f"extract, dry run: 6 new, 0 updated, 0 unchanged, 0 refused, {none}"))
        self.assertEqual(self.imported(extract), (0, "done", f"extract: 6 new, 0 updated, 0 unchanged, 0 refused, {none}"))
        self.assertEqual(self.imported(extract), (0, "done", f"extract: 0 new, 0 updated, 6 unchanged, 0 refused, {none}"))
        rows = [dict(case_id=CASE, payment_ref="R2", received_on="2025-02-10", amount="1.00"),
                dict(case_id="ZZ99999Z9", payment_ref="R3", received_on="2025-02-10", amount="1.00")]
        payments = write_csv(self.path("payments.csv"), "payments", rows)
        self.assertEqual(self.imported(payments),
                         (3, "refused", f"payments: 0 new, 0 updated, 0 unchanged, 1 refused, {none}"))
        self.assertEqual(self.imported(payments, "--partial"),
                         (3, "done", f"payments: 1 new, 0 updated, 0 unchanged, 1 refused, {none}"))
        self.assertEqual(self.imported(self.path("none"))[:2], (1, "failed"))
        self.assertEqual(self.imported(write_bytes(self.path("poem"), b"roses\n"))[:2], (3, "refused"))
        self.assertEqual(len([row for row in self.trail() if row["action"] == "import"]), 7)
        self.expect(self.ctl("audit", "verify"), 0)

    def age(self):
        """Makes the office one of before there were users and a trail."""
        script = "PRAGMA foreign_keys = OFF; DELETE FROM schema_step WHERE number > 5;" + "".join(
            f"DROP TABLE {table};" for table in ("trail_batch_case", "trail_row", "trail_session", "staff_block", "staff_user",
                                                 "letter_step", "letter", "pin_request", "sealed_pin", "address_change",
                                                 "contact_change", "district_change", "case_note", "draft", "worker_memory")) + "".join(
            f"DROP TRIGGER {table}_is_not_replaced_by_row;" for table in ("kept_paper", "setting_change"))
        subprocess.run(["sqlite3", self.database, script], check=True)

    def test_an_office_of_before_there_were_users_is_migrated_and_that_is_noted(self):
        self.office(**SMALL)
        self.age()
        self.assertIn("migrate", self.expect(self.ctl("show", CASE), 7).err)
        self.expect(self.ctl("migrate"), 0)
        self.assertEqual([row["action"] for row in self.trail()], ["sign_in", "migrate"])
        self.expect(self.ctl("show", CASE), 0)
        self.expect(self.ctl("migrate"), 0)
        self.expect(self.ctl("audit", "verify"), 0)

    def test_an_older_backup_is_restored(self):
        self.office(**SMALL)
        self.age()
        copy = shutil.copy(self.database, self.path("copy"))
        self.database = self.path("again.db")
        self.expect(self.ctl("restore", copy), 0)
        self.expect(self.ctl("migrate"), 0)
        self.assertEqual([row["action"] for row in self.trail()], ["sign_in", "migrate"])


class SigningInTest(RightsTest):
    def test_who_is_not_signed_in_gets_nothing(self):
        before = self.contents()
        wrong = write_bytes(self.path("wrong"), b"guess\n")
        for arguments in (["find", "AA0000"], ["show", "AA00001A1"], ["ledger", "AA00001A1"], ["check"], ["audit"],
                          ["export", "AA00001A1", "payments", "--format", "csv", "--output", self.output()],
                          ["print", "statement", "--case", "AA00001A1", "--output", self.output()],
                          ["batch", "statement", "--all", "--output", self.path("out")], ["import", self.folder],
                          ["migrate"], ["backup", self.path("copy")], ["settings"], ["users", "list"],
                          ["key", "export", self.path("wrapped"), "--passphrase-file", wrong],
                          ["paper", "list", "--case", "AA00001A1"]):
            self.assertIn("sign in", self.expect(self.ctl(*arguments, user=None), 5).err)
            for name in "nobody", "supervisor\n":
                self.expect(self.ctl(*arguments, "--user", name, "--password-file", wrong, user=None), 5)
        self.expect(self.ctl("show", "AA00001A1", "--user", "agent", "--password-file", wrong, user=None), 5)
        self.assertEqual(self.trail()[-1]["outcome"], "refused")
        self.assertEqual(self.contents(), before)
        self.assertEqual(sorted(os.listdir(self.folder)), ["office.db", "office.db.key", "wrong"])

    def test_an_office_without_users_has_every_right(self):
        self.database = self.path("fresh.db")
        self.office(**SMALL)
        for arguments in (["find", CASE], ["show", CASE], ["show", CASE, "--reveal", "asked"], ["ledger", CASE],
                          ["explain", CASE, "held"], ["check", "--as-of", "2025-02-15"], ["settings"], ["audit"], ["migrate"],
                          ["export", CASE, "payments", "--format", "csv", "--output", self.output("x.csv")],
                          ["print", "statement", "--case", CASE, "--output", self.output()],
                          ["paper", "list", "--case", CASE], ["backup", self.path("copy")]):
            answer = self.expect(self.ctl(*arguments), 0)
            self.assertEqual(answer.err.count("has no users"), 1)
        users = {row["user"] for row in self.trail()}
        self.assertEqual(len(users), 1)
        actions = [row["action"] for row in self.trail() if row["action"] != "sign_in"]
        self.assertEqual(actions, "import search view reveal view view check setting read_trail migrate export view print "
                                  "paper backup".split())


class ReasonTest(RightsTest):
    def test_a_blank_reason_is_none(self):
        for blank in "", " ", "\t", "\n \n", "\u2003":
            answer = self.expect(self.ctl("show", self.elsewhere, "--reason", blank, user="caseworker"), 5)
            self.assertIn("--reason TEXT", answer.err)
            self.expect(self.ctl("show", PROTECTED, "--reveal", blank, user="caseworker"), 5)
        self.expect(self.ctl("show", self.elsewhere, user="caseworker"), 5)

    def test_a_reason_is_one_line_of_at_most_500_characters(self):
        self.expect(self.ctl("show", self.elsewhere, "--reason", "퀼" * 501, user="caseworker"), 2)
        self.expect(self.ctl("show", self.elsewhere, "--reason", "퀼" * 500, user="caseworker"), 0)
        self.expect(self.ctl("show", self.elsewhere, "--reason", " first\nsecond ", user="caseworker"), 0)
        self.assertEqual([row["reason"] for row in self.trail()[-3::2]], ["퀼" * 500, "first second"])

    def test_reveal_and_reason_may_both_be_given(self):
        for arguments in (["--reveal", "court", "--reason", "moved"], ["--reveal", "", "--reason", "moved"]):
            shown = self.expect(self.json("show", self.protected_elsewhere, *arguments, user="supervisor"), 0).one()
            self.assertFalse(shown["custodial"]["address_withheld"])
        self.assertEqual([row["reason"] for row in self.trail()[-3::2]], ["moved; court", "moved"])

    def test_without_reveal_a_reason_shows_no_protected_contact(self):
        for reason in [], ["--reason", "asked"]:
            shown = self.expect(self.json("show", PROTECTED, *reason, user="supervisor"), 0).one()["custodial"]
            self.assertEqual((shown["address"], shown["phone"], shown["email"], shown["address_withheld"]),
                             (None, None, None, True))

    def test_a_reason_that_tells_protected_contact_is_refused(self):
        street, phone, email = (self.one(f"SELECT {column} FROM party JOIN support_case ON custodial_ref = party_ref "
                                         f"WHERE case_id = '{PROTECTED}'") for column in
                                ("street1", "phone", "email"))
        self.assertTrue(street and phone and email)
        digits = "".join(filter(str.isdigit, phone))
        for told in street, street.upper(), phone, digits, digits[:3] + "." + digits[3:6] + "." + digits[6:], email, \
                email.upper():
            answer = self.ctl("show", PROTECTED, "--reason", f"lives at {told} now", user="supervisor")
            self.assertEqual((answer.code, answer.out), (2, ""), answer)
            self.assertNotIn(told, answer.err)
            self.assertEqual((self.trail()[-1]["outcome"], self.trail()[-1]["reason"]), ("refused", ""))


class TrailTest(RightsTest):
    """What the trail says, and that it is written first."""

    def test_a_search_is_noted_without_what_was_typed(self):
        name = self.one("SELECT family_name FROM party JOIN support_case ON custodial_ref = party_ref WHERE case_id = "
                        "'AA00001A1'")
        found = len(self.json("find", name, user="agent").lines())
        self.assertGreater(found, 0)
        self.assertEqual(self.trail()[-1]["detail"], f"name: {found} found")
        self.ctl("find", "AA00001A1", user="agent")
        self.assertEqual(self.trail()[-1]["detail"], "case: 1 found")
        self.ctl("find", "zzqqxx", user="agent")
        self.assertEqual(self.trail()[-1]["detail"], "nothing found")

    def test_no_row_carries_a_persons_data(self):
        parties = connect(self.database)
        canaries = {value for row in parties.execute("SELECT street1, phone, email, given_name || ' ' || family_name, "
                                                     "native_name, family_name FROM party") for value in row if value}
        parties.close()
        verbs = (["show"], ["show", "--reveal", "court"], ["ledger"], ["paper", "list", "--case"],
                 ["export", "--format", "csv", "--output", self.output("x.csv"), "--reason", "asked"],
                 ["print", "statement", "--output", self.output(), "--case"])
        called = some(itertools.product(("AA00001A1", PROTECTED), ROLES, verbs), 5,
                      always=lambda way: way[1] in ("caseworker", "supervisor") and way[0] == PROTECTED)
        for case, role, (verb, *options) in called:
            what = [*options, case] if verb in ("print", "paper") else [case, *(["parties"] if verb == "export" else []), *options]
            self.ctl(verb, *what, user=role)
        typed = some(sorted(canaries)[::9], 3)
        for text in typed:
            self.ctl("find", text, user="agent")
        shown = self.expect(self.json("audit", user="auditor"), 0).out + self.ctl("audit", user="auditor").out
        stored = "".join(str(row) for row in self.trail())
        self.assertGreater(len(shown.splitlines()), 2 * (len(called) + len(typed)))
        for canary in canaries:
            self.assertNotIn(canary, shown)
            self.assertNotIn(canary, stored)

    def test_what_cannot_be_noted_is_not_shown(self):
        def no_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        before = self.contents()
        for arguments in (["find", "AA0000"], ["show", "AA00001A1"], ["ledger", "AA00001A1"],
                          ["explain", "AA00001A1", "total_owed"], ["paper", "list", "--case", "AA00001A1"],
                          ["export", "AA00001A1", "parties", "--format", "csv", "--output", self.output("x.csv"), "--reason",
                           "asked"], ["print", "statement", "--case", "AA00001A1", "--output", self.output()],
                          ["backup", self.path("copy")], ["audit"]):
            answer = self.ctl(*arguments, preexec_fn=no_room)
            self.assertEqual((answer.code, answer.out), (7, ""), answer)
        self.assertEqual(self.contents(), before)
        self.assertEqual(sorted(os.listdir(self.folder)), ["office.db", "office.db.key"])

    def test_a_database_that_can_only_be_read_shows_nothing(self):
        def reader():
            if os.geteuid() == 0:  # whom no mode keeps from writing
                os.setgroups([])
                os.setuid(65534)
        os.chmod(self.database, 0o444)
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        password = os.path.dirname(self.password_file)
        os.chmod(password, 0o755)
        os.chmod(self.password_file, 0o644)
        self.addCleanup(os.chmod, self.password_file, 0o600)
        answer = self.ctl("show", "AA00001A1", preexec_fn=reader)
        self.assertEqual((answer.code, answer.out), (7, ""), answer)

    def test_every_role_can_be_followed(self):
        for role in ROLES:
            self.ctl("show", "AA00001A1", user=role)
        lines = self.expect(self.json("audit", "--case", "AA00001A1", user="auditor"), 0).lines()
        self.assertEqual({(line["user"], line["outcome"]) for line in lines if line["action"] == "view"},
                         {(role, "done" if role in SEARCHERS else "refused") for role in ROLES})
        for line in lines:
            self.assertLessEqual({"at", "user", "workstation", "case", "action", "outcome", "reason"}, set(line))
        self.expect(self.ctl("audit", "verify", user="auditor"), 0)


class TaxInformationTest(RightsTest):
    def test_who_lacks_the_right_sees_payments_and_no_more(self):
        told = {}
        for role in "agent", "supervisor":
            lines = self.expect(self.json("ledger", "AA00009A1", user=role), 0).lines()
            told[role] = [line for line in lines if line["kind"] == "payment"]
        self.assertEqual({line["text"] for line in told["agent"]}, {"Payment received", "Payment received, on hold"})
        self.assertEqual({(line["current"], line["arrears"], line["held"]) for line in told["agent"]}, {(None,) * 3})
        self.assertGreater(len({line["text"] for line in told["supervisor"]}), 1)
        self.assertEqual([line["amount"] for line in told["agent"]], [line["amount"] for line in told["supervisor"]])


if __name__ == "__main__":
    main()
