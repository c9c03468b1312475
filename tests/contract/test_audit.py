# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trail: audit, audit checkpoint, audit verify; and its hashes, worked out a second time."""
import base64
import contextlib
import hashlib
import json
import random
import struct

import onserver
from support import CASE, IS_LONG, SMALL, OfficeTest, connect, main, write_bytes

KEYS = ["at", "user", "workstation", "case", "action", "outcome", "reason", "detail", "role", "session", "row", "cases"]


def encoded(*fields, digest=None):
    """BLAKE2b-256, or that digest, over every field, each with its length before it (docs/trail.md)."""
    digest = digest or hashlib.blake2b(digest_size=32)
    for field in fields:
        data = field if isinstance(field, bytes) else str(field).encode()
        digest.update(struct.pack("<I", len(data)) + data)
    return digest.digest()


def chained(title, *fields):
    """A hash of a chain: in a file BLAKE2b-256, on a server, which works it out as well, SHA-256."""
    return encoded(title + b"2", *fields, digest=hashlib.sha256()) if onserver.IS_MEANT else encoded(title + b"1", *fields)


def start_hash(before, start):
    return chained(b"caseledger trail start ", before, *start)


def row_hash(before, row):
    return chained(b"caseledger trail row ", before, *row)


STARTS = "SELECT number, started_at, user_name, role, office, workstation, program, hash FROM trail_session ORDER BY number"
ROWS = ("SELECT session, number, entry, at, action, outcome, case_id, office_of_case, reason, detail, cases, hash "
        "FROM trail_row WHERE session = ? ORDER BY number")


