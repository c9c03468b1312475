# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input gets a clear answer, and nothing is lost: databases that are none, damaged files, folders and disks that fail."""
import os
import resource
import signal
import sqlite3
import stat
import subprocess
import unittest

from support import CASE, COLUMNS, PROGRAM, SMALL, OfficeTest, main, naming, rows_of, write_bytes, write_csv, write_extract

PAYMENT = dict(case_id=CASE, payment_ref="R9", received_on="2025-02-01", amount="12.34")
HEADER = ",".join(COLUMNS["payments"]).encode() + b"\r\n"
SOUND = f"{CASE},R9,2025-02-01,other,12.34,posted,\r\n".encode()


class BadDatabaseTest(OfficeTest):
    VERBS = (["find", "x"], ["show", CASE], ["ledger", CASE], ["explain", CASE, "held"], ["check"])

    def refused(self, said=""):
        for arguments in self.VERBS:
            answer = self.expect(self.ctl(*arguments), 7)
            self.assertIn(said, answer.err)

    def test_missing(self):
        self.refused("office.db")
        self.expect(self.ctl("migrate"), 7)
        self.expect(self.ctl("backup", self.path("copy")), 7)
        self.assertEqual(os.listdir(self.folder), [])

    def test_in_a_folder_that_is_missing(self):
        self.database = self.path("no", "such", "office.db")
        self.refused()
        for verb in "init", "demo":
            self.assertIn(self.ctl(verb).code, (1, 7))
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_file_that_is_no_database(self):
        for content in b"", b"hello", b"x" * 100_000, b"SQLite format 3\0" + b"x" * 5000:
            write_bytes(self.database, content)
            self.refused("office.db")
            with open(self.database, "rb") as file:
                self.assertEqual(file.read(), content)

    def test_a_database_of_something_else(self):
        subprocess.run(["sqlite3", self.database, "CREATE TABLE recipe(title TEXT)"], check=True)
        before = self.contents()
        self.refused("office.db")
        self.assertEqual(self.contents(), before)

    def test_a_folder_in_its_place(self):
        os.mkdir(self.database)
        self.refused()

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_file_that_may_not_be_read(self):
        self.office(**SMALL)
        os.chmod(self.database, 0)
        self.refused()

    def test_half_a_database(self):
        self.office(**SMALL)
        with open(self.database, "rb") as file:
            whole = file.read()
        write_bytes(self.database, whole[:len(whole) // 2])
        for arguments in self.VERBS:
            self.assertNotIn(self.ctl(*arguments).code, (0, -signal.SIGSEGV, -signal.SIGABRT), arguments)


class BadFileTest(OfficeTest):
    def setUp(self):
        super().setUp()
        self.office(**SMALL)
        self.before = self.contents()

    def refused(self, content, record, column=None, name="payments.csv"):
        """One fault there, exit 3, the office as before; and nothing of the file comes back at the reader."""
        answer = self.import_bytes(name, content)
        self.assertEqual(answer.code, 3, answer)
        errors = answer.one()["errors"]
        self.assertIn(record, [error["record"] for error in errors], answer)
        if column:
            self.assertIn(column, [error["column"] for error in errors], answer)
        self.assertLess(len(answer.out), 20_000)
        self.assertEqual(self.contents(), self.before)
        return errors

    def test_half_written(self):
        whole = HEADER + SOUND + SOUND.replace(b"R9", b"R10")
        for end in len(whole) - 30, len(whole) - 20, len(HEADER + SOUND) + 3:
            self.refused(whole[:end], 3)
        self.refused(HEADER + SOUND + f'{CASE},R10,2025-02-01,other,12.34,posted,"half a reas'.encode(), 3)

    def test_encodings_that_are_not_utf8(self):
        reason = "gefüllt".encode("latin-1")
        self.refused(HEADER + SOUND.rstrip() + reason + b"\r\n", 2, "hold_reason")
        self.refused(HEADER + SOUND.rstrip() + b"\xed\xa0\x80\r\n", 2, "hold_reason")
        self.refused(HEADER + SOUND.rstrip() + b"\xc0\xaf\r\n", 2, "hold_reason")
        self.refused((HEADER + SOUND).decode().encode("utf-16"), 1)

    def test_nul_bytes_and_other_controls(self):
        self.refused(HEADER + SOUND.replace(b"R9", b"R\x009"), 2, "payment_ref")
        self.refused(HEADER + SOUND.replace(b"R9", b"R\x1b[2J9"), 2, "payment_ref")
        self.refused(HEADER + b"\0" * 5000, 2)

    def test_ten_megabytes_in_one_field(self):
        self.refused(HEADER + SOUND.rstrip() + b"x" * 10_000_000 + b"\r\n", 2, "hold_reason")
        self.refused(HEADER + SOUND.replace(b"R9", b'"' + b"x" * 10_000_000 + b'"'), 2, "payment_ref")
        self.refused(b"x" * 10_000_000, 1)

    def test_empty_and_blank_files(self):
        self.refused(b"", 1)
        self.refused(b"\r\n\r\n", 1)
        header_only = self.import_bytes("payments.csv", HEADER)
        self.assertEqual((header_only.code, header_only.one()["accepted"]), (0, 0))

    def test_too_many_and_too_few_fields(self):
        self.refused(HEADER + SOUND.rstrip() + b",more\r\n", 2)
        self.refused(HEADER + b"a,b\r\n", 2)

    def test_a_missing_or_unreadable_path(self):
        self.expect(self.ctl("import", self.path("none.csv")), 1)
        self.expect(self.ctl("import", self.path("none")), 1)
        os.mkdir(self.path("empty"))
        self.expect(self.ctl("import", self.path("empty")), 1)
        if os.geteuid() != 0:
            closed = self.path("closed")
            write_extract(closed, **SMALL)
            os.chmod(closed, 0)
            self.addCleanup(os.chmod, closed, stat.S_IRWXU)
            self.expect(self.ctl("import", closed), 1)
        os.mkdir(self.path("odd"))
        os.mkdir(self.path("odd", "payments.csv"))
        self.expect(self.ctl("import", self.path("odd")), 1)
        self.assertEqual(self.contents(), self.before)

    def test_messages_hold_nothing_of_a_person(self):
        row = dict(party_ref="P5", given_name="Secretgiven", family_name="Secretfamily", ssn="900-55-123", language="en",
                   phone="518-555-0177", street1="7 Hidden Way", family_violence="Z", date_of_birth="1980-02-31")
        answer = self.import_file("parties", [row])
        self.assertEqual(answer.code, 3)
        for private in "Secret", "900-55", "555-0177", "Hidden", "1980":
            self.assertNotIn(private, answer.out + answer.err)


class FullDiskTest(OfficeTest):
    """A limit on the size of files stands in for a disk without room: the system answers much the same."""

    ROOM = 33_000  # bytes; for what SQLite needs to read, and for no output of theirs

    def limited(self, size):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        return limit

    def many_payments(self, count):
        rows = [{**PAYMENT, "payment_ref": f"N{number:06}"} for number in range(count)]
        return write_csv(self.path("payments.csv"), "payments", rows)

    def test_import(self):
        self.office(**SMALL)
        before = self.contents()
        path = self.many_payments(40_000)
        size = os.path.getsize(self.database)
        for room in 0, 8192, 100_000, 1_000_000:
            self.expect(self.ctl("import", path, preexec_fn=self.limited(size + room)), 7)
            self.assertEqual(self.contents(), before)
        self.expect(self.ctl("check", "--as-of", "2025-02-15"), 0)

    def test_init_and_demo(self):
        for room in 0, 4096, 60_000:
            for verb in "init", "demo":
                answer = self.ctl(verb, preexec_fn=self.limited(room))
                if answer.code == 0:
                    continue  # an empty office fits already
                self.expect(answer, 7)
                self.assertEqual(os.listdir(self.folder), [])

    def test_restore(self):
        self.office(**SMALL)
        self.expect(self.ctl("backup", self.path("copy")), 0)
        kept = sorted(os.listdir(self.folder))
        self.database = self.path("again.db")
        for room in 0, 5000, 60_000:
            answer = self.expect(self.ctl("restore", self.path("copy"), preexec_fn=self.limited(room)), 7)
            self.assertNotIn("Unknown error", answer.err)
            self.assertEqual(sorted(os.listdir(self.folder)), kept)

    def test_backup_export_and_print(self):
        self.office(**SMALL)
        self.expect(self.ctl("import", self.many_payments(2000)), 0)
        before = self.contents()
        for arguments in (["backup", self.path("out")],
                          ["export", CASE, "payments", "--format", "csv", "--output", self.path("out")],
                          ["export", CASE, "payments", "--format", "xlsx", "--output", self.path("out")],
                          ["print", "statement", "--case", CASE, "--output", self.path("out")]):
            with self.subTest(arguments=arguments):
                answer = self.ctl(*arguments, preexec_fn=self.limited(self.ROOM))
                self.assertIn(answer.code, (1, 7), answer)
                self.assertEqual(len(answer.faults()), 1, answer)
                self.assertFalse(os.path.exists(self.path("out")))
        self.assertEqual(self.contents(), before)
        self.assertEqual(sorted(os.listdir(self.folder)), ["first", "office.db", "office.db.key", "payments.csv"])

    def test_an_output_that_exists_stays_as_it_was(self):
        self.office(**SMALL)
        self.expect(self.ctl("import", self.many_payments(2000)), 0)
        kept = write_bytes(self.path("out"), b"kept")
        # What leaves the program is noted in the trail first: there the room is missing before it is in the file.
        for arguments in (["export", CASE, "payments", "--format", "csv", "--output", kept],
                          ["print", "statement", "--case", CASE, "--output", kept]):
            self.expect(self.ctl(*arguments, preexec_fn=self.limited(self.ROOM)), 7)
            with open(kept, "rb") as file:
                self.assertEqual(file.read(), b"kept")


class OwnFilesTest(OfficeTest):
    def test_no_output_replaces_the_office(self):
        self.office(**SMALL)
        os.symlink(self.database, self.path("link"))
        before = self.contents()
        os.symlink(self.folder, self.path("again"))
        for own in self.database, self.database + ".key", self.path("link"), self.path("first", "..", "office.db"), \
                self.path("again", "office.db"), self.database + "-wal", self.path("again", "office.db-wal"), \
                self.database + "-shm", self.database + "-journal":
            for arguments in (["export", CASE, "payments", "--format", "csv"], ["print", "statement", "--case", CASE]):
                self.expect(self.ctl(*arguments, "--output", own), 2)
        self.assertEqual(self.contents(), before)
        self.expect(self.ctl("import", self.path("first")), 0)

    def test_a_database_that_another_program_holds(self):
        self.office(**SMALL)
        holder = sqlite3.connect(self.database, isolation_level=None)
        self.addCleanup(holder.close)
        holder.execute("BEGIN IMMEDIATE")
        answer = self.expect(self.import_file("payments", [PAYMENT]), 7)
        self.assertTrue(answer.faults()[0].startswith(f"caseledgerctl: {self.database}: another program"), answer)
        for arguments in ["show", CASE], ["backup", self.path("copy")]:  # what cannot be noted is not shown
            answer = self.expect(self.ctl(*arguments), 7)
            self.assertIn("another program", answer.err)
        holder.execute("ROLLBACK")
        self.expect(self.ctl("show", CASE), 0)
        self.expect(self.ctl("backup", self.path("copy")), 0)


class InterruptedImportTest(OfficeTest):
    def test_interrupted(self):
        self.office(**SMALL)
        before = self.contents()
        rows = [{**PAYMENT, "payment_ref": f"N{number:06}"} for number in range(300)]
        path = self.path("payments.csv")
        os.mkfifo(path)  # the import cannot end before the test says so
        running = subprocess.Popen([PROGRAM, "import", path, *naming(self.database)], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        with open(path, "w", encoding="utf-8") as writing:
            writing.write("\r\n".join(",".join(row) for row in rows_of("payments", rows)))
            writing.flush()
            running.send_signal(signal.SIGINT)
            out, _ = running.communicate(timeout=60)
        self.assertEqual((running.returncode, out), (130, b""))
        self.assertEqual(self.contents(), before)


if __name__ == "__main__":
    main()
