# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mailroom's key in the keychain: wrapped, found again by the sealed PINs' own key, and done without where there is none.

usage: python3 test_mailroomkey.py build/bin/caseledger-mailroom build/bin/caseledgerctl build/tests/keychainprobe
"""

import os
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "keychain"))
import test_keychain  # noqa: E402

MAILROOM = ""
PROGRAM = ""
PROBE = ""
PASSPHRASE = "made up words"


class MailroomKeyTest(unittest.TestCase):
    # The busses and keyrings of the keychain's own test.
    setUp = test_keychain.KeychainTest.setUp
    enterContext = test_keychain.KeychainTest.enterContext
    start_bus = test_keychain.KeychainTest.start_bus
    start_keyring = test_keychain.KeychainTest.start_keyring
    start_false = test_keychain.KeychainTest.start_false
    stop = test_keychain.KeychainTest.stop
    wait_for_name = test_keychain.KeychainTest.wait_for_name

    def path(self, name):
        return os.path.join(self.home, name)

    def file(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        return self.path(name)

    def run_program(self, program, *arguments):
        return subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              env=self.environment, timeout=100, check=False)

    def keygen(self, name, *options):
        """A pair of keys; what was said of it but where it is."""
        done = self.run_program(MAILROOM, "keygen", "--output", self.path(name + ".key"), "--passphrase-file",
                                self.file("passphrase", PASSPHRASE + "\n"), *options)
        self.assertEqual(done.returncode, 0, done)
        self.assertTrue(os.path.exists(self.path(name + ".key")) and os.path.exists(self.path(name + ".pub")))
        return [line for line in done.stderr.splitlines() if "opens PINs" not in line]

    def id_of(self, name):
        with open(self.path(name + ".pub"), encoding="utf-8") as file:
            return file.read().splitlines()[1].removeprefix("id ")

    def office(self):
        """A demo office whose PINs are sealed for the key `first`."""
        self.database = self.path("office.db")
        self.demo_password = self.file("password", "demo\n")
        self.assertEqual(self.run_program(PROGRAM, "demo", "--cases", "3", "--database", self.database).returncode, 0)
        done = self.rotate(self.path("first.pub"), "--key", self.database + ".mailroom.key", "--passphrase-file", self.demo_password)
        self.assertEqual(done.returncode, 0, done)

    def rotate(self, public_key, *options):
        return self.run_program(MAILROOM, "rotate", "--database", self.database, "--user", "mailroom", "--password-file",
                                self.demo_password, "--new-public-key", public_key, *options)

    def rotate_by_keychain(self, passphrase=PASSPHRASE):
        return self.rotate(self.path("second.pub"), "--passphrase-file", self.file("typed", passphrase + "\n"))

    def refused(self, done, code, says):
        """One line that says why, and no PIN moved."""
        lines = [line for line in done.stderr.splitlines() if "government system" not in line]
        self.assertEqual((done.returncode, done.stdout, len(lines)), (code, "", 1), done)
        self.assertIn(says, lines[0])
        self.assertNotIn(PASSPHRASE, done.stderr)
        answer = subprocess.run(["sqlite3", self.database, "SELECT DISTINCT key_id FROM sealed_pin"], capture_output=True, text=True, check=True)
        self.assertEqual(answer.stdout.split(), [self.id_of("first")])

    def probe(self, wish):
        done = subprocess.run([PROBE, "5000"], input=wish + "\n", capture_output=True, text=True, env=self.environment,
                              timeout=60, check=True)
        return done.stdout.splitlines()[0].rsplit(" ", 1)[0]

    def test_the_kept_key_opens_and_is_wrapped(self):
        self.start_bus()
        self.start_keyring()
        self.assertEqual(self.keygen("first"), [])
        self.assertEqual(self.keygen("second", "--no-keychain"), [])
        with open(self.path("first.key"), "rb") as file:
            wrapped = file.read()
        kept = self.probe("read " + self.name_of("first"))
        self.assertIn(wrapped.hex(), kept)  # what the keychain has is what the file has, under its passphrase
        self.assertLess(len(self.probe("read " + self.name_of("second"))), 30)  # a word: there is none
        self.office()
        os.rename(self.path("first.key"), self.path("elsewhere"))
        self.refused(self.rotate_by_keychain("made up word"), 5, "passphrase")
        done = self.rotate_by_keychain()
        self.assertEqual(done.returncode, 0, done)
        self.assertIn("0 left under key " + self.id_of("first"), done.stderr)

    def name_of(self, name):
        return "mailroom-key-" + self.id_of(name)

    def test_a_spoilt_entry_is_told(self):
        self.start_bus()
        self.start_keyring()
        self.keygen("first")
        self.keygen("second", "--no-keychain")
        self.office()
        with open(self.path("first.key"), "rb") as file:
            half = file.read()[:70]
        self.assertIn("done", self.probe(f"write {self.name_of('first')} {half.hex()}"))
        self.refused(self.rotate_by_keychain(), 1, "The keychain holds no whole mailroom key")

    def test_a_keychain_without_the_key(self):
        self.start_bus()
        self.start_keyring()
        self.keygen("first", "--no-keychain")
        self.keygen("second")
        self.office()
        self.refused(self.rotate_by_keychain(), 1, "the keychain holds no key")

    def test_no_keychain_at_all(self):
        (remark,) = self.keygen("first")
        self.assertIn("the key is in its file only", remark)
        self.keygen("second")
        self.office()
        self.refused(self.rotate_by_keychain(), 1, "there is no keychain here")
        self.start_bus()
        self.refused(self.rotate_by_keychain(), 1, "there is no keychain here")

    def test_a_locked_keychain(self):
        self.start_bus()
        self.start_keyring()
        self.keygen("first")
        self.keygen("second", "--no-keychain")
        self.office()
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path", "/org/freedesktop/secrets",
                        "--method", "org.freedesktop.Secret.Service.Lock", "['/org/freedesktop/secrets/collection/login']"],
                       env=self.environment, check=True, capture_output=True, timeout=30)
        began = time.monotonic()
        self.refused(self.rotate_by_keychain(), 1, "keychain")
        self.assertLess(time.monotonic() - began, 20)
        (remark,) = self.keygen("third")
        self.assertIn("the key is in its file only", remark)

    def test_a_silent_keychain_is_not_waited_for_long(self):
        self.start_bus()
        self.start_false("silent")
        began = time.monotonic()
        (remark,) = self.keygen("first")
        self.assertIn("the keychain does not answer", remark)
        self.keygen("second", "--no-keychain")
        self.office()
        self.refused(self.rotate_by_keychain(), 1, "the keychain does not answer")
        self.assertLess(time.monotonic() - began, 60)


if __name__ == "__main__":
    MAILROOM, PROGRAM, PROBE = (os.path.abspath(argument) for argument in sys.argv[1:4])
    unittest.main(argv=sys.argv[:1], verbosity=2)
