#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A demo office behind a network that breaks, for a test program that is no Python: `weatherstation.py CASELEDGERCTL` says in a line of
JSON where it is; then it takes a word by the line, answers each with a line, and ends with its input.

    silence reset heal          the network
    kill stop start             the server
    follow take-over            another one follows it; it is lost, and the other has its address
    sql TEXT                    one value
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from cutproxy import RESET, SILENCE, CutProxy, can_silence
from testserver import TestServer, wait_until


class Station:
    def __init__(self, folder, program):
        self.folder = folder
        self.server = TestServer(without_tls=True, durable=True)
        self.proxy = CutProxy(("127.0.0.1", self.server.port))
        self.follower = None
        self.key = os.path.join(folder, "office.key")
        subprocess.run([program, "demo", "--cases", "20", "--today", "2026-03-31", "--database", self.server.url(), "--password-file",
                        self.server.password_file, "--key-file", self.key], check=True, cwd=folder, stdin=subprocess.DEVNULL,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={"HOME": folder, "PATH": "/usr/bin:/bin", "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/no-bus"})

    def tell(self):
        return json.dumps({"port": self.proxy.port, "key": self.key, "can_silence": can_silence()})

    def obey(self, word, text):
        if word == "sql":
            return self.server.sql("SET search_path = caseledger;" + text)[0][0]
        {"silence": lambda: self.proxy.cut(SILENCE), "reset": lambda: self.proxy.cut(RESET), "heal": self.proxy.heal,
         "kill": self.server.kill, "stop": self.server.stop, "start": self.server.start, "follow": self.follow,
         "take-over": self.take_over}[word]()
        return "done"

    def follow(self):
        """Nothing is done from now on before the follower has it, too."""
        self.follower = self.server.replica()
        self.server.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.server.sql("SELECT pg_reload_conf()")
        wait_until(lambda: self.server.sql("SELECT sync_state FROM pg_stat_replication") == [["sync"]])

    def take_over(self):
        self.server.kill()
        self.follower.promote()
        self.proxy.retarget(("127.0.0.1", self.follower.port))
        self.server.remove()
        self.server, self.follower = self.follower, None

    def close(self):
        self.proxy.close()
        for server in (self.follower, self.server):
            if server:
                server.remove()


def main():
    with tempfile.TemporaryDirectory(prefix="caseledger-station-") as folder, \
            contextlib.closing(Station(folder, sys.argv[1])) as station:
        print(station.tell(), flush=True)
        for line in sys.stdin:
            word, _, text = line.strip().partition(" ")
            print(station.obey(word, text), flush=True)


if __name__ == "__main__":
    main()
