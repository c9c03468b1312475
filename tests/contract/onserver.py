# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract's offices on a real server, where CASELEDGER_TEST_ENGINE=postgresql says so.

An office keeps its name, a path in a test's folder; here that name leads to a database of its own on the one server of the test
program, and its SSN key lies beside where the file would be. Persons' roles belong to the whole server, so those of the office that
is worked in are there, and those of the others are remembered."""
import atexit
import collections
import ctypes
import hashlib
import os
import re
import sys
import unittest
from urllib.parse import quote

IS_MEANT = os.environ.get("CASELEDGER_TEST_ENGINE", "sqlite") == "postgresql"
HERE = os.path.dirname(os.path.abspath(__file__))
WHOLE_NUMBERS, YES_OR_NO, BYTES = (20, 21, 23), 16, 17  # types of PostgreSQL

if IS_MEANT:
    sys.path.insert(0, os.path.join(HERE, "../support/server"))
    import serverclient
    import testserver
    serverclient._LIBPQ.PQftype.restype = ctypes.c_uint
    serverclient._LIBPQ.PQftype.argtypes = [ctypes.c_void_p, ctypes.c_int]


class Offices:
    """The server of this test program, started when it is first asked for, and the offices on it."""

    def __init__(self):
        self.server = None
        self.databases = {}   # name of the database by path
        self.persons = {}     # what makes an office's roles again, by path
        self.current = None
        self.made = 0

    def database(self, path):
        """The database of that office, empty where nobody has named it before; with its persons on the server."""
        path = os.path.abspath(path)
        if not self.server:
            self.server = testserver.TestServer(local="scram", settings={"synchronous_commit": "off", "autovacuum": "off"})
            atexit.register(self.server.remove)
        if path not in self.databases:
            self.add(path)
        self.turn_to(path)
        return self.databases[path]

    def add(self, path, model=None):
        self.made += 1
        self.databases[path] = f"office{self.made}"
        self.administer(f"CREATE DATABASE office{self.made} OWNER installer" + (f" TEMPLATE {model}" if model else ""))

    def copy(self, source, target):
        """Another office of the same content and the same persons. The key is the caller's to copy."""
        model = self.database(source)
        self.turn_to(None)
        target = os.path.abspath(target)
        if target in self.databases:
            self.drop(target)
        self.add(target, model)
        self.persons[target] = self.persons.get(os.path.abspath(source), "")

    def take_mailroom_keys(self, path):
        """Puts the keys that a demo office left in the folder it was made in where one of a file would have them."""
        for ending in ".mailroom.key", ".mailroom.pub":
            os.rename(os.path.join(os.path.dirname(path), self.databases[os.path.abspath(path)] + ending), path + ending)

    def drop(self, path):
        name = self.databases.pop(os.path.abspath(path), None)
        if name:
            self.administer(f"DROP DATABASE {name} WITH (FORCE)")
            self.persons.pop(os.path.abspath(path), None)
            if self.current == os.path.abspath(path):
                self.clear_persons()
                self.current = None

    def drop_below(self, folder):
        for path in [path for path in self.databases if path.startswith(os.path.abspath(folder) + os.sep)]:
            self.drop(path)

    def turn_to(self, path):
        """Has the persons of that office on the server, and remembers those of the one before."""
        if path == self.current:
            return
        if self.current:
            self.persons[self.current] = self.written_persons()
            self.clear_persons()
        if path and self.persons.get(path):
            self.administer(self.persons[path])
        self.current = path

    def written_persons(self):
        """Statements that make the persons again who are there, with what proves their passwords."""
        with self.client("postgres") as client:
            made = client.run("SELECT format('CREATE ROLE %I %s CONNECTION LIMIT %s PASSWORD %L', rolname, CASE WHEN "
                              "rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END, rolconnlimit, rolpassword) FROM pg_authid "
                              "WHERE oid IN (SELECT member FROM pg_auth_members JOIN pg_roles ON oid = roleid WHERE rolname "
                              "LIKE 'caseledger\\_%') AND rolname NOT LIKE 'caseledger\\_%' AND rolname <> 'installer'")
            given = client.run("SELECT format('GRANT %I TO %I' || CASE WHEN admin_option THEN ' WITH ADMIN OPTION' ELSE '' END, "
                               "office.rolname, person.rolname) FROM pg_auth_members JOIN pg_roles office ON office.oid = "
                               "roleid JOIN pg_roles person ON person.oid = member WHERE office.rolname LIKE 'caseledger\\_%' "
                               "AND person.rolname NOT LIKE 'caseledger\\_%' AND person.rolname <> 'installer'")
        return ";\n".join(line for (line,) in made + given)

    def clear_persons(self):
        with self.client("postgres") as client:
            for (name,) in client.run("SELECT DISTINCT quote_ident(person.rolname) FROM pg_auth_members JOIN pg_roles office ON "
                                      "office.oid = roleid JOIN pg_roles person ON person.oid = member WHERE office.rolname LIKE "
                                      "'caseledger\\_%' AND person.rolname NOT LIKE 'caseledger\\_%' AND person.rolname <> "
                                      "'installer'"):
                client.run(f"DROP ROLE {name}")

    def client(self, database):
        return serverclient.ServerClient.over_socket(self.server, "postgres", dbname=database)

    def administer(self, text):
        with self.client("postgres") as client:
            client.run(text)

    def name(self, path, arguments):
        """The options that name that office: its address, and its key where the arguments name none."""
        database = self.database(path)
        address = f"postgresql://installer@{quote(self.server.folder, safe='')}:{self.server.port}/{database}"
        return ["--database", address, "--allow-local"] + ([] if "--key-file" in arguments else ["--key-file", path + ".key"])

    def sign_in(self, arguments):
        """The installing role, for who signs nobody in."""
        return [] if "--user" in arguments else ["--user", "installer", "--password-file", self.server.password_file]


