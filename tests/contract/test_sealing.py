# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealed PINs from key to database: keygen, seal, import, rotate; and who may open them, as the binaries say it.

What the programs write is read here by libsodium itself, so that reader and writer cannot be wrong together."""
import contextlib
import base64
import ctypes
import functools
import hashlib
import os
import random
import re
import resource
import signal
import subprocess
import time
import unittest

import onserver
from support import CASE, IS_LONG, PROGRAM, SMALL, Answer, OfficeTest, connect, main, naming, write_bytes

MAILROOM = os.environ.get("CASELEDGER_MAILROOM", "build/bin/caseledger-mailroom")
WINDOW = os.environ.get("CASELEDGER_WINDOW", "build/bin/caseledger")
OPENING = os.environ.get("CASELEDGER_OPENING", "build/models/safety/libcaseledger_opening.a")

sodium = ctypes.CDLL("libsodium.so.23")
sodium.sodium_init()
for limit in "opslimit_moderate", "memlimit_moderate", "opslimit_min", "memlimit_min":
    getattr(sodium, "crypto_pwhash_" + limit).restype = ctypes.c_size_t


@functools.cache
def unwrap(wrapped, passphrase):
    """The secret key in a file of keygen; None where the passphrase is wrong."""
    assert len(wrapped) == 120 and wrapped.startswith(b"caseledger pin "), wrapped[:16]
    assert wrapped[104:] == hashlib.blake2b(wrapped[:104], digest_size=16).digest()
    cost = "moderate" if wrapped[15:16] == b"1" else "min"
    key, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    hashed = sodium.crypto_pwhash(key, ctypes.c_ulonglong(32), passphrase, ctypes.c_ulonglong(len(passphrase)), wrapped[16:32],
                                  ctypes.c_ulonglong(getattr(sodium, "crypto_pwhash_opslimit_" + cost)()),
                                  ctypes.c_size_t(getattr(sodium, "crypto_pwhash_memlimit_" + cost)()), 2)
    assert hashed == 0
    opened = sodium.crypto_secretbox_open_easy(secret, wrapped[56:104], ctypes.c_ulonglong(48), wrapped[32:56], key)
    return secret.raw if opened == 0 else None


def public_of(secret):
    public = ctypes.create_string_buffer(32)
    sodium.crypto_scalarmult_base(public, secret)
    return public.raw


def key_id(public):
    return hashlib.blake2b(public, digest_size=32).hexdigest()[:16]


def open_box(box, secret, party):
    """The PIN in a box; None where it does not open, or is another party's."""
    block = ctypes.create_string_buffer(64)
    if sodium.crypto_box_seal_open(block, box, ctypes.c_ulonglong(len(box)), public_of(secret), secret) != 0:
        return None
    raw = block.raw
    bound = raw[:2] == b"\1\1" and raw[2:10].hex() == key_id(public_of(secret))
    return raw[42:47].decode() if bound and raw[10:42] == hashlib.blake2b(party.encode(), digest_size=32).digest() else None


