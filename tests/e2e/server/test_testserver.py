#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server that tests stand on: who comes in, what survives, what is left behind."""

import json
import os
import signal
import subprocess
import sys
import unittest

SUPPORT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/server")
sys.path.insert(0, SUPPORT)
import certificates
from serverclient import ServerClient, ServerError
from testserver import TestServer, wait_until


def password(server):
    with open(server.password_file, encoding="ascii") as file:
        return file.read().strip()


def refuse(test, **parameters):
    with test.assertRaises(ServerError) as refused:
        ServerClient(**parameters).close()
    return str(refused.exception)


class WhoComesIn(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = TestServer(local="scram")
        cls.addClassCleanup(cls.server.remove)

    def test_over_tls_with_the_password_bound_to_the_certificate(self):
        with ServerClient.over_tls(self.server, "installer", password(self.server)) as client:
            self.assertTrue(client.has_tls)
            self.assertEqual(client.run("SELECT session_user, current_database()"), [["installer", "office"]])
            self.assertEqual(client.run("SHOW password_encryption"), [["scram-sha-256"]])

    def test_not_with_another_password(self):
        with self.assertRaisesRegex(ServerError, "password authentication failed"):
            ServerClient.over_tls(self.server, "installer", "another")

    def test_not_without_tls(self):
        said = refuse(self, host="127.0.0.1", port=self.server.port, user="installer", password=password(self.server),
                      dbname="office", sslmode="disable")
        self.assertIn("no pg_hba.conf entry", said)

    def test_the_superuser_only_over_the_socket(self):
        said = refuse(self, host="127.0.0.1", port=self.server.port, user="postgres", dbname="office", password="x")
        self.assertIn("authentication failed", said)
        self.assertEqual(self.server.sql("SELECT session_user"), [["postgres"]])

    def test_the_socket_asks_for_the_password_where_it_should(self):
        self.assertIn("no password supplied", refuse(self, host=self.server.folder, port=self.server.port, user="installer",
                                                     dbname="office"))
        with ServerClient.over_socket(self.server, "installer", password=password(self.server)) as client:
            self.assertFalse(client.has_tls)

    def test_the_installer_makes_roles_and_owns_the_database_and_no_more(self):
        with ServerClient.over_tls(self.server, "installer", password(self.server)) as client:
            client.run("CREATE ROLE made_by_installer; CREATE SCHEMA made_by_installer")
            self.assertEqual(client.run("SELECT rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = 'installer'"),
                             [["f", "f", "f"]])
            self.assertEqual(client.refusal("SELECT pg_read_file('postgresql.conf')"), "42501")
        self.server.fresh()
        self.assertEqual(self.server.sql("SELECT rolname FROM pg_roles WHERE rolname LIKE 'made%'"), [])
        self.assertEqual(self.server.sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'made%'"), [])


class Certificates(unittest.TestCase):
    def test_only_the_right_one_passes(self):
        for certificate, complaint in ((certificates.WRONG_HOST, "does not match host name"),
                                       (certificates.EXPIRED, "certificate verify failed"),
                                       (certificates.SELF_SIGNED, "certificate verify failed"),
                                       (certificates.STRANGER, "certificate verify failed")):
            with self.subTest(certificate), TestServer(certificate=certificate) as server:
                with self.assertRaisesRegex(ServerError, complaint):
                    ServerClient.over_tls(server, "installer", password(server))
                with ServerClient.over_tls(server, "installer", password(server), sslmode="require", sslrootcert="/none",
                                           channel_binding="disable") as careless:
                    self.assertTrue(careless.has_tls)


class WhatSurvives(unittest.TestCase):
    def setUp(self):
        self.server = TestServer()
        self.addCleanup(self.server.remove)
        self.server.sql("CREATE TABLE kept (number integer); INSERT INTO kept VALUES (1)")

    def test_what_was_committed_before_the_server_was_killed(self):
        client = ServerClient.over_socket(self.server, "postgres", dbname="office")
        client.run("BEGIN; INSERT INTO kept VALUES (2)")
        port, process = self.server.port, self.server.process
        self.server.kill()
        self.assertIsNone(self.server.process)
        with self.assertRaises(ServerError):
            client.run("COMMIT")
        client.close()
        self.server.start()
        self.assertEqual(self.server.port, port)
        self.assertNotEqual(self.server.process, process)
        self.assertEqual(self.server.sql("SELECT number FROM kept"), [["1"]])

    def test_a_served_role_that_is_killed_is_cut_off(self):
        client = ServerClient.over_socket(self.server, "installer")
        self.assertEqual(self.server.terminate_backends("somebody"), 0)
        self.assertEqual(self.server.terminate_backends("installer"), 1)
        with self.assertRaises(ServerError):
            client.run("SELECT 1")
        client.close()
        client = ServerClient.over_socket(self.server, "installer")
        process = client.process
        self.assertEqual(self.server.kill_backends(), 1)
        wait_until(lambda: not os.path.exists(f"/proc/{process}"))
        with self.assertRaises(ServerError):
            client.run("SELECT 1")
        client.close()

    def test_a_follower_shows_what_is_committed_and_takes_over(self):
        follower = self.server.replica()
        self.addCleanup(follower.remove)
        self.server.sql("INSERT INTO kept VALUES (2)")
        wait_until(lambda: self.server.has_caught_up(follower))
        self.assertEqual(follower.sql("SELECT sum(number), pg_is_in_recovery() FROM kept"), [["3", "t"]])
        with ServerClient.over_tls(follower, "installer", password(follower)) as client:
            self.assertEqual(client.refusal("CREATE TABLE written (number integer)"), "25006")
        self.server.kill()
        follower.promote()
        follower.sql("INSERT INTO kept VALUES (4)")
        self.assertEqual(follower.sql("SELECT sum(number) FROM kept"), [["7"]])


class WhatIsLeft(unittest.TestCase):
    def test_the_log_names_nobody(self):
        with TestServer() as server:
            server.sql("CREATE TABLE parent (name text PRIMARY KEY, born date); INSERT INTO parent VALUES ('Wenzel Canary', NULL)")
            with ServerClient.over_socket(server, "postgres") as client:
                self.assertEqual(client.refusal("INSERT INTO parent VALUES ('Wenzel Canary', NULL)"), "23505")
                self.assertEqual(client.refusal("SELECT 'Wenzel Canary'::date"), "22007")
                self.assertEqual(client.refusal("PREPARE ask(text) AS SELECT $1::date; EXECUTE ask('Wenzel Canary')"), "22007")
                self.assertEqual(client.refusal("DO $$ BEGIN RAISE EXCEPTION 'Wenzel Canary'; END $$"), "P0001")
            with self.assertRaises(ServerError):
                ServerClient.over_tls(server, "installer", "wrong")
            server.stop()
            with open(server.log, encoding="utf-8") as log:
                text = log.read()
            self.assertNotIn("Canary", text)
            self.assertIn("password authentication failed", text)

    def test_nothing_when_its_owner_is_killed(self):
        owner = subprocess.Popen(["/usr/bin/python3", "-B", "-c",
                                  f"import sys; sys.path.insert(0, {SUPPORT!r}); from testserver import TestServer\n"
                                  "server = TestServer(); print(server.folder, server.process, flush=True); sys.stdin.read()"],
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        folder, process = owner.stdout.readline().split()
        self.assertTrue(os.path.isdir(folder) and os.path.exists(f"/proc/{process}"))
        owner.send_signal(signal.SIGKILL)
        owner.communicate()
        wait_until(lambda: not os.path.isdir(folder))
        wait_until(lambda: not os.path.exists(f"/proc/{process}/exe"))

    def test_from_a_shell(self):
        def call(*arguments):
            answer = subprocess.run(["/usr/bin/python3", "-B", os.path.join(SUPPORT, "testserver.py"), *arguments], text=True,
                                    check=True, capture_output=True).stdout
            return json.loads(answer) if answer else None

        parts = call("start", "--owner", str(os.getpid()), "--set", "work_mem=7MB")
        server = TestServer.at(parts["folder"])
        self.addCleanup(server.remove)
        self.assertEqual(server.sql("SHOW work_mem"), [["7MB"]])
        server.sql("CREATE TABLE kept (number integer)")
        self.assertEqual(call("kill", server.folder)["port"], server.port)
        self.assertIsNone(server.process)
        call("restart", server.folder)
        self.assertEqual(server.sql("SELECT count(*) FROM kept"), [["0"]])
        call("fresh", server.folder)
        with self.assertRaises(RuntimeError):
            server.sql("SELECT count(*) FROM kept")
        call("stop", server.folder)
        self.assertFalse(os.path.exists(server.folder))


if __name__ == "__main__":
    unittest.main(verbosity=2)
