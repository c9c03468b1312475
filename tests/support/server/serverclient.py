# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of one's own (libpq by ctypes): any statement as any role, with the server's answer as it came."""

import ctypes
import ctypes.util
import os

_LIBPQ = ctypes.CDLL(ctypes.util.find_library("pq") or "libpq.so.5")
for _name, _result, _arguments in (
        ("PQconnectdb", ctypes.c_void_p, [ctypes.c_char_p]), ("PQstatus", ctypes.c_int, [ctypes.c_void_p]),
        ("PQerrorMessage", ctypes.c_char_p, [ctypes.c_void_p]), ("PQfinish", None, [ctypes.c_void_p]),
        ("PQexec", ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p]),
        ("PQresultStatus", ctypes.c_int, [ctypes.c_void_p]), ("PQclear", None, [ctypes.c_void_p]),
        ("PQresultErrorField", ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int]),
        ("PQresultErrorMessage", ctypes.c_char_p, [ctypes.c_void_p]),
        ("PQcmdStatus", ctypes.c_char_p, [ctypes.c_void_p]), ("PQntuples", ctypes.c_int, [ctypes.c_void_p]),
        ("PQnfields", ctypes.c_int, [ctypes.c_void_p]),
        ("PQgetvalue", ctypes.c_char_p, [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]),
        ("PQgetisnull", ctypes.c_int, [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]),
        ("PQbackendPID", ctypes.c_int, [ctypes.c_void_p]), ("PQsslInUse", ctypes.c_int, [ctypes.c_void_p])):
    getattr(_LIBPQ, _name).restype = _result
    getattr(_LIBPQ, _name).argtypes = _arguments

# What the surroundings say about servers counts for none of these connections.
for _name in [name for name in os.environ if name.startswith("PG")]:
    del os.environ[_name]

_SQLSTATE, _PRIMARY = ord("C"), ord("M")
_FAILED = (5, 7)  # PGRES_BAD_RESPONSE, PGRES_FATAL_ERROR


class ServerError(Exception):
    """What the server, or the library in its place, said. sqlstate is empty where there was no answer."""

    def __init__(self, message, sqlstate=""):
        super().__init__(message)
        self.sqlstate = sqlstate


class ServerClient:
    """One connection. Its parameters are libpq's: host, port, user, dbname, password, sslmode, sslrootcert ..."""

    def __init__(self, **parameters):
        text = " ".join("{}='{}'".format(name, str(value).replace("\\", "\\\\").replace("'", "\\'"))
                        for name, value in parameters.items())
        self._connection = _LIBPQ.PQconnectdb(f"connect_timeout=5 passfile=/dev/null/none {text}".encode())
        if _LIBPQ.PQstatus(self._connection) != 0:
            message = _LIBPQ.PQerrorMessage(self._connection).decode(errors="replace").strip()
            self.close()
            raise ServerError(message)

    @classmethod
    def over_tls(cls, server, user, password, **more):
        """As the office's programs do: the certificate checked to the end, bound to the password's proof."""
        return cls(**{"host": server.address, "port": server.port, "user": user, "password": password, "dbname": "office",
                      "sslmode": "verify-full", "sslrootcert": server.authority, "channel_binding": "require",
                      "gssencmode": "disable", **more})

    @classmethod
    def over_socket(cls, server, user, **more):
        return cls(**{"host": server.folder, "port": server.port, "user": user, "dbname": "office", **more})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self._connection:
            _LIBPQ.PQfinish(self._connection)
            self._connection = None

    @property
    def process(self):
        """The number of the server's process that serves it."""
        return _LIBPQ.PQbackendPID(self._connection)

    @property
    def has_tls(self):
        return bool(_LIBPQ.PQsslInUse(self._connection))

    def run(self, text):
        """One text of one or more statements, as it is. The rows of the last as lists of text, null as None; of a statement
        without rows none. ServerError where one failed; what the others did is then as the server leaves it."""
        result = _LIBPQ.PQexec(self._connection, text.encode())
        try:
            if not result or _LIBPQ.PQresultStatus(result) in _FAILED:
                state = _LIBPQ.PQresultErrorField(result, _SQLSTATE) if result else None
                primary = _LIBPQ.PQresultErrorField(result, _PRIMARY) if result else None
                message = primary or _LIBPQ.PQerrorMessage(self._connection)
                raise ServerError(message.decode(errors="replace").strip(), (state or b"").decode())
            self.tag = _LIBPQ.PQcmdStatus(result).decode()
            return [[None if _LIBPQ.PQgetisnull(result, row, column)
                     else _LIBPQ.PQgetvalue(result, row, column).decode(errors="replace")
                     for column in range(_LIBPQ.PQnfields(result))] for row in range(_LIBPQ.PQntuples(result))]
        finally:
            if result:
                _LIBPQ.PQclear(result)

    def refusal(self, text):
        """The SQLSTATE with which the server refuses it; null where it does not."""
        try:
            self.run(text)
        except ServerError as error:
            return error.sqlstate
        return None
