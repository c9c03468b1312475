# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that is none: answers a client as somebody would who wants its password, its memory or its patience.

    with RogueServer("clear_password", server.tls("")) as rogue:
        run(program, ..., port=rogue.port)
        assert not rogue.proofs()

Everything a client says is kept, what it says inside TLS included."""

import base64
import contextlib
import os
import socket
import ssl
import struct
import threading

import certificates

HOSTILE_TEXT = "<h1>pay here</h1><img src=file:///etc/passwd>\x1b]0;owned\x07\x1b[2J\nsecond line\n{password}"
_TLS_REQUEST, _GSS_REQUEST = 80877103, 80877104


def message(kind, body=b""):
    return kind + struct.pack("!I", len(body) + 4) + body


def error(text, state=b"XX000"):
    fields = {b"S": b"FATAL", b"V": b"FATAL", b"C": state, b"M": text.encode(), b"D": text.encode(), b"H": text.encode()}
    return message(b"E", b"".join(kind + value + b"\0" for kind, value in fields.items()) + b"\0")


def authentication(number, body=b""):
    return message(b"R", struct.pack("!I", number) + body)


class _Caller:
    """One client and what it said."""

    def __init__(self, rogue, connection):
        self.rogue, self.connection = rogue, connection
        self.has_begun = False  # from then on each message has a type

    def read(self, count):
        data = b""
        while len(data) < count:
            piece = self.connection.recv(count - len(data))
            if not piece:
                raise ConnectionError
            with self.rogue.lock:
                self.rogue.received += piece
            data += piece
        return data

    def say(self, data):
        self.connection.sendall(data)

    def start_message(self):
        """One of the messages without a type: its code and body."""
        length, code = struct.unpack("!II", self.read(8))
        return code, self.read(length - 8)

    def typed_message(self):
        kind, length = struct.unpack("!cI", self.read(5))
        body = self.read(length - 4)
        with self.rogue.lock:
            self.rogue.typed.append((kind, body))
        return kind, body

    def listen(self):
        """Takes whatever else comes, until the client goes or has given its password."""
        while True:
            if self.has_begun:
                if self.typed_message()[0] == b"p":
                    return
            else:
                self.read(1)

    def begin(self, certificate=certificates.SERVER):
        """As a server that has TLS, up to its turn to ask who the client is."""
        while True:
            code, body = self.start_message()
            if code == _GSS_REQUEST:
                self.say(b"N")
            elif code == _TLS_REQUEST:
                self.say(b"S")
                self.secure(certificate)
            else:
                self.start = body
                self.has_begun = True
                return

    def begin_bare(self):
        """The same without TLS."""
        while True:
            code, _ = self.start_message()
            if code not in (_GSS_REQUEST, _TLS_REQUEST):
                self.has_begun = True
                return
            self.say(b"N")

    def secure(self, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        path = os.path.join(self.rogue.certificates, certificate)
        context.load_cert_chain(path + ".crt", path + ".key")
        self.connection = context.wrap_socket(self.connection, server_side=True)


def _ask(kind, body=b""):
    def behave(caller):
        caller.begin()
        caller.say(authentication(kind, body))
        caller.listen()
    return behave


def _show(certificate):
    def behave(caller):
        caller.begin(certificate)
        caller.say(authentication(3))
        caller.listen()
    return behave


def _ask_bare(kind, body=b""):
    def behave(caller):
        caller.begin_bare()
        caller.say(authentication(kind, body))
        caller.listen()
    return behave


def _dripping_question(caller):
    """Asks for the password itself, byte by byte, so that nobody sees the question whole."""
    caller.begin_bare()
    for byte in authentication(3):
        caller.say(bytes([byte]))
        caller.rogue.is_closing.wait(0.05)
    caller.listen()


def _relay(caller):
    """Somebody in between with a certificate of the office's authority: gives on what both say, as far as it understands."""
    caller.begin(certificates.TWIN)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with socket.create_connection(caller.rogue.target) as plain:
        plain.sendall(struct.pack("!II", 8, _TLS_REQUEST))
        plain.recv(1)
        with context.wrap_socket(plain) as server:
            server.sendall(struct.pack("!II", len(caller.start) + 8, 196608) + caller.start)
            while True:
                head = _exactly(server, 5)
                answer = head + _exactly(server, struct.unpack("!I", head[1:])[0] - 4)
                caller.say(answer)
                if answer[:1] in b"EZ":
                    return
                if answer[:1] == b"R" and answer[5:9] in (b"\0\0\0\x0a", b"\0\0\0\x0b"):
                    server.sendall(message(*caller.typed_message()))


def _exactly(connection, count):
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise ConnectionError
        data += piece
    return data


def _error_for_tls(caller):
    caller.start_message()
    caller.say(error(HOSTILE_TEXT))
    caller.listen()


def _old_error_for_tls(caller):
    caller.start_message()
    caller.say(b"E" + HOSTILE_TEXT.encode() + b"\0")
    caller.listen()


def _error_behind_tls(caller):
    caller.begin()
    caller.say(error(HOSTILE_TEXT))
    caller.listen()


def _refusal_behind_tls(caller):
    caller.begin()
    caller.say(error(HOSTILE_TEXT, b"28P01"))
    caller.listen()