class AuditTest(OfficeTest):
    def setUp(self):
        super().setUp()
        self.office(**SMALL)

    def rows(self, *options):
        return self.expect(self.json("audit", *options), 0).lines()

    def forge(self, *statements):
        """Writes beside the program, with the triggers taken away."""
        connection = connect(self.database)
        if onserver.IS_MEANT:
            for (table,) in connection.execute("SELECT relname FROM pg_class WHERE relname LIKE 'trail%' AND relkind = 'r'"):
                connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        else:
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()

    def checkpoint(self, name="checkpoint"):
        answer = self.expect(self.ctl("audit", "checkpoint"), 0)
        return write_bytes(self.path(name), answer.out.encode())

    def verify(self, *options, code=0):
        answer = self.json("audit", "verify", *options)
        self.assertEqual(answer.code, code, answer)
        return [(line["session"], line["row"]) for line in answer.lines()]

    def test_what_was_done_stands_there(self):
        self.expect(self.ctl("show", CASE), 0)
        self.expect(self.ctl("show", "ZZ00001A1"), 4)
        rows = self.rows()
        self.assertEqual(list(rows[0]), KEYS)
        self.assertEqual((rows[0]["action"], rows[0]["outcome"], rows[0]["case"]), ("read_trail", "done", None))
        seen = [(row["action"], row["outcome"], row["case"]) for row in rows]
        self.assertIn(("view", "done", CASE), seen)
        self.assertIn(("view", "not_found", "ZZ00001A1"), seen)
        self.assertRegex(rows[0]["at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        self.assertEqual({row["role"] for row in rows}, {"none"})
        self.assertGreater(rows[0]["session"], rows[-1]["session"])

    def test_filters(self):
        self.expect(self.ctl("show", CASE), 0)
        actions = [row["action"] for row in self.rows("--case", CASE.lower())]
        self.assertEqual((actions[0], set(actions)), ("read_trail", {"read_trail", "view"}))
        self.assertEqual(len(self.rows("--limit", "2")), 2)
        self.assertEqual(self.rows("--from", "2999-01-01"), [])
        self.assertEqual(self.rows("--to", "2020-01-01"), [])
        self.assertEqual(self.rows("--by", "nobody of that name"), [])
        self.assertTrue(self.rows("--by", self.rows("--limit", "1")[0]["user"], "--from", "2020-01-01"))
        for wrong in ["--case", "nothing"], ["--from", "yesterday"], ["--limit", "0"], ["--limit", "-1"], ["some"], \
                ["verify", "--checkpoint", self.path("absent")], ["verify", "--case"]:
            self.expect(self.ctl("audit", *wrong), 2)

    def test_the_table_is_for_people(self):
        self.expect(self.ctl("show", CASE, "--reveal", "she \u202e asked"), 0)
        shown = self.expect(self.ctl("audit"), 0).out
        for words in "Looked at the trail", CASE, "Done", "asked":
            self.assertIn(words, shown)
        self.assertNotIn("\u202e", shown)

    def test_nothing_of_a_person_is_in_it(self):
        for text in "Testwood", "Maren", "518-555-0101", "0001":
            self.ctl("find", text)
        self.expect(self.ctl("show", CASE), 0)
        connection = connect(self.database)
        rows = connection.execute("SELECT reason, detail FROM trail_row").fetchall()
        connection.close()
        for value in "Testwood", "Maren", "Exampleson", "555", "Sample St", "example.org", "0001":
            self.assertNotIn(value.lower(), str(rows).lower())

    def test_the_hashes_worked_out_again(self):
        """Rows of every shape the program makes, by another program in another language."""
        count = 150 if IS_LONG else 12
        chooser = random.Random(4)
        reasons = ["the parent called", "طلب من الأب", "전화 요청", "a \u2068fence\u2069", "'; DROP TABLE", "è già qui"]
        for _ in range(count):
            verb = chooser.choice([["show", CASE], ["ledger", CASE], ["show", "ZZ00001A1"], ["find", "Testwood"],
                                   ["audit", "--case", CASE], ["settings", "phone", "518-555-0100"]])
            reason = ["--reason", chooser.choice(reasons)] if verb[0] in ("show", "ledger") else []
            self.ctl(*verb, *reason)
        self.expect(self.ctl("batch", "statement", "--all", "--output", self.path("papers")), 0)
        connection = connect(self.database)
        before, checked = b"", 0
        for *start, stored in connection.execute(STARTS).fetchall():
            self.assertEqual(start_hash(before, start), stored, start)
            before = chain = stored
            for *row, stored in connection.execute(ROWS, (start[0],)).fetchall():
                self.assertEqual(row_hash(chain, row), stored, row)
                chain, checked = stored, checked + 1
        connection.close()
        print(f"hashes worked out again: {checked} rows agree", flush=True)
        self.assertGreater(checked, 2 * count)

    def test_the_checkpoint_worked_out_again(self):
        self.expect(self.ctl("show", CASE), 0)
        with open(self.checkpoint(), encoding="utf-8") as file:
            head, *sessions = map(json.loads, file)
        self.assertEqual(list(head), ["checkpoint", "at", "sessions", "rows", "start", "root"])
        connection = connect(self.database)
        ends, total = b"", 0
        for number, line in enumerate(sessions, 1):
            self.assertEqual(list(line), ["session", "rows", "head", "marks"])
            hashes = [stored for *_, stored in connection.execute(ROWS, (number,)).fetchall()][:line["rows"]]
            self.assertEqual((line["session"], line["rows"], line["head"]), (number, len(hashes), hashes[-1].hex()))
            self.assertEqual(base64.b64decode(line["marks"]), b"".join(stored[:3] for stored in hashes))
            ends = encoded(b"caseledger trail checkpoint line 1", ends, number, len(hashes), hashes[-1])
            total += len(hashes)
        (start,) = connection.execute("SELECT hash FROM trail_session WHERE number = ?", (len(sessions),)).fetchone()
        connection.close()
        self.assertEqual((head["sessions"], head["rows"], head["start"]), (len(sessions), total, start.hex()))
        self.assertEqual(head["root"], encoded(b"caseledger trail checkpoint 1", ends, start).hex())

    def test_a_whole_trail(self):
        checkpoint = self.checkpoint()
        self.expect(self.ctl("show", CASE), 0)
        self.assertEqual(self.verify(), [])
        self.assertEqual(self.verify("--checkpoint", checkpoint), [])
        answer = self.expect(self.ctl("audit", "verify"), 0)
        self.assertIn("The trail is whole", answer.out)
        self.assertIn("checkpoint", answer.err)  # what the chains alone cannot show
        self.assertEqual([row["action"] for row in self.rows("--limit", "3")][1:2], ["sign_in"])
        actions = [row["action"] for row in self.rows()]
        self.assertEqual((actions.count("verify_trail"), actions.count("checkpoint")), (3, 1))

    def test_a_changed_row_is_named(self):
        checkpoint = self.checkpoint()
        (session, row), = connect(self.database).execute(
            "SELECT session, number FROM trail_row WHERE action = 'import' ORDER BY entry LIMIT 1").fetchall()
        self.forge(f"UPDATE trail_row SET reason = 'forged' WHERE session = {session} AND number = {row}")
        self.assertEqual(self.verify(code=1), [(session, row)])
        self.assertEqual(self.verify("--checkpoint", checkpoint, code=1)[0], (session, row))
        answer = self.ctl("audit", "verify")
        self.assertEqual(answer.out, f"session {session}, row {row}: is not as it was written\n")
        failed = [line for line in self.rows() if line["action"] == "verify_trail" and line["outcome"] == "failed"]
        self.assertEqual(len(failed), 3)
        self.expect(self.ctl("audit", "checkpoint"), 1)

    def test_a_cut_tail_takes_a_checkpoint(self):
        for _ in range(3):
            self.expect(self.ctl("show", CASE), 0)
        checkpoint = self.checkpoint()
        with open(checkpoint, "rb") as file:
            root = write_bytes(self.path("root"), file.readline())
        last = self.rows("--limit", "1")[0]["session"] - 3
        self.forge(f"DELETE FROM trail_row WHERE session >= {last}", f"DELETE FROM trail_session WHERE number >= {last}",
                   "DELETE FROM trail_batch_case WHERE entry NOT IN (SELECT entry FROM trail_row)")
        self.assertEqual(self.verify(), [])
        self.assertEqual(self.verify("--checkpoint", checkpoint, code=1)[0][0], last)
        self.assertEqual(len(self.verify("--checkpoint", root, code=1)), 1)

    def test_the_database_refuses_changes(self):
        for statement in "UPDATE trail_row SET reason = ''", "DELETE FROM trail_row", "DELETE FROM trail_session":
            with contextlib.closing(connect(self.database)) as office, self.assertRaisesRegex(Exception, "the trail is n(ot|either)"):
                office.execute(statement)
        self.assertEqual(self.verify(), [])

    def test_whom_the_table_of_rights_allows(self):
        self.database = self.path("demo.db")
        self.expect(self.ctl("demo", "--cases", "10", "--today", "2026-03-10"), 0)

        def run(role, *arguments):
            return self.json(*arguments, user=role)

        for role, case in ("caseworker", "AA00001A1"), ("supervisor", "AA00002A1"), ("agent", "AA00003A1"):
            self.expect(run(role, "show", case), 0)
        self.expect(self.ctl("audit", user=None), 5)
        for role in "administrator", "mailroom":
            self.expect(run(role, "audit"), 5)
        for role in "agent", "caseworker", "supervisor", "mailroom":
            self.expect(run(role, "audit", "checkpoint"), 5)
            self.expect(run(role, "audit", "verify"), 5)
        users = {role: {row["user"] for row in self.expect(run(role, "audit"), 0).lines()}
                 for role in ("agent", "caseworker", "supervisor", "auditor")}
        self.assertEqual(users["agent"], {"agent"})
        self.assertEqual(users["caseworker"], {"caseworker"})
        self.assertGreaterEqual(users["supervisor"], {"agent", "caseworker", "supervisor"})
        self.assertGreaterEqual(users["auditor"], users["supervisor"] | {"administrator"})
        for role in "auditor", "administrator":
            checkpoint = write_bytes(self.path(role), self.expect(run(role, "audit", "checkpoint"), 0).out.encode())
            self.assertEqual(self.expect(run(role, "audit", "verify", "--checkpoint", checkpoint), 0).out, "")
        refused = [(row["user"], row["action"]) for row in self.expect(run("auditor", "audit"), 0).lines()
                   if row["outcome"] == "refused" and row["action"] != "sign_in"]
        for role in "agent", "caseworker", "supervisor", "mailroom":
            self.assertIn((role, "checkpoint"), refused)
            self.assertIn((role, "verify_trail"), refused)
        self.assertIn(("administrator", "read_trail"), refused)


if __name__ == "__main__":
    main()
