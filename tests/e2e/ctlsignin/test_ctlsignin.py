# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""caseledgerctl --user NAME without a file: the keychain's password, where there is a keychain that has it.

usage: python3 test_ctlsignin.py build/bin/caseledgerctl build/tests/keychainprobe
"""

import hashlib
import os
import subprocess
import sys
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "keychain"))
import test_keychain  # noqa: E402

PROGRAM = ""
PROBE = ""


class SignInTest(unittest.TestCase):
    # The busses and keyrings of the keychain's own test.
    setUp = test_keychain.KeychainTest.setUp
    enterContext = test_keychain.KeychainTest.enterContext
    start_bus = test_keychain.KeychainTest.start_bus
    start_keyring = test_keychain.KeychainTest.start_keyring
    start_false = test_keychain.KeychainTest.start_false
    stop = test_keychain.KeychainTest.stop
    wait_for_name = test_keychain.KeychainTest.wait_for_name

    def office(self):
        self.database = os.path.join(self.home, "office.db")
        self.run_ctl("demo", "--cases", "1")

    def run_ctl(self, *arguments):
        return subprocess.run([PROGRAM, *arguments, "--database", self.database], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, env=self.environment, timeout=60, check=False)

    def remember(self, user, password):
        key = user + "@" + hashlib.sha256(self.database.encode()).hexdigest()[:32]
        done = subprocess.run([PROBE, "5000"], input=f"write {key} {password.encode().hex()}\n", capture_output=True,
                              text=True, env=self.environment, timeout=60, check=True)
        self.assertTrue(done.stdout.startswith("done"), done.stdout)

    def list_users(self, code):
        began = time.monotonic()
        done = self.run_ctl("users", "list", "--user", "administrator")
        self.assertEqual(done.returncode, code, done)
        self.assertNotIn("omed", done.stdout + done.stderr)
        return time.monotonic() - began

    def test_a_remembered_password_signs_in(self):
        self.start_bus()
        self.start_keyring()
        self.office()
        self.list_users(5)
        self.remember("administrator", "demo")
        self.list_users(0)

    def test_a_remembered_password_that_is_wrong_does_not(self):
        self.start_bus()
        self.start_keyring()
        self.office()
        self.remember("administrator", "omed")
        self.list_users(5)

    def test_without_a_keychain_nobody_is_signed_in(self):
        self.office()
        self.list_users(5)
        self.start_bus()
        self.list_users(5)

    def test_a_silent_keychain_is_not_waited_for_long(self):
        self.start_bus()
        self.start_false("silent")
        self.office()
        self.assertLess(self.list_users(5), 15)


if __name__ == "__main__":
    PROGRAM, PROBE = (os.path.abspath(argument) for argument in sys.argv[1:3])
    unittest.main(argv=sys.argv[:1], verbosity=2)