def _stuffed(caller):
    caller.start_message()
    caller.say(b"S" + authentication(0) + message(b"Z", b"I"))
    caller.secure(certificates.SERVER)
    caller.listen()


def _no_authentication(caller):
    caller.begin()
    caller.say(authentication(0) + message(b"K", struct.pack("!II", 1, 1)) + message(b"Z", b"I"))
    caller.listen()


def _false_signature(caller):
    """Speaks SCRAM with channel binding to the end, but does not know the password's verifier."""
    caller.begin()
    caller.say(authentication(10, b"SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0"))
    _, body = caller.typed_message()
    nonce = body.split(b",r=", 1)[1]
    salt = base64.b64encode(b"0123456789abcdef")
    caller.say(authentication(11, b"r=" + nonce + b"andmore,s=" + salt + b",i=4096"))
    caller.typed_message()
    caller.say(authentication(12, b"v=" + base64.b64encode(bytes(32))) + authentication(0) + message(b"Z", b"I"))
    caller.listen()


def _endless(caller):
    """Without TLS and without a question, settings for ever: each is in order, and there is never a pause."""
    caller.begin_bare()
    caller.say(authentication(0))
    many = b"".join(message(b"S", b"setting%d\0" % number + b"x" * 500 + b"\0") for number in range(2000))
    while True:
        caller.say(many)


def _huge(begin, kind):
    def behave(caller):
        begin(caller)
        if begin is _Caller.begin_bare:
            caller.say(authentication(0))
        caller.say(kind + struct.pack("!I", 1 << 30))
        while True:
            caller.say(bytes(1 << 16))
    return behave


def _silent(caller):
    caller.listen()


def _silent_for_tls(caller):
    caller.start_message()
    caller.say(b"S")
    caller.listen()


def _silent_behind_tls(caller):
    caller.begin()
    caller.listen()


def _dripping(caller):
    """A byte now and then, so that no single wait is long."""
    caller.begin_bare()
    caller.say(authentication(0))
    parameter = message(b"S", b"setting\0" + b"x" * 1000 + b"\0")
    while not caller.rogue.is_closing.wait(0.2):
        caller.say(parameter[:1])
        parameter = parameter[1:] + parameter[:1]


def _closing(caller):
    caller.start_message()


# Those that have a certificate or TLS and those that a client meets without it (which then has to allow it).
OVER_TLS = {
    "no_tls": _ask_bare(3), "error_for_tls": _error_for_tls, "old_error_for_tls": _old_error_for_tls,
    "error_behind_tls": _error_behind_tls, "refusal_behind_tls": _refusal_behind_tls, "stuffed": _stuffed, "clear_password": _ask(3), "md5": _ask(5, b"salt"),
    "kerberos": _ask(7), "sasl_without_plus": _ask(10, b"SCRAM-SHA-256\0\0"), "unknown_sasl": _ask(10, b"CLEAR-2000\0\0"),
    "unknown_authentication": _ask(99), "no_authentication": _no_authentication, "false_signature": _false_signature,
    "wrong_host": _show(certificates.WRONG_HOST), "expired": _show(certificates.EXPIRED),
    "self_signed": _show(certificates.SELF_SIGNED), "stranger": _show(certificates.STRANGER),
    "huge_error": _huge(_Caller.begin, b"E"), "huge_question": _huge(_Caller.begin, b"R"), "silent": _silent,
    "silent_for_tls": _silent_for_tls, "silent_behind_tls": _silent_behind_tls, "closing": _closing,
}
WITHOUT_TLS = {"bare_clear_password": _ask_bare(3), "bare_md5": _ask_bare(5, b"salt"), "bare_kerberos": _ask_bare(7),
               "bare_unknown_sasl": _ask_bare(10, b"CLEAR-2000\0\0"), "dripping_question": _dripping_question, "endless": _endless, "dripping": _dripping,
               "huge_parameter": _huge(_Caller.begin_bare, b"S"), "huge_row": _huge(_Caller.begin_bare, b"D")}
VARIANTS = {**OVER_TLS, **WITHOUT_TLS, "relay": _relay}


class RogueServer:
    """One such server. certificates_folder: that of make_certificates(). address: of this machine; the loopback, unless told
    otherwise. target: host and port of the server behind a relay."""

    def __init__(self, variant, certificates_folder, address="127.0.0.1", target=None):
        self.certificates = certificates_folder
        self.target = target
        self.received = b""  # in the order it came
        self.typed = []  # the messages with a type: (type, body)
        self.callers = 0
        self.lock = threading.Lock()
        self.is_closing = threading.Event()
        self._behave = VARIANTS[variant]
        self._served = []
        self._listener = socket.create_server((address, 0))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def proofs(self):
        """What a client said that shows something of its password: every answer to a question for it."""
        with self.lock:
            return [body for kind, body in self.typed if kind == b"p"]

    def close(self):
        self.is_closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()
        for caller, thread in self._served:
            with contextlib.suppress(OSError):
                caller.connection.shutdown(socket.SHUT_RDWR)
            thread.join()

    def _accept(self):
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.callers += 1
            caller = _Caller(self, connection)
            thread = threading.Thread(target=self._serve, args=(caller,), daemon=True)
            self._served.append((caller, thread))
            thread.start()

    def _serve(self, caller):
        with contextlib.suppress(OSError, struct.error):
            self._behave(caller)
        caller.connection.close()
