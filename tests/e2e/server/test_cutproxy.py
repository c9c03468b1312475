#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The relay that cuts connections: what passes, what does not, and what the server makes of it."""

import os
import sys
import threading
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/server"))
from cutproxy import CLIENT, FINISH, HALF_CLOSE, RESET, SERVER, SILENCE, THROTTLE, CutProxy, can_silence
from serverclient import ServerClient, ServerError
from testserver import TestServer, wait_until


class Relay(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = TestServer(without_tls=True)
        cls.addClassCleanup(cls.server.remove)
        with open(cls.server.password_file, encoding="ascii") as file:
            cls.password = file.read().strip()
        cls.server.sql("CREATE TABLE kept (number integer); GRANT ALL ON kept TO installer")

    def setUp(self):
        self.server.sql("TRUNCATE kept")
        self.proxy = CutProxy(("127.0.0.1", self.server.port))
        self.addCleanup(self.proxy.close)

    def connect(self, **more):
        client = ServerClient(**{"host": "127.0.0.1", "port": self.proxy.port, "user": "installer", "password": self.password,
                                 "dbname": "office", "sslmode": "disable", "gssencmode": "disable", **more})
        self.addCleanup(client.close)
        return client

    def kept(self):
        return [row[0] for row in self.server.sql("SELECT number FROM kept ORDER BY number")]

    def test_counts_messages_without_tls(self):
        client = self.connect()
        self.assertEqual(self.proxy.messages[CLIENT], "!pp")
        self.assertRegex(self.proxy.messages[SERVER], "^RRRRS+KZ$")
        self.proxy.reset_counts()
        client.run("SELECT number FROM generate_series(1, 3) AS number")
        self.assertEqual(self.proxy.messages, {CLIENT: "Q", SERVER: "TDDDCZ"})

    def test_passes_bytes_behind_tls(self):
        client = self.connect(sslmode="verify-full", host="localhost", sslrootcert=self.server.authority, channel_binding="require")
        self.assertTrue(client.has_tls)
        self.assertEqual(self.proxy.messages, {CLIENT: "?", SERVER: "S"})
        before = self.proxy.bytes[SERVER]
        self.assertEqual(client.run("SELECT repeat('x', 100000)"), [["x" * 100000]])
        self.assertGreater(self.proxy.bytes[SERVER] - before, 100000)

    def test_a_refused_tls_goes_on_with_messages(self):
        with TestServer(without_tls=True, settings={"ssl": "off"}) as bare:
            self.proxy.retarget(("127.0.0.1", bare.port))
            with open(bare.password_file, encoding="ascii") as file:
                self.connect(sslmode="prefer", password=file.read().strip())
            self.assertEqual(self.proxy.messages[CLIENT], "?!pp")
            self.assertRegex(self.proxy.messages[SERVER], "^NRRRRS+KZ$")

    def test_what_is_cut_off_from_the_client_is_not_done(self):
        for how in (RESET, FINISH, HALF_CLOSE):
            with self.subTest(how):
                client = self.connect()
                self.proxy.reset_counts()
                self.proxy.cut(how, side=CLIENT, message=2)
                client.run("BEGIN")
                with self.assertRaises(ServerError):
                    client.run("INSERT INTO kept VALUES (1); COMMIT")
                self.proxy.wait_for_cut()
                self.assertEqual(self.proxy.messages[CLIENT], "QQ")
                self.assertEqual(self.kept(), [])

    def test_what_is_cut_off_from_the_server_is_done_and_nobody_knows(self):
        for number, how in enumerate((RESET, FINISH, HALF_CLOSE), 1):
            with self.subTest(how):
                client = self.connect()
                self.proxy.reset_counts()
                self.proxy.cut(how, side=SERVER, message=1)
                with self.assertRaises(ServerError):
                    client.run(f"INSERT INTO kept VALUES ({number})")
                self.proxy.wait_for_cut()
                wait_until(lambda: len(self.kept()) == number)
                self.connect()  # later ones are whole

    def test_every_message_of_a_command_can_be_the_one(self):
        client = self.connect()
        self.proxy.reset_counts()
        client.run("INSERT INTO kept VALUES (0)")
        counts = {side: len(self.proxy.messages[side]) for side in (CLIENT, SERVER)}
        self.assertEqual(counts, {CLIENT: 1, SERVER: 2})
        for side, count in counts.items():
            for number in range(1, count + 1):
                client = self.connect()
                self.proxy.reset_counts()
                self.proxy.cut(RESET, side=side, message=number)
                with self.assertRaises(ServerError):
                    client.run(f"INSERT INTO kept VALUES ({number if side == SERVER else -number})")
        wait_until(lambda: self.kept() == ["0", "1", "2"])

    def test_half_a_message(self):
        for side in (CLIENT, SERVER):
            client = self.connect()
            self.proxy.reset_counts()
            self.proxy.cut(RESET, side=side, byte=1001)
            with self.assertRaises(ServerError):
                client.run("SELECT repeat('x', 5000) -- " + "y" * 5000)
            self.assertEqual(self.proxy.bytes[side], 1000)

    @unittest.skipUnless(can_silence(), "this system lets root alone drop packets")
    def test_in_silence_nothing_is_acknowledged(self):
        client = self.connect(tcp_user_timeout=500)
        self.proxy.cut(SILENCE)
        with self.assertRaisesRegex(ServerError, "(?i)timed out"):
            client.run("SELECT 1")
        with self.assertRaisesRegex(ServerError, "timeout expired"):
            self.connect(connect_timeout=2)
        self.proxy.heal()
        self.assertEqual(self.connect().run("SELECT 1"), [["1"]])

    def test_behind_a_silence_what_was_said_arrives(self):
        for side in (CLIENT, SERVER):
            client = self.connect()
            self.proxy.reset_counts()
            self.proxy.cut(SILENCE, side=side, message=1)
            answers = []
            asking = threading.Thread(target=lambda: answers.append(client.run("SELECT 7")))
            asking.start()
            self.proxy.wait_for_cut()
            self.assertEqual((self.proxy.bytes[side], answers), (0, []))
            self.proxy.heal()
            asking.join(20)
            self.assertEqual(answers, [[["7"]]])

    def test_a_slow_network_is_slow_and_whole(self):
        client = self.connect()
        self.proxy.reset_counts()
        self.proxy.cut(THROTTLE, rate=1000)
        answers = []
        asking = threading.Thread(target=lambda: answers.append(client.run("SELECT repeat('x', 50000)")))
        asking.start()
        wait_until(lambda: self.proxy.bytes[SERVER] >= 100)
        self.assertLess(self.proxy.bytes[SERVER], 50000)
        self.assertEqual(answers, [])
        self.proxy.heal()
        asking.join(20)
        self.assertEqual(answers, [[["x" * 50000]]])

    def test_an_address_moves_to_another_server(self):
        with TestServer(without_tls=True) as other:
            other.sql("CREATE TABLE here (number integer)")
            client = self.connect()
            self.proxy.cut(RESET)
            with self.assertRaises(ServerError):
                client.run("SELECT 1")
            self.proxy.retarget(("127.0.0.1", other.port))
            with open(other.password_file, encoding="ascii") as file:
                moved = self.connect(password=file.read().strip())
            self.assertEqual(moved.run("SELECT to_regclass('here')"), [["here"]])

    def test_no_server_is_no_connection(self):
        with TestServer() as gone:
            self.proxy.retarget(("127.0.0.1", gone.port))
        with self.assertRaises(ServerError):
            self.connect()


if __name__ == "__main__":
    unittest.main(verbosity=2)