def limited(size):
    """Before a program begins: no file of it grows beyond a size, as on a full disk."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


class SealingTest(OfficeTest):
    pairs = []  # of keys that were made: the contents of both files

    def setUp(self):
        super().setUp()
        self.taken = 0
        self.passphrase = self.file("passphrase", b"made up words\n")

    def file(self, name, content):
        return write_bytes(self.path(name), content)

    def bytes_of(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def room(self, *arguments, user=None, **options):
        """Runs caseledger-mailroom; on a user's behalf on the office."""
        command = [MAILROOM, *arguments]
        if user is not False:
            command += naming(self.database, arguments, user)
        if user:
            command += ["--user", user, "--password-file", self.password_file]
        known = {name: value for name, value in os.environ.items() if name not in ("CASELEDGER_DATABASE", "DBUS_SESSION_BUS_ADDRESS")}
        return Answer(subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=300, env=known, **options))

    def refused(self, answer, code, *says):
        """An exit code with one line about it and nothing on standard output."""
        told = [line for line in answer.faults() if "in its file only" not in line]
        self.assertEqual(answer.code, code, answer)
        self.assertEqual(answer.out, "", answer)
        self.assertEqual(len(told), 1, answer)
        for text in says:
            self.assertIn(text, told[0])

    def keygen(self, name):
        """A pair of keys that no other name of this test has; its secret key. Tests share their pairs, since each takes half
        a second on purpose."""
        if self.taken == len(self.pairs):
            self.make_pair(name)
            self.pairs.append([self.bytes_of(name + ending) for ending in (".key", ".pub")])
        for ending, content in zip((".key", ".pub"), self.pairs[self.taken]):
            self.file(name + ending, content)
        os.chmod(self.path(name + ".key"), 0o600)
        self.taken += 1
        return unwrap(self.bytes_of(name + ".key"), b"made up words")

    def make_pair(self, name):
        done = self.room("keygen", "--output", self.path(name + ".key"), "--passphrase-file", self.passphrase, user=False)
        self.assertEqual(done.code, 0, done)
        return unwrap(self.bytes_of(name + ".key"), b"made up words")

    def seal(self, table, *options, output="pins.sealed", **more):
        return self.room("seal", self.file("pins.csv", table.encode()), "--output", self.path(output), *options, user=False, **more)

    def demo(self, cases=10, name="office.db", seed=1):
        """A demo office; its mailroom's secret key."""
        self.database = self.path(name)
        self.expect(self.ctl("demo", "--cases", str(cases), "--seed", str(seed), "--today", "2026-03-31"), 0)
        return unwrap(self.bytes_of(name + ".mailroom.key"), b"demo")

    def stored(self):
        """The sealed PINs in the database: party, key, box, escrow's key, escrow's box, kept from use."""
        with contextlib.closing(connect(self.database)) as office:
            return {ref: (key, box, escrow or "", other or b"", str(kept)) for ref, key, box, escrow, other, kept in office.execute(
                "SELECT party_ref, key_id, box, escrow_key_id, escrow_box, quarantined FROM sealed_pin ORDER BY party_ref")}

    def pins(self, *secrets):
        """Every PIN that opens with one of the keys."""
        by_id = {key_id(public_of(secret)): secret for secret in secrets}
        return {ref: open_box(row[1], by_id[row[0]], ref) for ref, row in self.stored().items() if row[0] in by_id}

    def sql(self, statement):
        with contextlib.closing(connect(self.database)) as office, office:
            office.executescript(statement)


class KeygenTest(SealingTest):
    def test_a_pair_is_made_for_its_owner_alone(self):
        secret = self.make_pair("office")
        public = public_of(secret)
        lines = f"caseledger public key 1\nid {key_id(public)}\nkey {public.hex()}\n"
        checksum = hashlib.blake2b(lines.encode(), digest_size=16).hexdigest()
        self.assertEqual(self.bytes_of("office.pub").decode(), f"{lines}checksum {checksum}\n")
        self.assertEqual(self.bytes_of("office.key")[15:16], b"1")
        self.assertEqual(os.stat(self.path("office.key")).st_mode & 0o777, 0o600)
        self.assertIsNone(unwrap(self.bytes_of("office.key"), b"made up word"))
        self.assertNotEqual(self.make_pair("other"), secret)

    def test_nothing_is_replaced(self):
        for taken, free in (("office.key", "office.pub"), ("office.pub", "office.key")):
            self.file(taken, b"mine")
            answer = self.room("keygen", "--output", self.path("office.key"), "--passphrase-file", self.passphrase, user=False)
            self.refused(answer, 3, taken)
            self.assertEqual(self.bytes_of(taken), b"mine")
            self.assertFalse(os.path.exists(self.path(free)))
            os.remove(self.path(taken))

    def test_a_name_of_another_ending_has_pub_behind_it(self):
        self.room("keygen", "--output", self.path("secret"), "--passphrase-file", self.passphrase, user=False)
        self.assertTrue({"secret", "secret.pub"} <= set(os.listdir(self.folder)))

    def test_what_is_missing_is_told_in_one_line(self):
        def keygen(output, *options, **more):
            return self.room("keygen", "--output", output, *options, user=False, **more)
        empty = self.file("empty", b"\n")
        key = self.path("office.key")
        self.refused(keygen(key), 2, "--passphrase-file")
        self.refused(keygen(key, "--passphrase-file", self.path("none")), 1, "none")
        self.refused(keygen(key, "--passphrase-file", empty), 1, "empty")
        self.refused(keygen(self.path("no", "folder.key"), "--passphrase-file", self.passphrase), 1, "folder.key")
        self.refused(keygen("/dev/full", "--passphrase-file", self.passphrase), 3, "/dev/full")
        self.refused(keygen(key, "--passphrase-file", self.passphrase, preexec_fn=limited(60)), 1, "office.key")
        self.refused(keygen(key, "--passphrase-file", self.passphrase, preexec_fn=limited(130)), 1, "office.pub")
        self.assertEqual(sorted(os.listdir(self.folder)), ["empty", "passphrase"])


