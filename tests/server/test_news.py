#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server tells everybody who listens, by SQL: of each deed of each role the case's number, or that it is the office's or any
case's, with its commit; of what was only looked at, or was taken back, nothing; and never anything else."""

import ctypes
import itertools
import re
import select
import unittest

import lay
import test_contacts
from deskwork import MAY_NOT, RENDERED, VOID, RulesTest, claim, deed, import_pin, letter_row, move, new_number, request, today, unit
from serverclient import _LIBPQ, ServerClient

CHANNEL = "caseledger_news"
WORD = re.compile(r"\*|office|case [A-Z]{2}[0-9]{5}[A-Z][0-9]")
ROLES = ("agent", "caseworker", "supervisor", "mailroom", "auditor", "administrator")
SECONDS = 20

_barriers = itertools.count(1)


class _Notification(ctypes.Structure):
    _fields_ = [("channel", ctypes.c_char_p), ("process", ctypes.c_int), ("word", ctypes.c_char_p), ("next", ctypes.c_void_p)]


for _name, _result, _arguments in (("PQconsumeInput", ctypes.c_int, [ctypes.c_void_p]), ("PQsocket", ctypes.c_int, [ctypes.c_void_p]),
                                   ("PQnotifies", ctypes.POINTER(_Notification), [ctypes.c_void_p]),
                                   ("PQfreemem", None, [ctypes.c_void_p])):
    getattr(_LIBPQ, _name).restype = _result
    getattr(_LIBPQ, _name).argtypes = _arguments


class Ear(ServerClient):
    """Somebody who listens."""

    def next(self):
        """The next word, waited for; null where none comes."""
        while True:
            if told := _LIBPQ.PQnotifies(self._connection):
                word = told.contents.word.decode()
                _LIBPQ.PQfreemem(told)
                return word
            if not select.select([_LIBPQ.PQsocket(self._connection)], [], [], SECONDS)[0]:
                return None
            _LIBPQ.PQconsumeInput(self._connection)


