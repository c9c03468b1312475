#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The false servers themselves: a careful client gives them nothing, and a careless one shows that they would have noticed."""

import os
import socket
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/server"))
from certificates import make_certificates
from rogueserver import OVER_TLS, RogueServer
from serverclient import ServerClient, ServerError
from testserver import TestServer

PASSWORD = "canary-of-the-rogue-servers"
# What libpq itself, told to be careful, waits for: its limit is of two seconds at least.
PATIENT = {"silent", "silent_for_tls", "silent_behind_tls"}


class Rogues(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="caseledger-certificates-")
        cls.addClassCleanup(folder.cleanup)
        cls.certificates = folder.name
        make_certificates(folder.name)

    def connect(self, rogue, **more):
        ServerClient(**{"host": "localhost", "hostaddr": "127.0.0.1", "port": rogue.port, "user": "installer", "dbname": "office",
                        "password": PASSWORD, "connect_timeout": 2, "gssencmode": "disable", **more}).close()

    def connect_with_care(self, rogue):
        self.connect(rogue, sslmode="verify-full", sslrootcert=os.path.join(self.certificates, "authority.crt"),
                     channel_binding="require")

    def visit_with_care(self, variant):
        """What the client was told, and the false server."""
        with RogueServer(variant, self.certificates) as rogue:
            try:
                self.connect_with_care(rogue)
            except ServerError as error:
                return str(error), rogue
        return None, rogue

    def test_a_careful_client_gives_none_of_them_anything(self):
        with ThreadPoolExecutor(max_workers=len(OVER_TLS)) as visitors:
            visits = dict(zip(OVER_TLS, visitors.map(self.visit_with_care, OVER_TLS)))
        for variant, (refused, rogue) in visits.items():
            with self.subTest(variant):
                self.assertIsNotNone(refused)
                self.assertEqual("timeout" in refused, variant in PATIENT, refused)
                self.assertGreaterEqual(rogue.callers, 1)
                self.assertNotEqual(rogue.received, b"")
                self.assertNotIn(PASSWORD.encode(), rogue.received)
                if variant != "false_signature":
                    self.assertEqual(rogue.proofs(), [])

    def test_a_certificate_of_the_wrong_kind_ends_the_talk_before_a_name_is_said(self):
        for variant in ("wrong_host", "expired", "self_signed", "stranger", "no_tls", "stuffed", "error_for_tls"):
            with self.subTest(variant), RogueServer(variant, self.certificates) as rogue:
                with self.assertRaises(ServerError):
                    self.connect_with_care(rogue)
                self.assertNotIn(b"installer", rogue.received)

    def test_a_proof_needs_a_right_certificate(self):
        with RogueServer("false_signature", self.certificates) as rogue:
            with self.assertRaisesRegex(ServerError, "signature"):
                self.connect_with_care(rogue)
            self.assertEqual(len(rogue.proofs()), 2)
            self.assertIn(b"p=tls-server-end-point", rogue.proofs()[0])

    def test_a_careless_client_is_caught(self):
        for variant in ("clear_password", "no_tls", "wrong_host", "bare_clear_password"):
            with self.subTest(variant), RogueServer(variant, self.certificates) as rogue:
                with self.assertRaises(ServerError):
                    self.connect(rogue, sslmode="prefer")
                self.assertEqual(rogue.proofs(), [PASSWORD.encode() + b"\0"])
                self.assertIn(PASSWORD.encode(), rogue.received)
        for variant, proof in (("md5", b"md5"), ("sasl_without_plus", b"SCRAM-SHA-256\0")):
            with self.subTest(variant), RogueServer(variant, self.certificates) as rogue:
                with self.assertRaises(ServerError):
                    self.connect(rogue, sslmode="prefer")
                self.assertTrue(rogue.proofs()[0].startswith(proof))
        with RogueServer("no_authentication", self.certificates) as rogue:
            self.connect(rogue, sslmode="prefer")
            self.assertEqual(rogue.proofs(), [])

    def test_hostile_words_come_as_they_are(self):
        for variant in ("error_for_tls", "error_behind_tls"):
            with self.subTest(variant), RogueServer(variant, self.certificates) as rogue:
                with socket.create_connection(("127.0.0.1", rogue.port)) as client:
                    if variant == "error_for_tls":
                        client.sendall(bytes.fromhex("0000000804d2162f"))
                        said = b""
                        while b"<h1>" not in said or b"\x1b[2J" not in said:
                            piece = client.recv(4096)
                            self.assertTrue(piece)
                            said += piece
                if variant == "error_behind_tls":
                    with self.assertRaisesRegex(ServerError, "<h1>"):
                        self.connect(rogue, sslmode="require")

    def test_those_without_an_end_go_on(self):
        start = bytes.fromhex("0000000800030000")
        for variant in ("endless", "dripping", "huge_parameter", "huge_row"):
            with self.subTest(variant), RogueServer(variant, self.certificates) as rogue:
                with socket.create_connection(("127.0.0.1", rogue.port)) as client:
                    client.sendall(start)
                    enough = 10 if variant == "dripping" else 1 << 20
                    said = b""
                    while len(said) < enough:
                        piece = client.recv(1 << 16)
                        self.assertTrue(piece)
                        said += piece
                    self.assertTrue(said.startswith(b"R\0\0\0\x08\0\0\0\0"))

    def test_one_in_between_gets_no_further_than_the_proof(self):
        with TestServer() as server, RogueServer("relay", self.certificates, target=("127.0.0.1", server.port)) as rogue:
            with open(server.password_file, encoding="ascii") as file:
                password = file.read().strip()
            with self.assertRaises(ServerError) as refused:
                self.connect(rogue, password=password, sslmode="verify-full", channel_binding="require",
                             sslrootcert=os.path.join(self.certificates, "authority.crt"))
            self.assertIn("channel binding check failed", str(refused.exception))
            self.assertEqual(len(rogue.proofs()), 2)
            self.connect(rogue, password=password, sslmode="require", channel_binding="disable")  # who does not care is read


if __name__ == "__main__":
    unittest.main(verbosity=2)