class SealTest(SealingTest):
    TABLE = "pin,party_ref\n00417,P1\n99999,P2\n"

    def lines(self, name="pins.sealed"):
        """The parties of a file of sealed PINs: key, box, escrow's key, escrow's box."""
        content = self.bytes_of(name)
        body, end = content[:content.rindex(b"end ")], content[content.rindex(b"end "):].decode().split()
        self.assertTrue(body.startswith(b"caseledger sealed pins 1\n"))
        self.assertEqual(end, ["end", str(body.count(b"\n") - 1), hashlib.blake2b(body, digest_size=32).hexdigest()])
        fields = [line.split(" ") for line in body.decode().splitlines()[1:]]
        return {line[0]: line[1:] for line in fields}

    def test_libsodium_opens_what_was_sealed(self):
        office, escrow = self.keygen("office"), self.keygen("escrow")
        done = self.seal(self.TABLE, "--public-key", self.path("office.pub"), "--escrow-key", self.path("escrow.pub"))
        self.assertEqual((done.code, done.out), (0, ""), done)
        for party, pin in (("P1", "00417"), ("P2", "99999")):
            key, box, other, other_box = self.lines()[party]
            self.assertEqual((key, other), (key_id(public_of(office)), key_id(public_of(escrow))))
            self.assertEqual(open_box(base64.b64decode(box), office, party), pin)
            self.assertEqual(open_box(base64.b64decode(other_box), escrow, party), pin)
            self.assertIsNone(open_box(base64.b64decode(box), escrow, party))
        for secret in b"00417", b"99999":
            self.assertNotIn(secret, self.bytes_of("pins.sealed"))

    def test_faults_are_all_named_and_nothing_is_written(self):
        self.keygen("office")
        self.file("pins.sealed", b"as it was")
        table = "party_ref,pin\nP1,00417\nP2,8675\nP1,86753\n,86754\nP5,86755,1\nP6,8675o\n"
        done = self.seal(table, "--public-key", self.path("office.pub"))
        self.assertEqual((done.code, done.out), (3, ""), done)
        told = [re.search(r"pins.csv, record (\d+)(?:, (\w+))?: ", line) for line in done.err.splitlines()]
        self.assertEqual([found.groups() for found in told if found],
                         [("3", "pin"), ("4", "party_ref"), ("5", "party_ref"), ("6", None), ("7", "pin")])
        self.assertNotRegex(done.err, "8675|0417")
        self.assertEqual(self.bytes_of("pins.sealed"), b"as it was")
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith("pins.sealed")], ["pins.sealed"])

    def test_a_file_is_replaced_as_a_whole_or_left(self):
        self.keygen("office")
        key = ("--public-key", self.path("office.pub"))
        self.assertEqual(self.seal(self.TABLE, *key).code, 0)
        before = self.bytes_of("pins.sealed")
        many = "party_ref,pin\n" + "".join(f"Q{n},{n:05}\n" for n in range(2000))
        full = self.seal(many, *key, preexec_fn=limited(100_000))
        self.refused(full, 1, "pins.sealed")
        self.assertEqual(self.bytes_of("pins.sealed"), before)
        self.assertEqual([name for name in os.listdir(self.folder) if name.startswith("pins.sealed")], ["pins.sealed"])
        self.refused(self.seal(self.TABLE, *key, output="/dev/full"), 1, "/dev/full")
        self.assertTrue(os.path.exists("/dev/full"))
        self.assertEqual(self.seal(many, *key).code, 0)
        self.assertEqual(len(self.lines()), 2000)

    def test_what_is_read_and_the_office_are_not_replaced(self):
        self.keygen("office")
        self.expect(self.ctl("init"), 0)
        key = ("--public-key", self.path("office.pub"))
        self.refused(self.seal(self.TABLE, *key, output="pins.csv"), 2, "--output")
        self.refused(self.seal(self.TABLE, *key, output="office.pub"), 2, "--output")
        self.refused(self.seal(self.TABLE, *key, "--database", self.database, output="office.db"), 2, "--output")
        self.assertEqual(self.bytes_of("pins.csv").decode(), self.TABLE)

    def test_a_public_key_that_is_none_is_told(self):
        self.keygen("office")
        half = self.file("half.pub", self.bytes_of("office.pub")[:100])
        for name, says in (("office.key", "no public key"), ("pins.csv", "no public key"), ("half.pub", "cut short"), ("none.pub", "none.pub")):
            self.refused(self.seal(self.TABLE, "--public-key", self.path(name)), 1, says)
        self.refused(self.seal(self.TABLE, "--public-key", self.path("office.pub"), "--escrow-key", half), 1, "half.pub")
        self.refused(self.seal(self.TABLE, "--public-key", self.path("office.pub"), "--escrow-key", self.path("office.pub")), 2)
        self.assertFalse(os.path.exists(self.path("pins.sealed")))


