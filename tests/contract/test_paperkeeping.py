# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of papers: paper check, paper list, paper save."""
import contextlib
import hashlib
import os
import subprocess

from support import CASE, SMALL, OfficeTest, connect, main, naming, write_bytes

SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
DIGEST = "4f2a91c03b" + "0" * 54
CONTENT = b"%PDF-1.7\n\x00\xff\r\n a paper as it was made"


def number_of(eight):
    """A paper's number: eight signs, and a ninth that makes one wrong sign no number."""
    signs = eight + SIGNS[sum((place + 1) * SIGNS.index(sign) for place, sign in enumerate(eight)) % 31]
    return "-".join((signs[:3], signs[3:6], signs[6:]))


FIRST, SECOND, OTHER = number_of("7K3M9QXT"), number_of("7K3M9QXU"), number_of("22222222")


class PaperKeepingTest(OfficeTest):
    def setUp(self):
        super().setUp()
        self.office(**SMALL)

    def query(self, sql):
        with contextlib.closing(connect(self.database)) as office, office:
            office.executescript(sql)

    def keep(self, number=FIRST, content=CONTENT, at="2025-02-15T12:00:00.000Z", sha256=None):
        """Puts a paper where the program keeps them."""
        blob = f"x'{content.hex()}'" if content else "NULL"
        sha256 = sha256 or (hashlib.sha256(content).hexdigest() if content else "")
        self.query(f"INSERT INTO kept_paper VALUES ('{number}', '{CASE}', 2, 1, 'ko', '2025-01-01', '2025-02-15', "
                   f"'2025-02-15', 2, -1, '{DIGEST}', 'he asked', '{at}', 'desk 4', '{sha256}', {blob})")

    def check(self, *words, code=0):
        answer = self.expect(self.json("paper", "check", *words), code)
        return answer.one() if code < 2 else answer

    def test_check_shows_what_was_kept(self):
        self.keep()
        self.assertEqual(self.check(FIRST), {
            "number": FIRST, "kind": "statement", "case": CASE, "for": "noncustodial", "language": "ko",
            "from": "2025-01-01", "to": "2025-02-15", "as_of": "2025-02-15", "pages": 2, "amount": "-0.01",
            "override_reason": "he asked", "made_at": "2025-02-15T12:00:00Z", "made_by": "desk 4", "digest": DIGEST,
            "content_kept": True, "fault": None})
        shown = self.expect(self.ctl("paper", "check", FIRST), 0).out
        for text in FIRST, "statement", CASE, "noncustodial", "2025-01-01", "-0.01", "desk 4", DIGEST:
            self.assertIn(text, shown)

    def test_a_number_is_read_as_people_write_it(self):
        self.keep()
        plain = FIRST.replace("-", "")
        for typed in [FIRST.lower()], [plain], [" " + FIRST + " "], FIRST.split("-"):
            self.assertEqual(self.check(*typed)["number"], FIRST)

    def test_a_scanned_stamp_is_compared(self):
        self.keep()
        plain = FIRST.replace("-", "")
        for words in [f"CASELEDGER {plain} 4F2A91C03B"], ["CASELEDGER", plain, "4F2A91C03B"], \
                [f"caseledger {plain} 4f2a91c03b"]:
            self.assertIsNone(self.check(*words)["fault"])
        answer = self.expect(self.json("paper", "check", f"CASELEDGER {plain} 4F2A91C03C"), 1)
        self.assertEqual(answer.one()["fault"], "digest")
        (fault,) = answer.faults()
        self.assertIn("digest", fault)
        self.expect(self.ctl("paper", "check", "CASELEDGER", plain, "4F2A91C03C"), 1)

    def test_a_changed_content_is_a_fault(self):
        self.keep(sha256="0" * 64)
        answer = self.expect(self.json("paper", "check", FIRST), 1)
        self.assertEqual(answer.one()["fault"], "content")
        self.assertEqual(len(answer.faults()), 1)
        (finding,) = self.expect(self.json("check", "--as-of", "2025-02-15"), 1).lines()
        self.assertEqual((finding["rule"], finding["case"], finding["ref"]), ("paper_content", CASE, FIRST))
        self.expect(self.ctl("paper", "save", FIRST, "--output", self.path("saved.pdf")), 1)
        self.assertFalse(os.path.exists(self.path("saved.pdf")))

    def test_facts_that_are_gone_are_a_fault(self):
        for number, pages, digest in (FIRST, 0, DIGEST), (SECOND, 2, ""), (OTHER, 2, DIGEST[:10]):
            self.query(f"INSERT INTO kept_paper VALUES ('{number}', '{CASE}', 2, 1, 'ko', '2025-01-01', '2025-02-15', "
                       f"'2025-02-15', {pages}, -1, '{digest}', '', '2025-02-15T12:00:00.000Z', 'desk 4', '', NULL)")
            answer = self.expect(self.json("paper", "check", number), 1)
            self.assertEqual(answer.one()["fault"], "facts")
            self.assertEqual(len(answer.faults()), 1)

    def test_what_is_no_number_is_wrong_use(self):
        self.keep()
        changed_over = FIRST[1] + FIRST[0] + FIRST[2:]
        for typed in "", "7K3", FIRST[:-1] + ("3" if FIRST[-1] == "2" else "2"), changed_over, "0" * 9, FIRST + "2", \
                "CASELEDGER", f"CASELEDGER {FIRST} XYZ", f"OTHER {FIRST} 4F2A91C03B":
            self.expect(self.ctl("paper", "check", typed), 2)
            self.expect(self.ctl("paper", "save", typed, "--output", self.path("saved.pdf")), 2)
        self.expect(self.ctl("paper", "check"), 2)
        self.expect(self.ctl("paper"), 2)
        self.expect(self.ctl("paper", "burn", FIRST), 2)

    def test_what_is_not_kept_is_not_found(self):
        self.keep()
        self.check(OTHER, code=4)
        self.expect(self.ctl("paper", "save", OTHER, "--output", self.path("saved.pdf")), 4)
        self.assertFalse(os.path.exists(self.path("saved.pdf")))

    def test_the_papers_of_a_case_newest_first(self):
        self.assertEqual(self.expect(self.json("paper", "list", "--case", CASE), 0).out, "")
        self.keep(FIRST, at="2025-02-15T12:00:00.001Z")
        self.keep(SECOND, at="2025-02-15T12:00:00.002Z", content=None)
        lines = self.expect(self.json("paper", "list", "--case", CASE.lower()), 0).lines()
        self.assertEqual([line["number"] for line in lines], [SECOND, FIRST])
        self.assertEqual([line["content_kept"] for line in lines], [False, True])
        self.assertEqual(list(lines[0]), [key for key in self.check(FIRST) if key != "fault"])
        shown = self.expect(self.ctl("paper", "list", "--case", CASE), 0).out.splitlines()
        self.assertEqual(len(shown), 3)
        self.assertIn(SECOND, shown[1])
        self.expect(self.ctl("paper", "list", "--case", "AB12345C2"), 4)
        self.expect(self.ctl("paper", "list", "--case", "nothing"), 2)
        self.expect(self.ctl("paper", "list"), 2)

    def test_save_gives_the_bytes_back(self):
        self.keep()
        saved = self.path("saved.pdf")
        for before in None, b"something else":
            if before:
                write_bytes(saved, before)
            self.expect(self.ctl("paper", "save", FIRST, "--output", saved), 0)
            with open(saved, "rb") as file:
                self.assertEqual(file.read(), CONTENT)
        self.assertEqual({*os.listdir(self.folder)} - {"office.db"}, {"first", "office.db.key", "saved.pdf"})

    def test_save_leaves_what_it_cannot_write(self):
        self.keep()
        self.expect(self.ctl("paper", "save", FIRST, "--output", self.path("no", "such", "folder.pdf")), 1)
        self.expect(self.ctl("paper", "save", FIRST, "--output", ""), 2)
        before = self.contents()
        for own in self.database, self.database + ".key":
            self.expect(self.ctl("paper", "save", FIRST, "--output", own), 2)
        self.assertEqual(self.contents(), before)

    def test_options_stand_before_the_verb_too(self):
        self.keep()
        saved = self.path("saved.pdf")
        for words in ["--output", saved, "paper", "save", FIRST], ["paper", "--output", saved, "save", FIRST], \
                ["paper", "save", "--output", saved, FIRST], ["--output=" + saved, "paper", "save", FIRST]:
            self.expect(self.ctl(*words), 0)
            os.remove(saved)
        for words in ["--json", "--case", CASE, "paper", "list"], ["paper", "--case", CASE, "--json", "list"]:
            self.assertEqual(self.expect(self.ctl(*words), 0).one()["number"], FIRST)
        self.assertEqual(self.expect(self.ctl("--json", "paper", *naming(self.database), "check", FIRST,
                                              database=False), 0).one()["number"], FIRST)
        for words in ["--case", CASE, "paper"], ["paper", "--case", CASE], ["--case", "paper", "list"]:
            self.expect(self.ctl(*words), 2)

    def test_of_some_papers_only_the_facts_are_kept(self):
        self.keep(content=None)
        self.assertFalse(self.check(FIRST)["content_kept"])
        saved = write_bytes(self.path("saved.pdf"), b"stays")
        answer = self.expect(self.ctl("paper", "save", FIRST, "--output", saved), 1)
        self.assertEqual(len(answer.faults()), 1)
        with open(saved, "rb") as file:
            self.assertEqual(file.read(), b"stays")

    def test_a_kept_paper_stays_through_backup_and_restore(self):
        self.keep()
        before = self.check(FIRST)
        self.expect(self.ctl("backup", self.path("copy.backup")), 0)
        self.database = self.path("again.db")
        self.expect(self.ctl("restore", self.path("copy.backup")), 0)
        self.assertEqual(self.check(FIRST), before)
        refused = subprocess.run(["sqlite3", self.database, "DELETE FROM kept_paper"], capture_output=True)
        self.assertNotEqual(refused.returncode, 0)
        self.assertEqual(self.check(FIRST), before)

    def test_a_printed_paper_is_kept_as_it_was_made(self):
        printed = self.path("printed.pdf")
        self.expect(self.ctl("print", "statement", "--case", CASE, "--as-of", "2025-02-15", "--output", printed), 0)
        facts = self.json("paper", "list", "--case", CASE).one()
        self.assertEqual((facts["kind"], facts["for"], facts["as_of"]), ("statement", "custodial", "2025-02-15"))
        stamp = "CASELEDGER " + facts["number"].replace("-", "") + " " + facts["digest"][:10].upper()
        self.assertIsNone(self.check(stamp)["fault"])
        # Papers made before a change stay as they were.
        self.expect(self.ctl("settings", "office_name", "Another Name"), 0)
        saved = self.path("saved.pdf")
        self.expect(self.ctl("paper", "save", facts["number"], "--output", saved), 0)
        with open(printed, "rb") as first, open(saved, "rb") as second:
            self.assertEqual(first.read(), second.read())
        self.expect(self.ctl("print", "statement", "--case", CASE, "--as-of", "2025-02-15", "--output", printed), 0)
        self.assertEqual(len({line["number"] for line in self.json("paper", "list", "--case", CASE).lines()}), 2)
        self.assertEqual(self.expect(self.ctl("check", "--as-of", "2025-02-15"), 0).out, "")

    def test_reading_changes_nothing(self):
        self.keep()
        before = self.contents()
        self.check(FIRST)
        self.json("paper", "list", "--case", CASE)
        self.ctl("paper", "save", FIRST, "--output", self.path("saved.pdf"))
        self.assertEqual(self.contents(), before)


if __name__ == "__main__":
    main()
