# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A printer that speaks IPP and fails as it is told (RFC 8010, RFC 8011, CUPS' operations as far as letters need them).

It holds jobs, lets them go, and "prints" at once: its paper is a list of job names, one entry a page. Documents are kept
in memory alone. A fault names an operation, whether it comes before the operation has its effect or after, and what
happens instead of an answer:

    refuse, busy     an IPP answer that says so
    http500          an HTTP error
    reset            the connection is cut
    hang             nothing, until the other side gives up
    die              the printer is gone, with all its connections, until restart()

usage: with Printer() as printer: printer.fail("Send-Document", "after", "reset")
"""

import copy
import dataclasses
import re
import socket
import struct
import threading
import time

OPERATIONS = {
    0x0002: "Print-Job",
    0x0005: "Create-Job",
    0x0006: "Send-Document",
    0x0008: "Cancel-Job",
    0x0009: "Get-Job-Attributes",
    0x000A: "Get-Jobs",
    0x000B: "Get-Printer-Attributes",
    0x000D: "Release-Job",
    0x4027: "CUPS-Get-Document",
}
OK, NOT_POSSIBLE, NOT_FOUND, INTERNAL, NOT_SUPPORTED, BUSY = 0x0000, 0x0404, 0x0406, 0x0500, 0x0501, 0x0507
PENDING, HELD, PROCESSING, STOPPED, CANCELED, ABORTED, COMPLETED = range(3, 10)
INTEGER, BOOLEAN, ENUM, NO_VALUE = 0x21, 0x22, 0x23, 0x13
TEXT, NAME, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x41, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
OPERATION_GROUP, JOB_GROUP, END_OF_GROUPS, PRINTER_GROUP = 0x01, 0x02, 0x03, 0x04


class Cut(Exception):
    """The connection is to be cut."""


@dataclasses.dataclass
class Job:
    number: int
    name: str
    user: str
    is_held: bool
    state: int = PENDING
    reasons: str = "none"
    document: bytes = None
    began: int = None
    pages: int = 0
    claimed_pages: int = 1  # job-impressions
    printed: int = 0
    is_kept: bool = False


@dataclasses.dataclass
class Fault:
    operation: str
    when: str
    kind: str
    skip: int = 0  # how many such operations go well before


def encode_attribute(tag, name, values):
    parts = []
    for value in values if isinstance(values, (list, tuple)) else [values]:
        if tag in (INTEGER, ENUM):
            data = struct.pack(">i", value)
        elif tag == BOOLEAN:
            data = b"\1" if value else b"\0"
        elif tag == NO_VALUE:
            data = b""
        else:
            data = value.encode()
        named = b"" if parts else name.encode()
        parts.append(struct.pack(">BH", tag, len(named)) + named + struct.pack(">H", len(data)) + data)
    return b"".join(parts)


def encode_answer(status, request_id, groups=()):
    """groups: (tag, [(value tag, name, values)])"""
    parts = [struct.pack(">BBHi", 2, 0, status, request_id), bytes([OPERATION_GROUP])]
    parts.append(encode_attribute(CHARSET, "attributes-charset", "utf-8"))
    parts.append(encode_attribute(LANGUAGE, "attributes-natural-language", "en"))
    for tag, attributes in groups:
        parts.append(bytes([tag]))
        parts.extend(encode_attribute(*attribute) for attribute in attributes)
    return b"".join(parts) + bytes([END_OF_GROUPS])


def decode_request(data):
    """Operation, request id, {name: [values]}, what stands behind the attributes."""
    _, operation, request_id = struct.unpack_from(">HHi", data)
    at, name, values = 8, "", {}
    while data[at] != END_OF_GROUPS:
        tag = data[at]
        at += 1
        if tag < 0x10:  # a group begins
            continue
        (length,) = struct.unpack_from(">H", data, at)
        name = data[at + 2 : at + 2 + length].decode() or name
        at += 2 + length
        (length,) = struct.unpack_from(">H", data, at)
        value = data[at + 2 : at + 2 + length]
        at += 2 + length
        if tag in (INTEGER, ENUM):
            value = struct.unpack(">i", value)[0]
        elif tag == BOOLEAN:
            value = value == b"\1"
        else:
            value = value.decode()
        values.setdefault(name, []).append(value)
    return operation, request_id, values, data[at + 1 :]


def read_http(stream, connection):
    """The body of one request; None at the end of the connection."""
    if not stream.readline():
        return None
    headers = {}
    for line in iter(stream.readline, b"\r\n"):
        if not line:
            return None
        key, _, value = line.decode("latin-1").partition(":")
        headers[key.strip().lower()] = value.strip()
    if "100-continue" in headers.get("expect", "").lower():
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    if headers.get("transfer-encoding", "").lower() != "chunked":
        length = int(headers.get("content-length", "0"))
        body = stream.read(length)
        return body if len(body) == length else None
    body = b""
    while size := int(stream.readline().split(b";")[0] or b"0", 16):
        body += stream.read(size)
        stream.readline()
    stream.readline()
    return body


class Printer:
    """Listens on this machine from its making to close(). Everything may be called from any thread."""

    def __init__(self):
        self.lock = threading.RLock()
        self.paper = []  # job names, one a page, whatever becomes of the printer
        self.jobs = {}
        self.saved = {}
        self.save_after = []  # numbers of operations after which it saves by itself
        self.next_number = 1
        self.started = time.time()
        self.faults = []
        self.happened = []  # the faults that came
        self.asked = []  # names of all operations
        self.state_reasons = ["none"]
        self.error_policy = "abort-job"
        self.holds = ["no-hold", "indefinite"]
        self.formats = ["application/pdf"]
        self.is_accepting = True
        self.keeps_files = False
        self.keeps_history = True
        self.next_ends = []  # how the next jobs end: "abort" with nothing out, "jam" with all out and no word of it
        self.connections = set()
        self.listener = None
        self.port = 0
        self.listen()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def uri(self):
        return f"ipp://127.0.0.1:{self.port}/ipp/print"

    # what a test does to it

    def fail(self, operation, when, kind, skip=0):
        with self.lock:
            self.faults.append(Fault(operation, when, kind, skip))

    def save(self):
        """What a restart with memory="stale" brings back."""
        with self.lock:
            self.saved = copy.deepcopy(self.jobs)

    def die(self):
        with self.lock:
            listener, self.listener = self.listener, None
            connections = list(self.connections)
        if listener:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        for connection in connections:
            self.cut(connection)

    def restart(self, memory="none"):
        """memory: "all", "stale" (what was last saved; what was let go then is printed again) or "none"."""
        self.die()
        with self.lock:
            if memory != "all":
                self.jobs = copy.deepcopy(self.saved) if memory == "stale" else {}
                self.next_number = max(self.jobs, default=0) + 1
            self.started += 3600  # far from every start before, however quick the test is
            for job in self.jobs.values():
                if job.state in (PENDING, PROCESSING):
                    self.take_up(job)
        self.listen()

    def set_paper(self, is_there):
        with self.lock:
            self.state_reasons = ["none"] if is_there else ["media-empty-error"]
            for job in self.jobs.values():
                if is_there and job.state == PROCESSING:
                    self.take_up(job)

    def close(self):
        self.die()

    # the wire

    def listen(self):
        with self.lock:
            self.listener = socket.socket()
            self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self.listener.bind(("127.0.0.1", self.port))
            self.listener.listen(64)
            self.port = self.listener.getsockname()[1]
            threading.Thread(target=self.accept, args=[self.listener], daemon=True).start()

    def accept(self, listener):
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections.add(connection)
            threading.Thread(target=self.serve, args=[connection], daemon=True).start()

    def serve(self, connection):
        try:
            with connection.makefile("rb") as stream:
                while (body := read_http(stream, connection)) is not None:
                    connection.sendall(self.answer(body))
        except Cut:
            self.cut(connection)
        except (OSError, ValueError):
            pass
        finally:
            with self.lock:
                self.connections.discard(connection)
            connection.close()

    @staticmethod
    def cut(connection):
        """With a reset, not an orderly end."""
        try:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def answer(self, body):
        operation, request_id, values, document = decode_request(body)
        name = OPERATIONS.get(operation, hex(operation))
        with self.lock:
            self.asked.append(name)
            before = self.next_fault(name, "before")
        if before:
            return self.fault_answer(before, request_id)
        with self.lock:
            ipp = self.obey(name, request_id, values, document)
            if len(self.asked) in self.save_after:
                self.save()
            after = self.next_fault(name, "after")
        if after:
            return self.fault_answer(after, request_id)
        return http_answer(200, ipp)

    def next_fault(self, operation, when):
        for fault in self.faults:
            if (fault.operation, fault.when) != (operation, when):
                continue
            if fault.skip > 0:
                fault.skip -= 1
                return None
            self.faults.remove(fault)
            self.happened.append(fault)
            return fault
        return None

    def fault_answer(self, fault, request_id):
        if fault.kind == "http500":
            return http_answer(500, b"")
        if fault.kind in ("refuse", "busy"):
            return http_answer(200, encode_answer(BUSY if fault.kind == "busy" else INTERNAL, request_id))
        if fault.kind == "die":
            self.die()
        if fault.kind == "hang":
            time.sleep(30)
        raise Cut

    # the printer

    def obey(self, name, request_id, values, document):
        first = {key: value[0] for key, value in values.items()}
        user = first.get("requesting-user-name", "anonymous")
        if name == "Get-Printer-Attributes":
            return encode_answer(OK, request_id, [(PRINTER_GROUP, self.attributes())])
        if name == "Get-Jobs":
            ended = first.get("which-jobs", "not-completed") == "completed"
            mine = first.get("my-jobs", False)
            listed = [j for j in self.jobs.values() if (j.state >= CANCELED) == ended and (not mine or j.user == user)]
            return encode_answer(OK, request_id, [(JOB_GROUP, self.job_attributes(job)) for job in listed])
        if name == "Create-Job":
            job = Job(self.next_number, first.get("job-name", ""), user, first.get("job-hold-until") in self.holds[1:])
            job.state, job.reasons = (HELD, "job-hold-until-specified") if job.is_held else (PENDING, "job-incoming")
            job.claimed_pages = first.get("job-impressions", 1)
            self.jobs[job.number] = job
            self.next_number += 1
            return encode_answer(OK, request_id, [(JOB_GROUP, self.job_attributes(job))])
        job = self.jobs.get(first.get("job-id", 0))
        if not job:
            return encode_answer(NOT_FOUND, request_id)
        if name not in ("Send-Document", "Release-Job", "Cancel-Job", "Get-Job-Attributes", "CUPS-Get-Document"):
            return encode_answer(NOT_SUPPORTED, request_id)
        status = getattr(self, name.lower().replace("-", "_"))(job, document)
        return encode_answer(status, request_id, [(JOB_GROUP, self.job_attributes(job))] if status == OK else [])

    def send_document(self, job, document):
        if job.state >= CANCELED or job.document is not None:
            return NOT_POSSIBLE
        job.document = document
        counts = re.findall(rb"/Type /Pages\b.*?/Count (\d+)", document, re.DOTALL)
        job.pages = int(counts[-1]) if counts else 1
        if not job.is_held:
            self.take_up(job)
        return OK

    def release_job(self, job, _):
        if job.state != HELD:
            return NOT_POSSIBLE
        job.is_held = False
        if job.document is None:  # nothing to print: it ends at once
            self.end(job, COMPLETED)
        else:
            self.take_up(job)
        return OK

    def cancel_job(self, job, _):
        if job.state >= CANCELED:
            return NOT_POSSIBLE
        self.end(job, CANCELED)
        return OK

    def get_job_attributes(self, job, _):
        return OK

    def cups_get_document(self, job, _):
        return OK if job.document is not None and (job.state < CANCELED or job.is_kept) else NOT_FOUND

    def take_up(self, job):
        job.state, job.reasons, job.began = PROCESSING, "job-printing", int(time.time())
        if self.state_reasons != ["none"]:
            return  # it waits
        end = self.next_ends.pop(0) if self.next_ends else "print"
        if end != "abort":
            self.paper.extend([job.name] * job.pages)
        if end == "print":
            job.printed = job.pages
        self.end(job, COMPLETED if end == "print" else ABORTED)

    def end(self, job, state):
        job.state, job.reasons, job.is_kept = state, "none", self.keeps_files
        if not job.is_kept:
            job.document = None
        if not self.keeps_history:
            del self.jobs[job.number]

    def attributes(self):
        return [
            (ENUM, "printer-state", 5 if "paused" in self.state_reasons else 3),
            (KEYWORD, "printer-state-reasons", self.state_reasons),
            (BOOLEAN, "printer-is-accepting-jobs", self.is_accepting),
            (NAME, "printer-error-policy", self.error_policy),
            (KEYWORD, "job-hold-until-supported", self.holds),
            (MIME, "document-format-supported", self.formats),
            (ENUM, "operations-supported", sorted(OPERATIONS)),
            (INTEGER, "printer-up-time", int(time.time() - self.started) + 10_000_000),
        ]

    def job_attributes(self, job):
        documents = 1 if job.document is not None else 0
        return [
            (INTEGER, "job-id", job.number),
            (URI, "job-uri", f"{self.uri()}/{job.number}"),
            (NAME, "job-name", job.name),
            (ENUM, "job-state", job.state),
            (KEYWORD, "job-state-reasons", job.reasons),
            (NO_VALUE, "time-at-processing", "") if job.began is None else (INTEGER, "time-at-processing", job.began),
            (INTEGER, "number-of-documents", documents),
            (BOOLEAN, "job-preserved", job.is_kept),
            (INTEGER, "job-impressions", job.claimed_pages),
            (INTEGER, "job-impressions-completed", job.printed),
        ]


def http_answer(status, body):
    reason = "OK" if status == 200 else "Internal Server Error"
    head = f"HTTP/1.1 {status} {reason}\r\nContent-Type: application/ipp\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body