class ImportTest(SealingTest):
    def setUp(self):
        super().setUp()
        self.office(**SMALL)
        self.secret = self.keygen("office")

    def sealed(self, table, name="pins.sealed", *options):
        done = self.seal(table, "--public-key", self.path("office.pub"), *options, output=name)
        self.assertEqual(done.code, 0, done)
        return self.path(name)

    def counts(self, answer):
        report = answer.one()
        self.assertEqual((report["kind"], report["total"], report["not_for_us"], report["already_imported"]), ("pins", "0.00", 0, False))
        return tuple(report[name] for name in ("accepted", "updated", "unchanged", "refused"))

    def test_counts_say_what_became_of_them(self):
        first = self.sealed("party_ref,pin\nP1,00417\n")
        dry = self.json("import", first, "--dry-run")
        self.assertEqual((dry.code, self.counts(dry), self.stored()), (0, (1, 0, 0, 0), {}))
        self.assertEqual(self.counts(self.json("import", first)), (1, 0, 0, 0))
        self.assertEqual(self.counts(self.json("import", first)), (0, 0, 1, 0))
        both = self.sealed("party_ref,pin\nP1,00417\nP2,99999\n")
        self.assertEqual(self.counts(self.json("import", both)), (1, 1, 0, 0))
        self.assertEqual(self.pins(self.secret), {"P1": "00417", "P2": "99999"})
        self.sql("UPDATE sealed_pin SET quarantined = 1")
        self.assertEqual(self.counts(self.json("import", both)), (0, 0, 2, 0))
        self.assertEqual({row[4] for row in self.stored().values()}, {"1"})
        self.assertEqual(self.counts(self.json("import", self.sealed("party_ref,pin\nP2,11111\n"))), (0, 1, 0, 0))
        self.assertEqual([self.stored()[party][4] for party in ("P1", "P2")], ["1", "0"])
        imports = [row["detail"] for row in self.trail() if row["action"] == "import" and row["detail"].startswith("pins")]
        self.assertEqual(imports[0], "pins, dry run: 1 new, 0 updated, 0 unchanged, 0 refused, 0 not for this office")
        self.assertEqual(len(imports), 6)

    def test_an_unknown_party_refuses_all_of_it(self):
        mixed = self.sealed("party_ref,pin\nP1,00417\nP77,12345\nP2,99999\n")
        answer = self.json("import", mixed)
        self.assertEqual((answer.code, self.counts(answer)), (3, (0, 0, 0, 1)), answer)
        (fault,) = answer.one()["errors"]
        self.assertEqual((fault["file"], fault["record"], fault["column"]), ("pins.sealed", 3, "party_ref"))
        self.assertNotIn("P77", fault["message"])
        self.assertEqual(self.stored(), {})
        answer = self.json("import", mixed, "--partial")
        self.assertEqual((answer.code, self.counts(answer)), (3, (2, 0, 0, 1)), answer)
        self.assertEqual(self.pins(self.secret), {"P1": "00417", "P2": "99999"})

    def test_half_a_file_posts_nothing(self):
        whole = self.bytes_of(os.path.basename(self.sealed("party_ref,pin\nP1,00417\nP2,99999\n")))
        before = self.contents()
        lines = whole.splitlines(keepends=True)
        spoilt = [whole[:-90], lines[0] + lines[1] + lines[3], lines[0] + lines[2] + lines[1] + lines[3],
                  whole.replace(b"P2 ", b"P3 "), whole.replace(b"pins 1", b"pins 2"), lines[0], whole + whole]
        for content in spoilt:
            for option in [], ["--partial"]:
                answer = self.import_bytes("spoilt.sealed", content, *option)
                self.assertEqual((answer.code, len(answer.one()["errors"])), (3, 1), answer)
                self.assertEqual(answer.one()["accepted"], 0)
        self.assertEqual(self.contents(), before)
        self.assertEqual(self.import_bytes("mailed.sealed", whole.replace(b"\n", b"\r\n")).code, 0)

    def test_only_who_imports_may(self):
        secret = self.demo(1, "demo.db")
        table = "party_ref,pin\n" + "".join(f"{ref},12345\n" for ref in self.stored())
        sealed = self.sealed(table)
        for user, code in (("agent", 5), ("caseworker", 5), ("mailroom", 5), ("supervisor", 5), ("administrator", 0)):
            self.assertEqual(self.ctl("import", sealed, user=user).code, code, user)
        self.assertEqual(self.pins(secret), {})
        self.assertEqual(set(self.pins(self.secret).values()), {"12345"})


