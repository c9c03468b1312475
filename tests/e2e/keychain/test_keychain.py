# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keychain wrapper before a real Secret Service, and before one that is locked, absent, silent or broken.

usage: python3 test_keychain.py build/tests/keychainprobe
"""

import contextlib
import os
import subprocess
import sys
import tempfile
import unittest

PROBE = ""
HERE = os.path.dirname(os.path.abspath(__file__))
SECRET = "made up pässword \u0000 of nobody".encode()
KEY = "somebody@0123456789abcdef"
LIMIT_MS = 5000
BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy></busconfig>
"""


class KeychainTest(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(tempfile.TemporaryDirectory(prefix="keychain-"))
        os.mkdir(os.path.join(self.home, "run"), 0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": self.home,
            "XDG_RUNTIME_DIR": os.path.join(self.home, "run"),
            "XDG_DATA_HOME": os.path.join(self.home, "data"),
            "XDG_CONFIG_HOME": os.path.join(self.home, "config"),
            "XDG_CONFIG_DIRS": os.path.join(self.home, "system"),
            "LC_ALL": "C.UTF-8",
        }
        self.config = os.path.join(self.home, "bus.conf")
        with open(self.config, "w", encoding="utf-8") as file:
            file.write(BARE_BUS)

    def enterContext(self, context):
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        return stack.enter_context(context)

    def start_bus(self):
        """A session bus that starts nothing by itself."""
        daemon = subprocess.Popen(
            ["dbus-daemon", "--config-file", self.config, "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=self.environment,
        )
        self.addCleanup(self.stop, daemon)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()

    def stop(self, process):
        process.terminate()
        process.wait(10)
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()

    def start_keyring(self, unlocked=True):
        """GNOME's keyring; unlocked it makes the login collection with a made-up password."""
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets"] + (["--unlock"] if unlocked else []),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        self.addCleanup(self.stop, daemon)
        if unlocked:
            daemon.stdin.write(b"login")
        daemon.stdin.close()
        daemon.stdin = None
        self.wait_for_name("org.freedesktop.secrets")
        return daemon

    def wait_for_name(self, name):
        subprocess.run(
            ["gdbus", "wait", "--session", "--timeout", "20", name], env=self.environment, check=True, timeout=30
        )

    def start_false(self, kind):
        process = subprocess.Popen(
            ["/usr/bin/python3", "-B", os.path.join(HERE, "falsekeychain.py"), kind],
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment,
        )
        self.addCleanup(self.stop, process)
        self.assertIn("ready", process.stdout.readline())
        return process

    @staticmethod
    def calls(process):
        """What a false keychain was asked, which ends with this."""
        process.terminate()
        return process.stdout.read().split()

    def ask(self, *wishes, limit=LIMIT_MS, **environment):
        """The answers to wishes, each within the limit, from one run of the program. Its event loop never stood still."""
        done = subprocess.run(
            [PROBE, str(limit)],
            input="".join(wish + "\n" for wish in wishes),
            capture_output=True,
            text=True,
            env=self.environment | environment,
            timeout=60,
            check=False,
        )
        self.assertEqual(done.returncode, 0, done.stderr)
        *lines, stall = done.stdout.splitlines()
        self.assertEqual(len(lines), len(wishes), done.stdout)
        answers = [line.rsplit(" ", 1) for line in lines]
        for answer, took in answers:
            self.assertLess(int(took), limit + 1000, answer)
        self.assertLess(int(stall.split()[1]), 2000)
        self.assertNoSecretInFiles()
        return [answer for answer, _ in answers]

    def assertNoSecretInFiles(self):
        for folder, _, names in os.walk(self.home):
            for name in names:
                with contextlib.suppress(OSError), open(os.path.join(folder, name), "rb") as file:
                    content = file.read()
                    for form in (SECRET, SECRET.hex().encode(), SECRET[:12]):
                        self.assertNotIn(form, content, name)

    def test_remembers_reads_back_replaces_and_forgets(self):
        self.start_bus()
        self.start_keyring()
        other = SECRET[::-1].hex()
        self.assertEqual(self.ask("read " + KEY), ["not_found"])
        self.assertEqual(self.ask(f"write {KEY} {SECRET.hex()}", "read " + KEY), ["done", SECRET.hex()])
        self.assertEqual(self.ask("read " + KEY, "read nobody"), [SECRET.hex(), "not_found"])
        self.assertEqual(self.ask(f"write {KEY} {other}", "read " + KEY), ["done", other])
        self.assertEqual(self.ask("forget " + KEY, "read " + KEY, "forget " + KEY), ["done", "not_found", "done"])

    def test_whoever_is_gone_is_not_answered(self):
        self.start_bus()
        self.start_keyring()
        self.assertEqual(self.ask("leave " + KEY, "read " + KEY), ["left", "not_found"])

    def test_text_left_by_another_program_does_not_win(self):
        self.start_bus()
        self.start_keyring()
        self.store_text("stale")
        self.assertEqual(self.ask(f"write {KEY} {SECRET.hex()}", "read " + KEY), ["done", SECRET.hex()])

    def store_text(self, text):
        """What QtKeychain would file as a text under the same key."""
        script = (
            "import dbus, sys\n"
            "bus = dbus.SessionBus()\n"
            "service = dbus.Interface(bus.get_object('org.freedesktop.secrets', '/org/freedesktop/secrets'),"
            " 'org.freedesktop.Secret.Service')\n"
            "_, session = service.OpenSession('plain', dbus.String('', variant_level=1))\n"
            "collection = dbus.Interface(bus.get_object('org.freedesktop.secrets',"
            " service.ReadAlias('default')), 'org.freedesktop.Secret.Collection')\n"
            "secret = dbus.Struct((session, dbus.ByteArray(b''), dbus.ByteArray(sys.argv[2].encode()), 'text/plain'))\n"
            "attributes = {'user': sys.argv[1], 'server': 'caseledger', 'type': 'plaintext',"
            " 'xdg:schema': 'org.qt.keychain'}\n"
            "collection.CreateItem({'org.freedesktop.Secret.Item.Label': 'x',"
            " 'org.freedesktop.Secret.Item.Attributes': dbus.Dictionary(attributes, signature='ss')}, secret, True)\n"
        )
        subprocess.run(
            ["/usr/bin/python3", "-c", script, KEY, text], env=self.environment, check=True, timeout=20
        )
        self.assertEqual(self.ask("read " + KEY), [text.encode().hex()])  # a reader of texts first would take it

    def test_no_bus(self):
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + os.path.join(self.home, "nothing")
        self.assertTroubles(self.ask("read " + KEY, f"write {KEY} {SECRET.hex()}", "forget " + KEY))
        del self.environment["DBUS_SESSION_BUS_ADDRESS"]
        self.assertTroubles(self.ask("read " + KEY))

    def assertTroubles(self, answers):
        for answer in answers:
            self.assertIn(answer, ("unavailable", "timed_out", "denied"))

    def test_no_keychain_on_the_bus(self):
        self.start_bus()
        self.assertTroubles(self.ask("read " + KEY, f"write {KEY} {SECRET.hex()}", "read " + KEY))

    def test_locked_and_nobody_to_unlock_it(self):
        self.start_bus()
        self.lock_keyring()
        self.assertNotIn(SECRET.hex(), self.ask("read " + KEY))  # libsecret calls what is locked not found
        self.assertTroubles(self.ask(f"write {KEY} 00"))
        self.stop(self.keyring)
        self.start_keyring()
        self.assertEqual(self.ask("read " + KEY), [SECRET.hex()])  # still

    def test_locked_and_the_prompt_hangs(self):
        self.start_bus()
        prompter = self.start_false("prompter")
        self.lock_keyring()
        answers = self.ask("read " + KEY, f"write {KEY} 00", "forget " + KEY, limit=2500)
        self.assertEqual(answers, ["timed_out", "unavailable", "unavailable"])
        self.assertIn("BeginPrompting", self.calls(prompter))

    def lock_keyring(self):
        """A keyring that holds the secret, and that nobody has unlocked."""
        self.keyring = self.start_keyring()
        self.assertEqual(self.ask(f"write {KEY} {SECRET.hex()}"), ["done"])
        self.stop(self.keyring)
        self.keyring = self.start_keyring(unlocked=False)

    def test_one_that_never_answers_is_asked_once(self):
        self.start_bus()
        self.start_false("silent")
        answers = self.ask("read " + KEY, "read " + KEY, f"write {KEY} {SECRET.hex()}", "forget " + KEY, limit=500)
        self.assertEqual(answers, ["timed_out", "unavailable", "unavailable", "unavailable"])

    def test_whoever_leaves_while_it_never_answers(self):
        self.start_bus()
        self.start_false("silent")
        self.assertEqual(self.ask("leave " + KEY, limit=500), ["left"])

    def test_a_planted_settings_file_is_not_believed(self):
        self.start_bus()
        self.start_keyring()
        self.assertEqual(self.ask(f"write {KEY} {SECRET.hex()}"), ["done"])
        for variable in ("XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"):
            folder = self.environment[variable]
            os.makedirs(folder, exist_ok=True)
            planted = os.path.join(folder, "caseledger.conf")
            with open(planted, "w", encoding="utf-8") as file:
                file.write(f"[General]\n{KEY}\\data=@ByteArray(planted)\n{KEY}\\type=Base64\n")
            for desktop in ("GNOME", "KDE"):
                answers = self.ask("read " + KEY, f"write {KEY} 00", "forget " + KEY, XDG_CURRENT_DESKTOP=desktop)
                self.assertEqual(answers, ["unavailable"] * 3)
            os.remove(planted)
        self.assertEqual(self.ask("read " + KEY), [SECRET.hex()])

    def test_a_wallet_whose_errors_look_like_success(self):
        self.start_bus()
        wallet = self.start_false("wallet")
        answers = self.ask(f"write {KEY} {SECRET.hex()}", XDG_CURRENT_DESKTOP="KDE", KDE_SESSION_VERSION="5")
        self.assertTroubles(answers)
        self.assertIn("writeEntry", self.calls(wallet))


if __name__ == "__main__":
    PROBE = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