OFFICES = Offices()


class Connection:
    """Past the program, as the server's superuser: as much of sqlite3's connection as the tests use."""

    def __init__(self, path):
        self.client = OFFICES.client(OFFICES.database(path))
        self.client.run("SET search_path = caseledger; SET session_replication_role = replica")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def execute(self, statement, values=()):
        for value in values:
            statement = statement.replace("?", literal(value), 1)
        statement = re.sub(r"\bx'([0-9a-f]*)'", r"'\\x\1'::bytea", statement)
        library = serverclient._LIBPQ
        result = library.PQexec(self.client._connection, statement.encode())
        try:
            if library.PQresultStatus(result) in serverclient._FAILED:
                raise serverclient.ServerError(library.PQresultErrorMessage(result).decode().strip())
            kinds = [library.PQftype(result, column) for column in range(library.PQnfields(result))]
            return Rows([tuple(None if library.PQgetisnull(result, row, column)
                               else as_value(kind, library.PQgetvalue(result, row, column))
                               for column, kind in enumerate(kinds)) for row in range(library.PQntuples(result))])
        finally:
            library.PQclear(result)

    executescript = execute

    def commit(self):
        pass

    def close(self):
        self.client.close()


class Rows(list):
    """What a statement answered."""

    def fetchall(self):
        return list(self)

    def fetchone(self):
        return self[0] if self else None


def literal(value):
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"'\\x{value.hex()}'::bytea"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def as_value(kind, text):
    if kind in WHOLE_NUMBERS:
        return int(text)
    if kind == YES_OR_NO:
        return int(text == b"t")
    return bytes.fromhex(text[2:].decode()) if kind == BYTES else text.decode()


def contents(path):
    """All that the office holds but the trail, and the sessions and tickets that come of it."""
    connection = Connection(path)
    told = hashlib.sha256()
    for (table,) in connection.execute("SELECT relname FROM pg_class WHERE relnamespace = 'caseledger'::regnamespace AND "
                                       "relkind IN ('r', 'p') AND NOT relispartition AND relname NOT LIKE 'trail%' "
                                       "AND relname NOT IN ('access_ticket', 'working_session') ORDER BY 1"):
        told.update(f"{table}\n".encode())
        for (row,) in connection.execute(f"SELECT it::text FROM {table} it ORDER BY it::text COLLATE \"C\""):
            told.update(row.encode() + b"\n")
    connection.close()
    return told.hexdigest()


def take_passwords(path, password):
    """Gives every user of an office this password."""
    connection = Connection(path)
    for (name,) in connection.execute("SELECT quote_ident(name) FROM staff_user"):
        connection.execute(f"ALTER ROLE {name} PASSWORD {literal(password)}")
    connection.close()


def leave_out(module, classes):
    """Skips what the table leftout.txt names, each with its reason: subject, class and test in its first column, `*` for all.
    Prints how many, and why. A line that names nothing is a fault."""
    subject = os.path.splitext(os.path.basename(module))[0].removeprefix("test_")
    left = []
    with open(os.path.join(HERE, "leftout.txt"), encoding="utf-8") as table:
        lines = [line.rstrip("\n").split("\t") for line in table if line.strip() and not line.startswith("#")]
    for name, reason in lines:
        asked, group, wish = name.split(".")
        if asked != subject:
            continue
        found = [(each, test) for each in classes if group in ("*", each.__name__)
                 for test in unittest.defaultTestLoader.getTestCaseNames(each) if wish in ("*", test)]
        if not found:
            raise ValueError(f"leftout.txt: {name} names no test")
        for each, test in found:
            left.append((f"{each.__name__}.{test}", reason))
            setattr(each, test, unittest.skip("on a server: " + reason)(getattr(each, test)))
    for each in classes:
        tests = unittest.defaultTestLoader.getTestCaseNames(each)
        reasons = {why for name, why in left if name.startswith(each.__name__ + ".")}
        if tests and all(getattr(getattr(each, test), "__unittest_skip__", False) for test in tests):
            unittest.skip("on a server: " + "; ".join(sorted(reasons)))(each)
    count = sum(len(unittest.defaultTestLoader.getTestCaseNames(each)) for each in classes)
    print(f"{subject} on a server: {count} tests, {len(dict(left))} of them left out")
    for reason, tests in sorted(collections.Counter(dict(left).values()).items()):
        print(f"  {tests:4} {reason}")