class RotateTest(SealingTest):
    def rotate(self, *options, user="mailroom", key="office.db.mailroom.key", passphrase=b"demo", new="new.pub", **more):
        return self.room("rotate", "--key", self.path(key), "--passphrase-file", self.file("secret", passphrase + b"\n"),
                         "--new-public-key", self.path(new), *options, user=user, **more)

    def test_every_pin_is_the_same_under_the_new_key(self):
        old = self.demo(300)
        before = self.pins(old)
        self.assertEqual(len(before), len(self.stored()))
        self.assertNotIn(None, before.values())
        new, escrow = self.keygen("new"), self.keygen("escrow")
        done = self.rotate("--escrow-key", self.path("escrow.pub"))
        self.assertEqual((done.code, done.out), (0, ""), done)
        self.assertIn(f"0 left under key {key_id(public_of(old))}", done.err)
        self.assertEqual(self.pins(new), before)
        # The mailroom's key is lost; the escrow's brings every PIN back, under one more key.
        third = self.keygen("third")
        done = self.rotate(key="escrow.key", passphrase=b"made up words", new="third.pub")
        self.assertEqual(done.code, 0, done)
        self.assertEqual(self.pins(third), before)
        noted = [row["detail"] for row in self.trail() if row["action"] == "pin_key" and "sealed PINs from" in row["detail"]]
        self.assertEqual(len(noted), 2 * -(-len(before) // 500))
        for pin in before.values():
            self.assertNotIn(f" {pin}", " ".join(noted) + done.err)

    def test_who_may_and_with_what(self):
        self.demo(1)
        self.keygen("new")
        before = self.contents()
        for user in "agent", "caseworker", "supervisor", "administrator", "auditor":
            self.refused(self.rotate(user=user), 5)
        self.refused(self.rotate(passphrase=b"omed"), 5, "passphrase")
        self.refused(self.rotate(key="none.key"), 1, "none.key")
        self.refused(self.rotate(key="new.pub"), 1, "no mailroom key")
        self.file("half.key", self.bytes_of("office.db.mailroom.key")[:77])
        self.refused(self.rotate(key="half.key"), 1, "cut short")
        self.refused(self.rotate(key="office.db.key"), 1, "no mailroom key")
        self.refused(self.rotate(new="office.db.mailroom.pub"), 2, "different")
        self.refused(self.rotate(new="office.db.mailroom.key"), 1, "no public key")
        self.assertEqual(self.contents(), before)
        self.database = self.path("none.db")
        self.refused(self.rotate(user=None), 7, *([] if onserver.IS_MEANT else ["none.db"]))

    def test_without_a_keychain_the_key_must_be_named(self):
        self.demo(1)
        self.keygen("new")
        answer = self.room("rotate", "--passphrase-file", self.passphrase, "--new-public-key", self.path("new.pub"), user="mailroom")
        self.refused(answer, 1, "--key")

    def test_spoilt_pins_are_named(self):
        old = self.demo(20)
        parties = sorted(self.stored())
        swapped, flipped = parties[3:5], parties[9]
        boxes = [self.stored()[party][1].hex() for party in swapped]
        for party, box in zip(swapped, reversed(boxes)):
            self.sql(f"UPDATE sealed_pin SET box = x'{box}' WHERE party_ref = '{party}'")
        spoilt = bytearray(self.stored()[flipped][1])
        spoilt[80] ^= 1
        self.sql(f"UPDATE sealed_pin SET box = x'{spoilt.hex()}' WHERE party_ref = '{flipped}'")
        before = self.pins(old)
        new = self.keygen("new")
        done = self.rotate()
        self.assertEqual((done.code, done.out), (3, ""), done)
        self.assertEqual(re.findall(r"party (\S+): ", done.err), [*swapped, flipped])
        self.assertIn("3 left under key", done.err)
        self.assertEqual(self.pins(new), {party: pin for party, pin in before.items() if pin})
        self.assertEqual([party for party, row in sorted(self.stored().items()) if row[4] == "1"], [*swapped, flipped])
        alarms = [row for row in self.trail() if row["action"] == "pin_alarm"]
        self.assertEqual(len(alarms), 3)
        for alarm in alarms:
            self.assertRegex(alarm["case"], r"^[A-Z]{2}\d{5}[A-Z]\d$")
            self.assertNotRegex(alarm["detail"], r"\d{5}")

    def test_killed_at_any_moment_nothing_is_lost(self):
        """SIGKILL at random moments of the real program, resumed each time, key after key: keys of demo offices, whose
        passphrase takes no time that a kill would fall in."""
        rounds = 30 if IS_LONG else 3
        others = [self.demo(1, f"new{number}.db") for number in range(rounds + 1)] # the first is let through, to take its time
        secret, key = self.demo(800 if IS_LONG or not onserver.IS_MEANT else 200), "office.db.mailroom.key"
        before = self.pins(secret)
        chance = random.Random(5)
        kills = 0
        seconds = 0.0
        for number in range(rounds + 1):
            new = f"new{number}.db.mailroom"
            secrets = [secret, others[number]]
            command = [MAILROOM, "rotate", *naming(self.database, user="mailroom"), "--user", "mailroom", "--password-file", self.password_file,
                       "--key", self.path(key), "--passphrase-file", self.file("secret", b"demo"), "--new-public-key",
                       self.path(new + ".pub")]
            for _ in range(12 if number > 0 else 0):
                program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                moment = seconds * chance.uniform(0.1, 0.9)
                time.sleep(moment)
                program.kill()
                if program.wait() == 0:
                    seconds = moment  # it was through: the machine is faster now than when that was timed
                    break
                kills += 1
                self.assertEqual(self.pins(*secrets), before)
            begun = time.monotonic()
            self.assertEqual(subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode, 0)
            if number == 0:
                seconds = time.monotonic() - begun
            secret, key = secrets[1], new + ".key"
            self.assertEqual(self.pins(secret), before)
        self.assertGreater(kills, 0)
        self.expect(self.ctl("audit", "verify"), 0)
        print(f"rotation of {len(before)} PINs, {rounds} keys, killed {kills} times: 0 lost")


class DemoTest(SealingTest):
    def test_every_parent_has_a_pin_that_opens(self):
        first = self.demo(30, "first.db", seed=7)
        pins = self.pins(first)
        with contextlib.closing(connect(self.database)) as office:
            parties = [party for (party,) in office.execute("SELECT party_ref FROM party")]
        self.assertEqual(sorted(pins), sorted(parties))
        self.assertTrue(all(re.fullmatch(r"\d{5}", pin) for pin in pins.values()), "a PIN does not open")
        self.assertGreater(len(set(pins.values())), len(pins) * 9 // 10)
        for name in "first.db.mailroom.key", "first.db.mailroom.pub":
            self.assertEqual(os.stat(self.path(name)).st_mode & 0o777, 0o600)
        second = self.demo(30, "second.db", seed=7)
        self.assertEqual(self.pins(second), pins)  # from the seed; the boxes are others
        self.assertNotEqual(second, first)
        self.assertNotEqual(self.pins(self.demo(30, "third.db", seed=8)), pins)

    def test_a_key_that_is_there_is_not_replaced(self):
        for name in "office.db.mailroom.key", "office.db.mailroom.pub":
            self.file(name, b"mine")
            self.expect(self.ctl("demo", "--cases", "1"), 3)
            self.assertEqual(self.bytes_of(name), b"mine")
            self.assertFalse(os.path.exists(self.database))
            os.remove(self.path(name))
        self.expect(self.ctl("demo", "--cases", "1"), 0)


class SymbolTest(unittest.TestCase):
    """Which of the three programs can open a sealed PIN, by what they refer to and by what is in them."""

    SODIUM = re.compile(r"^(crypto_box_\w*open\w*|crypto_scalarmult\w*|crypto_box_\w*beforenm\w*)$")

    @staticmethod
    def symbols(file, *options):
        """The names in a program or library, as they are, with their types."""
        done = subprocess.run(["nm", *options, file], capture_output=True, text=True, check=True).stdout
        found = [re.fullmatch(r"(?:[0-9a-f]+)? +(\w) (\S+)", line) for line in done.splitlines()]
        return {(match[1], match[2].split("@")[0]) for match in found if match}

    def opening(self, program):
        """What of a program opens sealed PINs: what it wants of libsodium, and what it has of the library that opens."""
        wanted = {name for _, name in self.symbols(program, "-D", "--undefined-only") if self.SODIUM.match(name)}
        own = {name for _, name in self.symbols(program)}
        self.assertGreater(len(own), 1000, "the program was stripped: nothing is shown by what is not in it")
        library = {name for kind, name in self.symbols(OPENING, "--defined-only") if kind == "T"}
        self.assertGreater(len(library), 3)
        return wanted | own & library

    def test_only_the_mailroom_opens(self):
        for program in PROGRAM, WINDOW:
            self.assertEqual(self.opening(program), set(), program)

    def test_the_mailroom_does_and_so_this_test_can_fail(self):
        found = self.opening(MAILROOM)
        self.assertIn("crypto_box_seal_open", found)
        self.assertIn("crypto_scalarmult_base", found)
        self.assertTrue(any("MailroomKey4open" in name for name in found), found)

    def test_all_of_them_are_looked_at_as_they_are(self):
        """libsodium is not inside the programs, where its symbols would be no references."""
        for program in PROGRAM, WINDOW, MAILROOM:
            needed = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
            self.assertIn("[libsodium.so.", needed)
            inside = {name for _, name in self.symbols(program, "--defined-only") if name.startswith("crypto_")}
            self.assertEqual(inside, set())
        self.assertIn("crypto_box_seal", {name for _, name in self.symbols(PROGRAM, "-D", "--undefined-only")})


if __name__ == "__main__":
    main()