class NewsTest(RulesTest):
    words_heard = 0

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.teller = lay.Session(cls.server, "auditor")
        cls.addClassCleanup(cls.teller.close)
        cls.ears = {}
        for user in ROLES:
            cls.ears[user] = Ear.over_socket(cls.server, user, password=lay.PASSWORD)
            cls.addClassCleanup(cls.ears[user].close)
            cls.ears[user].run(f"LISTEN {CHANNEL}")

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.words_heard} words heard by each of {len(cls.ears)} roles, all of them a case's number, the office or any case")
        super().tearDownClass()

    def setUp(self):
        self.desks = {}
        self.heard()

    def desk(self, user, **options):
        if user not in self.desks:
            self.desks[user] = test_contacts.NotingDesk(self.server, user, **options)
            self.addCleanup(self.desks[user].close)
            self.desks[user].sign_in()
        return self.desks[user]

    def heard(self):
        """What every role has heard since the last time, in order; all of them the same, and nothing but what may be told."""
        end = f"until here {next(_barriers)}"
        self.teller.must(f"NOTIFY {CHANNEL}, '{end}'")  # comes behind all that was committed before
        words = {user: list(iter(ear.next, end)) for user, ear in self.ears.items()}
        first = words[ROLES[0]]
        for user, said in words.items():
            self.assertEqual(said, first, user)
        for word in first:
            self.assertRegex(word, f"^({WORD.pattern})$")
        type(self).words_heard += len(first)
        return first

    def tells(self, words, answer):
        self.allowed(answer)
        self.assertEqual(self.heard(), words)

    def note(self, desk, case="AA00001A1", office="NORTH"):
        number = int(desk.must(lay.statement("case_note_next", case_id=case)).value)
        return unit(desk, lambda desk: desk.run(lay.statement("case_note_insert", case_id=case, number=number, text="called back",
                                                              written_at=desk.must(desk.NOW).value, written_by=desk.user)),
                    lambda desk: desk.note("note", case_id=case, office_of_case=office, detail=f"note {number}"))

    def papers(self, desk, *cases):
        """Papers of cases, kept in one unit of work, as a batch keeps them."""
        steps = []
        for case in cases:
            number = new_number()
            steps.append(lambda desk, case=case, number=number: desk.run(lay.statement(
                "kept_paper_insert", number=number, case_id=case, kind=2, role=0, language="en", period_first=None, period_last=None,
                as_of=str(today()), pages=1, amount=0, digest="d", override_reason="", made_at=desk.must(desk.NOW).value,
                made_by=desk.user, content_sha256="", content=None)))
            steps.append(lambda desk, case=case, number=number: desk.note("print", case_id=case, office_of_case="NORTH",
                                                                         detail=f"statement {number} sha256:ab"))
        return unit(desk, *steps)

    def test_notes_and_papers(self):
        for user in ROLES[:3]:
            self.tells(["case AA00001A1"], self.note(self.desk(user)))
            self.tells(["case AA00002A1"], self.papers(self.desk(user), "AA00002A1"))
        self.tells(["case AA00001A1", "case AA00002A1"],
                   self.papers(self.desk("supervisor"), "AA00001A1", "AA00002A1", "AA00001A1"))  # each once

    def test_a_contact_is_shown_in_all_cases_of_its_parent(self):
        for user, party, become in (("caseworker", "P2", dict(phone="518-555-0161")), ("supervisor", "P1", dict(email="new@example.org"))):
            answer = test_contacts.change(self.desk(user), party=party, noted=dict(
                detail=f"{'phone' if party == 'P2' else 'email'} of the {'non' if party == 'P2' else ''}custodial parent"), **become)
            self.allowed(answer)
            self.assertEqual(sorted(self.heard()), ["case AA00001A1", "case AA00002A1"])  # P2 is a parent of both

    def test_a_parent_of_many_cases(self):
        cases = [f"CC{number:05}C1" for number in range(70)]
        self.installer_runs("SET ROLE caseledger_owner; " + "; ".join(
            lay._insert("support_case", case_id=case, office="NORTH", county_fips="36001", status=0, assistance=0, children=1,
                        opened_on="2025-01-01", custodial_ref="P6", noncustodial_ref="P4", opening_arrears_family=0,
                        opening_arrears_government=0, opening_on=None, posting=1) for case in cases))
        self.tells(["*"], test_contacts.change(self.desk("caseworker"), "CC00000C1", party="P6", phone="518-555-0162"))

    def test_a_letters_life(self):
        agent, supervisor, room, administrator = (self.desk(user) for user in ("agent", "supervisor", "mailroom", "administrator"))
        self.tells(["*"], import_pin(administrator, "P3"))
        answer, number = request(agent, "AA00002A1", 0, "P3")
        self.tells(["case AA00002A1"], answer)
        self.tells(["case AA00002A1"], request(agent, "AA00002A1", 0, "P3", result=2, obstacles="open_letter", kept=dict(letter=number))[0])
        self.tells(["case AA00002A1"], move(room, number, **claim(letter_row(room, number))))
        self.tells(["case AA00002A1"], move(room, number, state=RENDERED, reason="", sha256="ab", pages=2))
        self.tells(["case AA00002A1"], move(supervisor, number, **deed(letter_row(supervisor, number), VOID)))

    def test_the_office(self):
        administrator, supervisor = self.desk("administrator"), self.desk("supervisor")
        self.tells(["office"], unit(
            administrator, lay.statement("office_setting_put", name="phone", value="one"),
            lambda desk: desk.run(lay.statement("setting_change_insert", name="phone", from_on=None, old_value="", new_value="one",
                                                reason="moved", changed_at=desk.must(desk.NOW).value, changed_by=desk.user))))
        self.tells(["office"], unit(
            supervisor,
            lambda desk: desk.run(lay.statement("district_change_insert", county_fips="36003", email="district@example.org",
                                                source="the county", reason="they wrote", changed_at=desk.must(desk.NOW).value,
                                                changed_by=desk.user)),
            lambda desk: desk.note("setting", detail="directory of districts: county 36003", reason="they wrote")))
        self.tells(["office"], unit(
            administrator, lambda desk: desk.note("user", detail="blocked agent from this case", case_id="AA00003A1"),
            lay.statement("staff_block_insert", user_name="agent", blocked="AA00003A1")))

    def test_an_import_tells_any_case_once(self):
        desk = self.desk("administrator")
        self.allowed(desk.unit(action="import", detail="begun"))
        self.assertEqual(self.heard(), [])

        def rows(desk):
            number = int(desk.must(lay.statement("posting_next")).value)
            self.allowed(desk.run(lay.statement("posting_insert", number=number, posted_at=desk.must(desk.NOW).value)))
            for place in range(3):
                answer = desk.run(lay._insert("payment", case_id="AA00001A1", payment_ref=f"N{number}-{place}", received_on="2026-01-15",
                                              source=0, amount=100, status=0, hold_reason="", posting=number))
            return answer
        self.tells(["*"], unit(desk, rows, lambda desk: desk.note("import", detail="payments: 3 new")))

    def test_who_looks_tells_nothing(self):
        worker, supervisor = self.desk("caseworker"), self.desk("supervisor")
        for action, row in (("search", {}), ("view", {}), ("paper", {}), ("reveal", dict(reason="she asked")),
                            ("export", dict(reason="she asked"))):
            self.allowed(worker.unit(action=action, case_id="AA00001A1", office_of_case="NORTH", **row))
        self.allowed(supervisor.unit(action="batch", cases=["AA00001A1", "AA00002A1"], office_of_case="NORTH"))
        self.allowed(supervisor.unit(action="oversight"))
        self.allowed(self.desk("administrator").unit(action="user", detail="read users"))
        for outcome in ("refused", "not_found", "failed"):
            for action in ("note", "print", "contact", "letter", "import"):
                self.allowed(self.desk("agent").unit(action=action, outcome=outcome, case_id="AA00001A1", office_of_case="NORTH"))
        for user in ROLES:
            self.allowed(self.desk(user).unit(action="lock"))
        self.allowed(worker.run("SELECT ask_ssn('AA00001A1', 0, '\\x00')"))
        self.allowed(worker.run(lay.statement("draft_put", user_name="caseworker", case_id="AA00001A1", field="note", text="x",
                                              written_at="2026-01-01T00:00:00.000Z")))
        self.allowed(worker.run(lay.statement("worker_memory_put", user_name="caseworker", key="window", value="x")))
        self.assertEqual(self.heard(), [])

    def test_what_is_taken_back_is_not_told(self):
        worker = self.desk("caseworker")
        worker.must("BEGIN")
        worker.must(worker.LOCK)
        worker.must("SAVEPOINT before")
        worker.must_note("note", case_id="AA00001A1", office_of_case="NORTH")
        worker.must("ROLLBACK TO before")
        worker.must_note("note", case_id="AA00002A1", office_of_case="NORTH")
        self.assertEqual(self.heard(), [])  # nor before the commit
        worker.must("COMMIT")
        self.assertEqual(self.heard(), ["case AA00002A1"])
        worker.must("BEGIN")
        worker.must(worker.LOCK)
        worker.must_note("note", case_id="AA00001A1", office_of_case="NORTH")
        worker.must("ROLLBACK")
        worker.must("BEGIN")
        worker.must(worker.LOCK)
        worker.must_note("note", case_id="AA00001A1", office_of_case="NORTH")
        self.server.sql(f"SELECT pg_terminate_backend({worker.process}, 10000)")
        self.assertEqual(self.heard(), [])

    def test_by_whom_it_is_told(self):
        """Only by what is written: nobody may call what tells, or switch it off."""
        for user in ROLES:
            desk = self.desk(user)
            for text in ("SELECT tell_news('*')", "SELECT cases_of_parents('AA00001A1')", "SELECT trail_row_is_news()",
                         "SELECT pin_request_is_news()", "SELECT office_is_news()",
                         "ALTER TABLE trail_row DISABLE TRIGGER trail_row_is_news", "DROP TRIGGER office_is_news ON setting_change"):
                self.refused(desk.run(text), (MAY_NOT, "0A000"))
        self.assertEqual(self.heard(), [])

    def test_false_news_change_nothing(self):
        """Whoever may connect may say the same words: they hold nothing, and nobody who works is kept from it."""
        before = self.server.sql("SET search_path = caseledger; SELECT max(entry), (SELECT count(*) FROM case_note) FROM trail_row")
        for user in ROLES:
            self.allowed(self.desk(user).run(f"NOTIFY {CHANNEL}, 'case AA00001A1'"))
        self.assertEqual(self.heard(), ["case AA00001A1"] * len(ROLES))
        after = self.server.sql("SET search_path = caseledger; SELECT max(entry), (SELECT count(*) FROM case_note) FROM trail_row")
        self.assertEqual(int(after[0][0]) - int(before[0][0]), len(ROLES))  # the sign-ins of the desks, and no more
        self.assertEqual(after[0][1], before[0][1])
        self.tells(["case AA00001A1"], self.note(self.desk("caseworker")))


if __name__ == "__main__":
    unittest.main()
