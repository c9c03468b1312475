# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""batch: many papers, an index that ties, and a batch that goes on wherever it was ended."""
import contextlib
import csv
import fcntl
import hashlib
import os
import random
import shutil
import signal
import subprocess
import time
from decimal import Decimal

import onserver
from support import CASE, IS_LONG, PARTIES, PROGRAM, OfficeTest, connect, main, naming, some, write_bytes

INDEX = "case,kind,for,language,file,pages,amount,number,status,reason"
TOTALS = "file,first,last,count,pages,amount"
TODAY = "2026-03-10"


class BatchTest(OfficeTest):
    """Tests of one office, with short ways to run a batch and read what it left."""

    looked_at = {}  # pages of files by the hash of their content

    def setUp(self):
        super().setUp()
        self.output = self.path("out")

    def batch(self, kind, *options, output=None, **more):
        return self.ctl("batch", kind, "--output", output or self.output, *options, **more)

    def listed(self, *cases, name="list.txt"):
        return ["--cases", write_bytes(self.path(name), "".join(case + "\n" for case in cases).encode())]

    def rows(self, folder=None):
        with open(os.path.join(folder or self.output, "index.csv"), encoding="utf-8", newline="") as file:
            self.assertEqual(file.readline(), INDEX + "\n")
            return list(csv.DictReader(file, INDEX.split(",")))

    def totals(self, folder=None):
        with open(os.path.join(folder or self.output, "totals.csv"), encoding="utf-8", newline="") as file:
            self.assertEqual(file.readline(), TOTALS + "\n")
            return list(csv.DictReader(file, TOTALS.split(",")))

    def files(self, folder=None):
        return sorted(name for name in os.listdir(folder or self.output) if name.endswith(".pdf"))

    @staticmethod
    def tally(rows, file="all"):
        done = [row for row in rows if row["status"] == "done" and file in ("all", row["file"])]
        return dict(file=file, first=done[0]["case"] if done else "", last=done[-1]["case"] if done else "",
                    count=str(len(done)), pages=str(sum(int(row["pages"]) for row in done)),
                    amount=str(sum((Decimal(row["amount"]) for row in done), Decimal("0.00"))))

    def pages_of(self, name, folder=None):
        """How many pages a file has that qpdf finds whole. The same bytes are looked at once."""
        path = os.path.join(folder or self.output, name)
        with open(path, "rb") as file:
            content = hashlib.sha256(file.read()).digest()
        if content not in self.looked_at:
            said = subprocess.run(["qpdf", "--check", "--show-npages", path], check=True, capture_output=True).stdout
            self.looked_at[content] = int(said.splitlines()[-1])
        return self.looked_at[content]

    def check_ties(self, folder=None):
        """Rows, files and totals say the same; what is not done counts for nothing."""
        rows = self.rows(folder)
        files = self.files(folder)
        self.assertEqual(sorted({row["file"] for row in rows if row["status"] == "done"}), files)
        for file in files:
            self.assertEqual(self.pages_of(file, folder), int(self.tally(rows, file)["pages"]), file)
        for row in rows:
            if row["status"] != "done":
                self.assertEqual((row["pages"], row["amount"], row["number"]), ("0", "0.00", ""), row)
                self.assertEqual(row["file"] in files, row["status"] == "included", row)
                self.assertEqual(row["reason"] == "", row["status"] == "included", row)
            else:
                self.assertEqual(row["reason"], "")
        chunks = [file for file in files if file.startswith("chunk-")]
        self.assertEqual(self.totals(folder), [self.tally(rows, file) for file in chunks] + [self.tally(rows)])
        self.assertEqual([name for name in os.listdir(folder or self.output) if name.endswith(".part")], [])
        return rows


