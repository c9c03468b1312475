#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""caseledgerctl before servers that are none, and before a real one with a world around it that would lead it astray."""

import base64
import hashlib
import os
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/server"))
from certificates import make_certificates
from cutproxy import CLIENT, SERVER, SILENCE, CutProxy
from rogueserver import OVER_TLS, RogueServer, WITHOUT_TLS
from testserver import TestServer

PASSWORD = "Canary-of-the-password-7"
HOSTILE = ("<h1>", "<img", "\x1b", "\x07", "second line", "{password}", "FATAL", "libpq", "SSL SYSCALL")
BANNER = "caseledgerctl: This is a government system"  # said to everybody who signs in
LONGEST = 5.0  # seconds until a program has given a false server up
DATABASE, DENIED, WRONG_USE = 7, 5, 2


class Answer:
    """What a program said, and how long it took to."""

    def __init__(self, arguments, environment):
        begun = time.monotonic()
        done = subprocess.run(arguments, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        self.seconds = time.monotonic() - begun
        self.code = done.returncode
        self.out = done.stdout.decode(errors="replace")
        self.error = "".join(line for line in done.stderr.decode(errors="replace").splitlines(keepends=True)
                             if not line.startswith(BANNER))

    def __repr__(self):
        return f"exit {self.code} after {self.seconds:.1f} s: {self.out!r} {self.error!r}"


class Desk(unittest.TestCase):
    """A desk with a home of its own."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-rogue-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.home = os.path.dirname(cls.file("home/.keep", ""))
        cls.certificates = os.path.join(cls.folder, "tls")
        os.mkdir(cls.certificates)
        make_certificates(cls.certificates)
        cls.authority = os.path.join(cls.certificates, "authority.crt")
        cls.password_file = cls.file("password", PASSWORD + "\n")

    @classmethod
    def file(cls, name, text, mode=0o600):
        path = os.path.join(cls.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path

    @classmethod
    def surroundings(cls, home=None, **more):
        return {"HOME": home or cls.home, "XDG_RUNTIME_DIR": cls.home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
                "TZ": "America/Denver", "QT_QPA_PLATFORM": "offscreen",
                "DBUS_SESSION_BUS_ADDRESS": f"unix:path={cls.home}/no-bus", **more}

    def ctl(self, address, *arguments, environment=None, password_file=None, options=()):
        return Answer([CASELEDGERCTL, *arguments, "--database", address, "--password-file", password_file or self.password_file,
                       *options], environment or self.surroundings())

    def assert_refused(self, answer, codes=(DATABASE,)):
        """One plain line of the program's own words, and the exit code for it."""
        self.assertIn(answer.code, codes, answer)
        self.assertEqual(answer.out, "", answer)
        self.assertEqual(answer.error.count("\n"), 1, answer)
        self.assertTrue(answer.error.endswith("\n") and answer.error.strip().isprintable(), answer)
        self.assertLess(len(answer.error), 300, answer)
        for text in (*HOSTILE, PASSWORD):
            self.assertNotIn(text, answer.error)

    def assert_kept_to_itself(self, rogue, may_prove=False):
        """Nothing of the password came to that server: not itself, nor what is made of it."""
        md5 = hashlib.md5((PASSWORD + "installer").encode(), usedforsecurity=False).hexdigest()
        for form in (PASSWORD.encode(), base64.b64encode(PASSWORD.encode()), md5.encode(), PASSWORD.encode("utf-16-le")):
            self.assertNotIn(form, rogue.received)
        if not may_prove:
            self.assertEqual(rogue.proofs(), [])


class FalseServers(Desk):
    def visit(self, variant, address, *arguments, options=()):
        with RogueServer(variant, self.certificates) as rogue:
            return self.ctl(address.format(port=rogue.port), *arguments, options=options), rogue

    def visit_over_tls(self, variant, verb):
        key = os.path.join(self.folder, variant + ".key")
        more = ("find", "AA") if verb == "find" else ("init", "--key-file", key)
        answer, rogue = self.visit(variant, "postgresql://installer@localhost:{port}/office?sslrootcert=" + self.authority, *more)
        return answer, rogue, os.path.exists(key)

    def test_none_gets_anything_where_tls_is_asked_for(self):
        for verb in ("find", "init"):
            with ThreadPoolExecutor(max_workers=5) as visitors:
                visits = list(visitors.map(lambda variant: self.visit_over_tls(variant, verb), OVER_TLS))
            for variant, (answer, rogue, has_key) in zip(OVER_TLS, visits):
                with self.subTest(variant, verb=verb):
                    self.assertGreaterEqual(rogue.callers, 1, answer)
                    self.assert_kept_to_itself(rogue, may_prove=variant == "false_signature")
                    # A server that looks right may say that a password is wrong.
                    self.assert_refused(answer, (DENIED,) if variant == "refusal_behind_tls" else (DATABASE,))
                    self.assertLessEqual(answer.seconds, LONGEST, answer)
                    self.assertFalse(has_key, "the key of an office that was not made")

    def test_none_hears_a_name_that_could_not_show_who_it_is(self):
        for variant in ("no_tls", "error_for_tls", "stuffed", "wrong_host", "expired", "self_signed", "stranger", "silent_for_tls"):
            answer, rogue, _ = self.visit_over_tls(variant, "find")
            with self.subTest(variant):
                self.assertNotIn(b"installer", rogue.received, answer)
                self.assertNotIn(b"office", rogue.received, answer)

    def test_none_gets_the_password_where_the_loopback_is_allowed(self):
        for variant in WITHOUT_TLS:
            answer, rogue = self.visit(variant, "postgresql://installer@127.0.0.1:{port}/office", "find", "AA",
                                       options=("--allow-local",))
            with self.subTest(variant):
                self.assertGreaterEqual(rogue.callers, 1, answer)
                self.assert_kept_to_itself(rogue)
                self.assert_refused(answer)
                self.assertLessEqual(answer.seconds, LONGEST, answer)

    def test_a_named_authority_counts_on_this_machine_too(self):
        answer, rogue = self.visit("no_tls", "postgresql://installer@localhost:{port}/office?sslrootcert=" + self.authority,
                                   "find", "AA", options=("--allow-local",))
        self.assert_refused(answer)
        self.assert_kept_to_itself(rogue)

    def test_only_this_machine_is_local(self):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as route:
            try:
                route.connect(("198.51.100.1", 9))
            except OSError:
                self.skipTest("this machine has no address but the loopback's")
            own = route.getsockname()[0]
        for address in (own, "0.0.0.0"):
            with RogueServer("bare_clear_password", self.certificates, address=address) as rogue:
                answer = self.ctl(f"postgresql://installer@{address}:{rogue.port}/office", "find", "AA", options=("--allow-local",))
                self.assert_refused(answer)
                self.assertEqual(rogue.callers, 0, answer)

    def test_a_network_that_swallows_everything(self):
        with RogueServer("silent", self.certificates) as behind, CutProxy(("127.0.0.1", behind.port)) as proxy:
            proxy.cut(SILENCE)
            answer = self.ctl(f"postgresql://installer@127.0.0.1:{proxy.port}/office?sslrootcert={self.authority}", "find", "AA")
        self.assert_refused(answer)
        self.assertLessEqual(answer.seconds, LONGEST, answer)

    def test_nobody_there(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        self.assert_refused(self.ctl(f"postgresql://installer@localhost:{port}/office?sslrootcert={self.authority}", "find", "AA"))


class RealServer(Desk):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.server = TestServer(without_tls=True)
        cls.addClassCleanup(cls.server.remove)
        cls.server.sql(f"ALTER ROLE installer PASSWORD '{PASSWORD}'")
        cls.key = os.path.join(cls.folder, "office.key")
        cls.url = cls.server.url()
        made = Answer([CASELEDGERCTL, "init", "--database", cls.url, "--password-file", cls.password_file, "--key-file", cls.key],
                      cls.surroundings())
        if made.code != 0:
            raise AssertionError(f"init over verify-full with channel binding: {made}")

    def find(self, address=None, environment=None, options=(), **more):
        return self.ctl(address or self.url, "find", "AA", environment=environment, options=("--key-file", self.key, *options), **more)

    def assert_opened(self, answer):
        self.assertEqual((answer.code, answer.out), (0, ""), answer)

    def test_the_office_opens_over_tls_bound_to_the_certificate(self):
        self.assert_opened(self.find())
        with CutProxy(("127.0.0.1", self.server.port)) as proxy:
            self.assert_opened(self.find(self.url.replace(str(self.server.port), str(proxy.port))))
            self.assertEqual((proxy.messages[CLIENT][:1], proxy.messages[SERVER][:1]), ("?", "S"))
        with RogueServer("relay", self.server.tls(""), target=("127.0.0.1", self.server.port)) as rogue:
            answer = self.find(self.url.replace(str(self.server.port), str(rogue.port)))
            self.assert_refused(answer, (DATABASE, DENIED))
            self.assertTrue(rogue.proofs()[0].startswith(b"SCRAM-SHA-256-PLUS\0"))
            self.assert_kept_to_itself(rogue, may_prove=True)

    def test_a_wrong_password_is_refused_in_one_line(self):
        self.assert_refused(self.find(password_file=self.file("wrong", "another\n")), (DENIED,))

    def test_without_tls_only_where_it_is_allowed(self):
        bare = f"postgresql://installer@localhost:{self.server.port}/office"
        self.assert_refused(self.find(bare))
        self.assert_opened(self.find(bare, options=("--allow-local",)))
        socket_address = f"postgresql:///office?host={self.server.folder}&port={self.server.port}&user=installer"
        self.assert_refused(self.find(socket_address), (DATABASE, WRONG_USE))
        self.assert_opened(self.find(socket_address, options=("--allow-local",)))

    def test_a_missing_or_foreign_authority(self):
        for authority in (os.path.join(self.folder, "none.crt"), self.file("empty.crt", ""),
                          os.path.join(self.certificates, "other_authority.crt")):
            with self.subTest(os.path.basename(authority)):
                self.assert_refused(self.find(self.url.split("?")[0] + "?sslrootcert=" + authority))

    def test_other_parts_of_an_address_do_not_pass(self):
        for part in ("sslmode=disable", "hostaddr=127.0.0.1", "options=-cwork_mem%3D1MB", "service=rogue", "passfile=/etc/passwd",
                     "channel_binding=disable", "gssencmode=prefer", "target_session_attrs=any", "password=x", "host=/tmp",
                     "sslrootcert=system", "user=somebody", "port=5432"):
            with self.subTest(part):
                self.assert_refused(self.find(f"{self.url}&{part}"), (WRONG_USE,))
        answer = self.find(f"postgresql://installer:{PASSWORD}@localhost:{self.server.port}/office")
        self.assert_refused(answer, (WRONG_USE,))

    def test_what_the_surroundings_say_changes_nothing(self):
        readable_key = self.file("readable.key", "no key", 0o644)
        service = self.file("services", "[rogue]\nhostaddr=127.0.0.9\nport=1\nsslmode=disable\nsslcert=/etc/passwd\n"
                                        f"sslkey={readable_key}\nchannel_binding=disable\nconnect_timeout=1\n")
        stranger = os.path.join(self.certificates, "stranger.crt")
        for name, value in {
                "PGHOST": "127.0.0.9", "PGHOSTADDR": "127.0.0.9", "PGPORT": "1", "PGDATABASE": "template1", "PGUSER": "somebody",
                "PGPASSWORD": "another", "PGPASSFILE": readable_key, "PGSERVICE": "rogue", "PGSERVICEFILE": service,
                "PGSYSCONFDIR": self.folder, "PGSSLMODE": "disable", "PGREQUIRESSL": "0", "PGSSLROOTCERT": stranger,
                "PGSSLCERT": stranger, "PGSSLKEY": readable_key, "PGSSLCRL": stranger, "PGSSLCRLDIR": self.folder, "PGSSLSNI": "0",
                "PGSSLCOMPRESSION": "1", "PGSSLMINPROTOCOLVERSION": "TLSv1.3", "PGSSLMAXPROTOCOLVERSION": "TLSv1.1",
                "PGREQUIREPEER": "somebody", "PGGSSENCMODE": "require", "PGKRBSRVNAME": "rogue", "PGCHANNELBINDING": "disable",
                "PGCONNECT_TIMEOUT": "1", "PGCLIENTENCODING": "LATIN1", "PGOPTIONS": "-c statement_timeout=1",
                "PGTARGETSESSIONATTRS": "standby", "PGAPPNAME": "rogue", "PGDATESTYLE": "German", "PGTZ": "Asia/Seoul",
                "PGGEQO": "nonsense", "PGLOCALEDIR": self.folder}.items():
            more = {"PGSERVICEFILE": service} if name == "PGSERVICE" else {"PGSSLCERT": stranger} if name == "PGSSLKEY" else {}
            with self.subTest(name):
                self.assert_opened(self.find(environment=self.surroundings(**{name: value}, **more)))
        everything = self.surroundings(PGHOSTADDR="127.0.0.9", PGSERVICE="rogue", PGSERVICEFILE=service, PGSSLMODE="disable")
        bare = f"postgresql://installer@localhost:{self.server.port}/office"
        self.assert_refused(self.find(bare, environment=everything))
        self.assert_opened(self.find(bare, environment=everything, options=("--allow-local",)))

    def test_what_lies_at_home_changes_nothing(self):
        with open(os.path.join(self.certificates, "stranger.crt"), encoding="ascii") as file:
            stranger = file.read()
        with open(self.server.authority, encoding="ascii") as file:
            authority = file.read()
        bare = f"postgresql://installer@localhost:{self.server.port}/office"
        for number, (name, text, mode) in enumerate((
                ("postgresql.crt", stranger, 0o600), ("postgresql.key", "no key", 0o644), ("root.crl", "no list", 0o600),
                ("root.crt", stranger, 0o600), ("root.crt", authority, 0o600), ("../.pg_service.conf", "[rogue]\nhost=127.0.0.9\n", 0o600))):
            with self.subTest(name):
                home = f"home{number}"
                self.file(f"{home}/.postgresql/postgresql.crt", stranger)
                self.file(f"{home}/.postgresql/{name}", text, mode)
                surroundings = self.surroundings(os.path.join(self.folder, home))
                self.assert_opened(self.find(environment=surroundings))
                self.assert_refused(self.find(bare, environment=surroundings))
        passwords = self.file("homeless/.pgpass", f"*:*:*:*:{PASSWORD}\n")
        for more in ({}, {"PGPASSFILE": passwords}, {"PGPASSWORD": PASSWORD}):
            with self.subTest(more=list(more)):
                answer = Answer([CASELEDGERCTL, "find", "AA", "--database", self.url],
                                self.surroundings(os.path.dirname(passwords), **more))
                self.assert_refused(answer, (DENIED,))


if __name__ == "__main__":
    CASELEDGERCTL = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
