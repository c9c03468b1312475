#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A shared office as large as a state's, on a server of its own that stays.

    fillserver.py FOLDER --cases N [--users 50 --users-file FILE] --fill build/tests/bench_fill --control build/bin/caseledgerctl

The server is made in FOLDER (see tests/support/server/testserver.py, whose "stop" ends it), the office is laid by "init", filled
by bench_fill, and given its users by "users add": an administrator, and at the desks agents and caseworkers in turn, all of the
office D01. FILE has a line for each of those at the desks: name, comma, password. The SSN key lies in FOLDER.key. While it is filled
the server writes without care for a crash; then it is started anew with what an office's server has.
"""
import argparse
import json
import os
import secrets
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/server"))
from testserver import INSTALLER, TestServer  # pylint: disable=wrong-import-position

WHILE_FILLING = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "wal_level": "minimal",
                 "max_wal_senders": "0", "autovacuum": "off", "maintenance_work_mem": "512MB", "checkpoint_timeout": "15min",
                 "max_wal_size": "4GB", "wal_buffers": "64MB"}
ROLES = ("caseworker", "agent")


def words(server):
    """libpq's words for the superuser, who is known at the socket."""
    return f"host={server.folder} port={server.port} user=postgres dbname=office"


class Office:
    """What is on the server, by the office's own programs."""

    def __init__(self, server, control, fill, key):
        self.server, self.control, self.program, self.key = server, control, fill, key

    def run(self, *arguments, user=INSTALLER, password_file=None):
        subprocess.run([self.control, *arguments, "--database", self.server.url(user), "--key-file", self.key,
                        "--password-file", password_file or self.server.password_file],
                       check=True, stdout=subprocess.DEVNULL)

    def fill(self, *arguments):
        """What bench_fill answers."""
        done = subprocess.run([self.program, "--server", words(self.server), "--key-file", self.key, *map(str, arguments)],
                              check=True, stdout=subprocess.PIPE, text=True)
        return json.loads(done.stdout)

    def add_users(self, count, path):
        """An administrator, whose password lies beside the key, and the desks' workers, who stand in the file."""
        head = self.key + ".administrator"
        write_secret(head, secrets.token_urlsafe(12) + "\n")
        self.run("users", "add", "head", "--role", "administrator", "--office", "D01", "--new-password-file", head)
        workers = [(f"desk{number:02}", secrets.token_urlsafe(12)) for number in range(1, count + 1)]
        for number, (name, password) in enumerate(workers):
            write_secret(path, password + "\n")
            self.run("users", "add", name, "--role", ROLES[number % 2], "--office", "D01", "--new-password-file", path,
                     user="head", password_file=head)
        write_secret(path, "".join(f"{name},{password}\n" for name, password in workers))


def write_secret(path, text):
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
        file.write(text)


def set_for_work(server, settings):
    """Has the server start with what an office's server has, instead of what made the filling fast."""
    path = os.path.join(server.data, "postgresql.conf")
    server.stop()
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.split(" = ")[0] not in WHILE_FILLING]
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(lines + [f"{name} = '{value}'\n" for name, value in settings.items()])
    server.start()


def main():
    line = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    line.add_argument("folder")
    line.add_argument("--cases", type=int, required=True)
    line.add_argument("--seed", default="1")
    line.add_argument("--workers", default="3")
    line.add_argument("--memory", default="2GB", help="shared_buffers")
    line.add_argument("--users", type=int, default=0)
    line.add_argument("--users-file")
    line.add_argument("--fill", default="build/tests/bench_fill")
    line.add_argument("--control", default="build/bin/caseledgerctl")
    asked = line.parse_args()
    memory = {"shared_buffers": asked.memory}
    server = TestServer(asked.folder, local="scram", owner=0, settings=memory | WHILE_FILLING)
    office = Office(server, asked.control, asked.fill, os.path.abspath(asked.folder) + ".key")
    office.run("init")
    filled = office.fill("--cases", asked.cases, "--seed", asked.seed, "--workers", asked.workers)
    set_for_work(server, memory | {"max_wal_size": "4GB", "effective_cache_size": "8GB"})
    if asked.users:
        office.add_users(asked.users, asked.users_file or os.path.abspath(asked.folder) + ".users")
    print(json.dumps(filled | server.parts() | {"key_file": office.key}))


if __name__ == "__main__":
    main()