class SmallBatchTest(BatchTest):
    def setUp(self):
        super().setUp()
        cases = [dict(case_id=f"AB1234{number}C1") for number in range(8)]
        self.cases = [case["case_id"] for case in cases]
        self.office(parties=PARTIES, cases=cases,
                    obligations=[dict(case_id=case, obligation_ref="O1") for case in self.cases],
                    payments=[dict(case_id=case, payment_ref="R1", received_on="2025-01-10", amount="200.00")
                              for case in self.cases[:6]],
                    disbursements=[dict(case_id=CASE, payment_ref="R1", disbursement_ref="D1", issued_on="2025-01-14",
                                        amount="200.00")])

    def batch(self, kind, *options, **more):
        return super().batch(kind, "--as-of", "2025-03-15", *options, **more)

    def test_a_file_for_each_case(self):
        answer = self.expect(self.batch("statement", *self.listed(self.cases[3], self.cases[0], self.cases[3])), 0)
        rows = self.check_ties()
        self.assertEqual([row["case"] for row in rows], [self.cases[3], self.cases[0]])
        self.assertEqual([row["file"] for row in rows], [row["case"] + "-statement.pdf" for row in rows])
        self.assertEqual([(row["kind"], row["for"], row["language"], row["amount"]) for row in rows],
                         [("statement", "custodial", "en", "400.00")] * 2)
        all_of_it = self.tally(rows)
        self.assertEqual(answer.out, "first {first}, last {last}, count {count}, pages {pages}, amount {amount}\n"
                         .format(**all_of_it))
        for row in rows:
            self.expect(self.ctl("paper", "check", row["number"]), 0)

    def test_chunks(self):
        answer = self.expect(self.batch("payment-history", "--all", "--chunk", "3", "--json"), 0)
        rows = self.check_ties()
        self.assertEqual(self.files(), ["chunk-00001.pdf", "chunk-00002.pdf", "chunk-00003.pdf"])
        self.assertEqual([row["file"] for row in rows], [f"chunk-0000{place // 3 + 1}.pdf" for place in range(8)])
        said = answer.one()
        self.assertEqual((said["first"], said["last"], said["count"], said["amount"]),
                         (self.cases[0], self.cases[-1], 8, self.tally(rows)["amount"]))
        self.assertEqual((said["included"], said["refused"], said["failed"]), (0, 0, 0))

    def test_amounts_by_kind(self):
        for kind, reader, amount in (("statement", "custodial", "400.00"), ("disbursements", "custodial", "200.00"),
                                     ("coupon", "noncustodial", "200.00"), ("access-notice", "custodial", "0.00")):
            output = self.path(kind)
            self.expect(self.batch(kind, *self.listed(CASE), output=output), 0)
            (row,) = self.check_ties(output)
            self.assertEqual((row["for"], row["amount"]), (reader, amount), kind)

    def test_a_monthly_notice_covers_the_parents_cases(self):
        verified = dict(PARTIES[0], address_verified_on="2025-01-02", address_changed_on="2025-01-01", language="it")
        self.expect(self.import_file("parties", [verified]), 0)
        january = ["--from", "2025-01-01"]
        self.expect(self.batch("monthly-notice", *self.listed(*self.cases[2:5]), *january), 0)
        rows = self.check_ties()
        self.assertEqual([row["status"] for row in rows], ["done", "included", "included"])
        self.assertEqual({row["file"] for row in rows}, {self.cases[2] + "-monthly-notice.pdf"})
        self.assertEqual({row["language"] for row in rows}, {"it"})
        self.assertEqual(rows[0]["amount"], "1200.00")  # all her cases are on it, six of which paid
        chunked = self.path("chunked")
        self.expect(self.batch("monthly-notice", *self.listed(*self.cases[2:5]), *january, "--chunk", "1",
                               output=chunked), 0)
        self.assertEqual([row["file"] for row in self.check_ties(chunked)], ["chunk-00001.pdf"] * 3)

    def test_all_notices_take_rights_assigned(self):
        self.expect(self.batch("monthly-notice", "--all"), 0)
        self.assertEqual(self.rows(), [])
        self.assertEqual(self.totals(), [self.tally([])])
        change = [dict(case_id=self.cases[1], starts_on="2025-02-01", assistance="current")]
        self.expect(self.import_file("assistance", change), 0)
        other = self.path("other")
        self.expect(self.batch("monthly-notice", "--all", output=other), 3)
        self.assertEqual([(row["case"], row["status"]) for row in self.rows(other)], [(self.cases[1], "refused")])

    def test_refused_rows(self):
        answer = self.expect(self.batch("monthly-notice", *self.listed(self.cases[0], "ZZ99999Z9")), 3)
        first, unknown = self.check_ties()
        self.assertEqual((first["status"], unknown["status"]), ("refused", "refused"))
        self.assertIn("No payment", first["reason"])
        self.assertIn("no case", unknown["reason"])
        self.assertEqual(unknown["case"], "ZZ99999Z9")
        self.assertIn("2 refused", answer.err)
        self.assertEqual(self.totals()[-1], dict(file="all", first="", last="", count="0", pages="0", amount="0.00"))

    def spoil(self, case):
        """Gives the payments of a case a state that is none."""
        with contextlib.closing(connect(self.database)) as office, office:
            if onserver.IS_MEANT:
                office.execute("ALTER TABLE payment DROP CONSTRAINT IF EXISTS payment_status_check")
            else:
                office.execute("PRAGMA ignore_check_constraints = ON")
            office.execute("UPDATE payment SET status = 9 WHERE case_id = ?", (case,))

    def test_a_case_that_cannot_be_read_fails_alone(self):
        self.spoil(self.cases[2])
        for name, options in ("each", []), ("chunks", ["--chunk", "3"]):
            output = self.path(name)
            self.expect(self.batch("statement", *self.listed(*self.cases[:4], "ZZ99999Z9"), *options, output=output), 1)
            rows = self.check_ties(output)
            self.assertEqual([row["status"] for row in rows], ["done", "done", "failed", "done", "refused"])
            self.assertNotEqual(rows[2]["reason"], "")

    def test_a_notice_of_a_case_that_cannot_be_read(self):
        self.spoil(self.cases[2])
        self.expect(self.batch("monthly-notice", *self.listed(*self.cases[:3]), "--chunk", "2"), 1)
        self.assertEqual({row["status"] for row in self.check_ties()}, {"failed"})  # it would lack a case

    def test_the_wrong_parent(self):
        self.expect(self.batch("coupon", "--for", "custodial", *self.listed(CASE)), 3)
        self.assertIn("noncustodial", self.rows()[0]["reason"])

    def test_a_malformed_list_writes_nothing(self):
        for line in "AB1234C1", "AB12345C1 AB12346C1", "Maren Testwood", "\0":
            wrong = self.listed(CASE, "", line, self.cases[0])
            answer = self.expect(self.batch("statement", *wrong), 2)
            self.assertIn("line 3", answer.err)
            self.assertNotIn("Maren", answer.err)
            self.assertFalse(os.path.exists(self.output))
        self.expect(self.batch("statement", "--cases", self.path("none")), 1)
        self.assertFalse(os.path.exists(self.output))

    def test_lists_as_people_make_them(self):
        write_bytes(self.path("list"), "\ufeff ab12345c1\r\n\r\nAB12340C1".encode())
        self.expect(self.batch("statement", "--cases", self.path("list")), 0)
        self.assertEqual([row["case"] for row in self.check_ties()], ["AB12345C1", "AB12340C1"])

    def test_a_list_from_a_pipe_that_is_slow(self):
        pipe = self.path("pipe")
        os.mkfifo(pipe)
        lines = "".join(case + "\n" for case in self.cases[:3])
        feeding = subprocess.Popen(["sh", "-c", f"exec >'{pipe}'; printf '%s' '{lines[:5]}'; sleep 0.3; printf '%s' '{lines[5:]}'"])
        self.expect(self.batch("statement", "--cases", pipe), 0)
        feeding.wait(60)
        self.assertEqual([row["case"] for row in self.check_ties()], self.cases[:3])

    def test_a_monthly_notice_is_of_one_month(self):
        for days in (["--from", "2025-01-31", "--to", "2025-02-01"], ["--from", "2025-01-31", "--to", "2025-01-30"]):
            self.expect(self.batch("monthly-notice", "--all", *days), 2)
            self.expect(self.batch("monthly-notice", "--all", "--estimate", *days), 2)
        self.assertFalse(os.path.exists(self.output))

    def test_wrong_use(self):
        listed = self.listed(CASE)
        for options in ([], [*listed, "--all"], [*listed, "--office", "0100"], [*listed, "--last-payment-from", TODAY],
                        [*listed, "--chunk", "2", "--keep"], [*listed, "--jobs", "-1"], [*listed, "--jobs", "many"],
                        [*listed, "--chunk", "-1"], [*listed, "--from", "2025-03-02", "--to", "2025-03-01"],
                        [*listed, "--language", "fr"], [*listed, "--preprinted"], ["--all", "--last-payment-to", "soon"]):
            self.expect(self.batch("statement", *options), 2)
        self.expect(self.batch("letters", *listed), 2)
        self.expect(self.batch("alignment-sheet", *listed), 2)
        self.expect(self.ctl("batch", "statement", *listed, "--output", ""), 2)
        self.expect(self.ctl("batch", "statement", *listed, "--output", self.database), 2)
        self.expect(self.batch("statement", "--all", output=write_bytes(self.path("file"), b"")), 1)
        self.assertFalse(os.path.exists(self.output))

    def test_choosing_by_office_and_last_payment(self):
        self.expect(self.import_file("cases", [dict(case_id=self.cases[7], office="0200")]), 0)
        self.expect(self.batch("statement", "--all", "--office", "0200"), 0)
        self.assertEqual([row["case"] for row in self.rows()], [self.cases[7]])
        for name, options, expected in (
                ("paid", ["--last-payment-from", "2025-01-01"], self.cases[:6]),
                ("before", ["--last-payment-to", "2025-01-09"], []),
                ("on", ["--last-payment-from", "2025-01-10", "--last-payment-to", "2025-01-10"], self.cases[:6])):
            self.expect(self.batch("statement", "--all", *options, output=self.path(name)), 0)
            self.assertEqual([row["case"] for row in self.check_ties(self.path(name))], expected, name)

    def test_papers_kept_whole(self):
        self.expect(self.batch("statement", *self.listed(CASE), "--keep"), 0)
        (row,) = self.rows()
        self.expect(self.ctl("paper", "save", row["number"], "--output", self.path("copy.pdf")), 0)
        with open(self.path("copy.pdf"), "rb") as copy, open(self.path("out", row["file"]), "rb") as made:
            self.assertEqual(copy.read(), made.read())
        other = self.path("facts")
        self.expect(self.batch("statement", *self.listed(CASE), output=other), 0)
        self.expect(self.ctl("paper", "save", self.rows(other)[0]["number"], "--output", self.path("no.pdf")), 1)

    def test_an_estimate(self):
        said = self.expect(self.batch("statement", "--all", "--estimate", "--json"), 0).one()
        self.assertEqual(said["cases"], 8)
        self.assertGreater(said["seconds"], 0)
        self.assertFalse(os.path.exists(self.output))
        self.assertRegex(self.expect(self.batch("statement", "--all", "--estimate"), 0).out,
                         r"^8 case\(s\), about \d+ page\(s\), about \d+:\d\d:\d\d\n$")
        self.expect(self.batch("statement", "--all"), 0)
        self.assertEqual(str(said["pages"]), self.tally(self.rows())["pages"])

    def test_the_same_again_is_done_already_and_another_wish_is_refused(self):
        wish = self.listed(*self.cases)
        first = self.expect(self.batch("statement", *wish), 0)
        before = self.rows()
        again = self.expect(self.batch("statement", *wish, "--jobs", "1"), 0)
        self.assertEqual((again.out, self.rows()), (first.out, before))
        for options in (["--for", "noncustodial"], ["--language", "it"], ["--chunk", "2"], ["--from", "2025-02-01"]):
            self.assertEqual(len(self.expect(self.batch("statement", *wish, *options), 3).faults()), 1)
        self.expect(self.batch("disbursements", *wish), 3)
        self.expect(self.batch("statement", *self.listed(*self.cases[1:])), 3)
        self.expect(self.ctl("batch", "statement", *self.listed(*self.cases), "--output", self.output), 0)  # its own day
        self.expect(self.ctl("batch", "statement", *wish, "--output", self.output, "--as-of", "2025-03-16"), 3)
        self.assertEqual(self.rows(), before)

    def test_the_folder_of_someone_else(self):
        os.mkdir(self.output)
        write_bytes(self.path("out", "index.csv"), b"mine\n")
        self.assertEqual(len(self.expect(self.batch("statement", "--all"), 3).faults()), 1)
        self.assertEqual(os.listdir(self.output), ["index.csv"])

    def test_one_thread_and_four(self):
        results = []
        for jobs in "1", "4", "0":
            output = self.path("jobs" + jobs)
            self.expect(self.batch("statement", "--all", "--jobs", jobs, output=output), 0)
            results.append([{**row, "number": ""} for row in self.check_ties(output)])
        self.assertEqual(results[0], results[1])
        self.assertEqual(results[0], results[2])

    def test_what_was_asked_names_no_person(self):
        self.expect(self.batch("coupon", *self.listed(CASE), "--override", "Maren asked"), 0)
        with open(self.path("out", "batch.json"), encoding="utf-8") as file:
            asked = file.read()
        for private in "Maren", CASE, self.folder:
            self.assertNotIn(private, asked)

    def test_no_office(self):
        self.database = self.path("none.db")
        self.expect(self.batch("statement", *self.listed(CASE)), 7)
        self.assertFalse(os.path.exists(self.output))


class StoppedBatchTest(BatchTest):
    """A demo office, and a program that is ended in the middle."""

    CASES = 60 if IS_LONG else 36
    REASON = ["--reason", "the papers of the month"]  # most cases are of other offices

    def setUp(self):
        super().setUp()
        self.unbroken_batches = {}
        self.expect(self.ctl("demo", "--cases", str(self.CASES), "--today", TODAY), 0)

    def batch(self, kind, *options, **more):
        return super().batch(kind, *self.REASON, *options, **more)

    def begin(self, kind, *options):
        known = {name: value for name, value in os.environ.items() if name != "CASELEDGER_DATABASE"}
        return subprocess.Popen(
            [PROGRAM, "batch", kind, "--output", self.output, *self.REASON, *options, *naming(self.database, options, "supervisor"),
             "--user", "supervisor", "--password-file", self.password_file], env=known,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def rows_so_far(self):
        try:
            with open(os.path.join(self.output, "index.csv"), "rb") as file:
                return max(0, file.read().count(b"\n") - 1)
        except FileNotFoundError:
            return 0

    def ended_by(self, which, at_rows, kind, *options, pause=0.0, signals=1):
        """Runs a batch, ends it when its index has so many rows and a pause is over, and answers its exit code."""
        program = self.begin(kind, *options)
        while program.poll() is None and self.rows_so_far() < at_rows:
            time.sleep(0.001)
        time.sleep(pause)
        for _ in range(signals):
            program.send_signal(which)
        program.communicate(timeout=100)
        return program.returncode

    def whole_files(self):
        for file in self.files():
            self.pages_of(file)

    @staticmethod
    def plain(rows):
        return [{**row, "number": ""} for row in rows]

    def unbroken(self, kind, *options):
        """The folder of a batch that nothing ended, made once, and its exit code."""
        wish = kind, *options
        if wish not in self.unbroken_batches:
            folder = self.path("unbroken " + " ".join(wish))
            self.unbroken_batches[wish] = folder, self.batch(*wish, output=folder).code
            self.check_ties(folder)
        return self.unbroken_batches[wish]

    def compare_with_unbroken(self, kind, *options):
        unbroken, code = self.unbroken(kind, *options)
        expected, totals = self.plain(self.rows(unbroken)), self.totals(unbroken)
        self.assertEqual(self.batch(kind, *options).code, code)
        self.assertEqual(self.plain(self.check_ties()), expected)
        self.assertEqual(self.totals(), totals)
        numbers = [row["number"] for row in self.rows() if row["status"] == "done"]
        self.assertEqual(len(set(numbers)), len(numbers))
        for number in numbers[::7]:
            self.expect(self.ctl("paper", "check", number, *self.REASON), 0)

    def test_killed_at_random_it_goes_on_to_the_same_papers(self):
        seed = int(os.environ.get("CASELEDGER_KILL_SEED", "1"))
        rounds = int(os.environ.get("CASELEDGER_KILLS", "25" if IS_LONG else "5"))
        for kind, options in some([("statement", ["--all", "--chunk", "7"]), ("coupon", ["--all", "--chunk", "5"]),
                                   ("monthly-notice", ["--all", "--chunk", "2"]), ("statement", ["--all"])], 2):
            dice = random.Random(f"{seed} {kind} {options}")
            killed, latest, turn = 0, self.CASES, 0
            while turn < rounds or (not killed and latest):  # a fast machine is met earlier, the last time at its start
                turn += 1
                rows, pause = (dice.randrange(latest), dice.uniform(0, 0.02)) if latest else (0, 0)
                if self.ended_by(signal.SIGKILL, rows, kind, *options, pause=pause) == -signal.SIGKILL:
                    killed += 1
                else:  # it was through: once more, and sooner
                    shutil.rmtree(self.output)
                    latest //= 2
                if os.path.exists(self.output):
                    self.whole_files()
            self.assertGreater(killed, 0, "nothing was killed")
            self.compare_with_unbroken(kind, *options)
            shutil.rmtree(self.output)

    def test_a_killed_program_leaves_no_lie(self):
        self.ended_by(signal.SIGKILL, 4, "statement", "--all", "--chunk", "4")
        with open(os.path.join(self.output, "index.csv"), encoding="utf-8") as file:
            whole = file.read().split("\n")[1:-1]
        self.assertGreaterEqual(len(whole), 4)
        for row in csv.DictReader(whole, INDEX.split(",")):
            self.assertIn(row["file"], self.files())

    def test_an_interrupt_leaves_whole_files_and_exit_130(self):
        for signalled, signals in (signal.SIGINT, 1), (signal.SIGTERM, 1), (signal.SIGINT, 5):  # at once: one wish
            for _ in range(5):
                code = self.ended_by(signalled, 1, "statement", "--all", "--jobs", "1", signals=signals)
                if code == 130:
                    break
                self.assertEqual(code, 0)  # it was through: once more
                shutil.rmtree(self.output)
            self.assertEqual(code, 130, "nothing was interrupted")
            self.whole_files()
            self.assertEqual(self.files(), sorted(row["file"] for row in self.rows()))
            self.assertEqual([name for name in os.listdir(self.output) if name.endswith(".part")], [])
            self.compare_with_unbroken("statement", "--all", "--jobs", "1")
            shutil.rmtree(self.output)

    def test_one_program_at_a_time_in_a_folder(self):
        os.mkdir(self.output)
        with open(os.path.join(self.output, "index.csv"), "wb") as other:
            fcntl.flock(other, fcntl.LOCK_EX)
            self.assertEqual(len(self.expect(self.batch("statement", "--all"), 3).faults()), 1)
        self.assertEqual(os.listdir(self.output), ["index.csv"])
        self.expect(self.batch("statement", "--all", "--chunk", "20"), 0)
        self.assertEqual(len(self.check_ties()), self.CASES)

    def test_without_a_terminal_there_is_no_progress(self):
        answer = self.expect(self.batch("statement", "--all", "--chunk", "10"), 0)
        self.assertEqual(answer.faults(), [])


if __name__ == "__main__":
    main()
