# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office whose parents have canary PINs, and a search that finds them wherever they are.

A canary is a PIN that is no part of any number in the office or of what the programs make of it before it is sealed,
beside seventeen marked letters in the same sealed block. One more, the decoy, is no party's: it is put, on purpose,
wherever the search looks, to show that the search finds. And the many PINs that might have been taken and were not are
looked for, too: they tell how often five digits are found by chance.
"""

import collections
import contextlib
import json
import os
import re
import secrets
import shutil
import sqlite3
import string
import subprocess
import zipfile
import zlib

PASSWORD = b"demo\n"
PASSPHRASE = b"demo\n"


def write_secret(path, content):
    with open(path, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(content)
    return path


class Search:
    """Looks for needles, and keeps how much it looked through and what it found, by channel: "memory of the window",
    "answers"."""

    def __init__(self, tool, secret):
        self.tool = tool
        self.secret = secret
        self.reads_memory = os.geteuid() == 0  # that of a guarded process, root alone may
        self.needles = os.path.join(secret, "needles")
        self.marks = os.path.join(secret, "marks")  # without the PINs
        self.report = os.path.join(secret, "report")
        self.looks = collections.Counter()
        self.bytes = collections.Counter()
        self.hits = collections.defaultdict(collections.Counter)

    def arm(self, lines):
        """What is looked for from now on."""
        lines = list(lines)
        marks = [(kind, mark) for kind, _, mark in map(str.split, lines) if mark != "-"]
        write_secret(self.needles, "".join(line + "\n" for line in lines).encode())
        write_secret(self.marks, "".join(f"{kind} - {mark}\n" for kind, mark in marks or [("none", "?" * 17)]).encode())

    def anew(self):
        """For the same, with nothing found yet."""
        return Search(self.tool, self.secret)

    def command(self, *arguments, needles=None):
        return [self.tool, needles or self.needles, self.report, *arguments]

    def take(self, channel):
        """Takes in what the tool has found."""
        with open(self.report, encoding="utf-8") as file:
            reports = [json.loads(line) for line in file]
        os.unlink(self.report)
        for report in reports:
            self.looks[channel] += report["looks"]
            self.bytes[channel] += report["bytes"]
            self.hits[channel].update(report["hits"])

    def look(self, channel, what, *names, content=None, needles=None):
        """Looks at "files" or "processes"."""
        if what == "processes" and not self.reads_memory:
            return
        command = self.command(what, *map(str, names), needles=needles)
        done = subprocess.run(command, input=content, timeout=300, check=False)
        assert done.returncode == 0, f"{channel}: not everything could be read ({done.returncode})"
        self.take(channel)

    def text(self, channel, *contents, needles=None):
        """Looks at texts and bytes."""
        joined = b"\n\0\n".join(each.encode("utf-8", "replace") if isinstance(each, str) else each for each in contents)
        self.look(channel, "files", "-", content=joined, needles=needles)

    def files(self, channel, names):
        """Looks at files as they lie there, and at what is packed in them. In a paper a PIN counts in its texts, of
        which every string of it is one; the numbers that draw it are of any size."""
        papers = [name for name in names if name.endswith(".pdf")]
        others = [name for name in names if name not in papers]
        for each, needles in ((papers, self.marks), (others, None)):
            for first in range(0, len(each), 500):
                self.look(channel, "files", *each[first : first + 500], needles=needles)
        for name in others:
            if contents := list(unpack_archive(name)):
                self.text(channel, *contents)
        for name in papers:
            streams, texts = unpack_paper(name)
            self.text(channel, *streams, needles=self.marks)
            self.text(channel, *texts)

    def run(self, command, given=None):
        """Runs a program and looks at its memory, at what it writes, and at what the kernel shows others of it."""
        done = subprocess.run(
            self.command("run", *command) if self.reads_memory else command,
            input=b"" if given is None else given,
            capture_output=True,
            timeout=900,
            check=False,
        )
        if self.reads_memory:
            self.take("memory of the command line")
        self.text("answers", done.stdout, done.stderr)
        return done

    def found(self, kind):
        """Hits of a kind, by channel."""
        return {
            channel: dict(found)
            for channel, hits in self.hits.items()
            if (found := {what: count for what, count in hits.items() if what.startswith(kind + " ")})
        }

    def table(self):
        """A line a channel: what was looked through, what was found."""
        lines = [f"{'':34}{'looks':>8}{'MB':>10}{'canaries':>10}{'decoy':>8}{'others':>8}"]
        for channel in sorted(self.looks):
            counts = [
                sum(count for what, count in self.hits[channel].items() if what.startswith(kind))
                for kind in ("canary", "decoy", "other")
            ]
            looked = f"{channel:34}{self.looks[channel]:8}{self.bytes[channel] / 1e6:10.1f}"
            lines.append(f"{looked}{counts[0]:10}{counts[1]:8}{counts[2]:8}")
        lines += [
            f"found in {channel}: {hits}"
            for kind in ("canary", "other")
            for channel, hits in self.found(kind).items()
        ]
        return "\n".join(lines)


def unpack_archive(name):
    """What is packed in a workbook or an archive."""
    with contextlib.suppress(zipfile.BadZipFile), zipfile.ZipFile(name) as archive:
        yield from (archive.read(each) for each in archive.namelist())


def unpack_paper(name):
    """The streams of a paper, unpacked, and all its texts: those that readers get out of it, and every string outside
    fonts and pictures."""
    with open(name, "rb") as file:
        content = file.read()
    said = [
        subprocess.run(command, capture_output=True, timeout=60, check=True).stdout
        for command in (
            ["qpdf", "--qdf", "--object-streams=disable", name, "-"],
            ["pdftotext", "-raw", name, "-"],
            ["pdftotext", "-layout", name, "-"],
            ["pdfinfo", name],
        )
    ]
    streams = [said[0]]
    for stream in re.finditer(rb"stream\r?\n", content):
        with contextlib.suppress(zlib.error):
            streams.append(zlib.decompressobj().decompress(content[stream.end() :]))
    said[-1] = re.sub(rb"File size:.*", b"", said[-1])
    written = [re.sub(rb"stream\r?\n.*?endstream", b"", content, flags=re.DOTALL)]
    written += [stream for stream in streams[1:] if b"\0" not in stream]
    return streams, said[1:] + [text for each in written for text in strings_in(each)]


def strings_in(stream):
    """The strings of an unpacked stream, those in hexadecimal digits as their bytes."""
    for string in re.finditer(rb"\(((?:\\.|[^()\\])*)\)|<([0-9A-Fa-f\s]+)>", stream, re.DOTALL):
        if string.group(1) is not None:
            yield string.group(1)
        else:
            digits = re.sub(rb"\s", b"", string.group(2)).decode()
            yield bytes.fromhex(digits + "0" * (len(digits) % 2))


def write_archive(path, text):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.txt", text)


def write_paper(path, text):
    """The least PDF whose only page has a text, in a packed stream."""
    page = zlib.compress(f"BT /F 12 Tf 72 72 Td ({text}) Tj ET".encode())
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    content = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    begin = len(content)
    content += b"xref\n0 6\n0000000000 65535 f \n" + table
    content += b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % begin
    with open(path, "wb") as file:
        file.write(content)


def dump(database):
    """All that a database holds, value by value, past the program: blobs as bytes, all else as text."""
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in names:
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                for value in row:
                    if value is not None:
                        yield value if isinstance(value, bytes) else str(value)


def fives_in(texts):
    """Every five digits in a row of any number, with separators or without."""
    found = set()
    for text in texts:
        for number in re.findall(r"\d{5,}", text):
            found.update(number[begin : begin + 5] for begin in range(len(number) - 4))
    return found


def made_up_number(party):
    """The SSN of a party of a demo office, by its reference."""
    place = (int(party[1:]) - 1) * 15_485_863 % (9999 * 49 * 100)
    return str((900 + place // 9999 // 49) * 1_000_000 + (place // 9999 % 49 + 1) * 10_000 + place % 9999 + 1)


Parent = collections.namedtuple("Parent", "party case role name street1 street2 city state zip")


class Office:
    """A demo office on the agent's machine. The print room's key lies elsewhere."""

    def __init__(self, programs, folder, secret, cases):
        self.control, self.mailroom, self.markseal = programs
        self.database = os.path.join(folder, "office.db")
        self.secret = secret
        self.password = write_secret(os.path.join(folder, "password"), PASSWORD)
        self.passphrase = write_secret(os.path.join(secret, "passphrase"), PASSPHRASE)
        self.must("demo", "--cases", str(cases))
        for ending in ("key", "pub"):
            shutil.move(f"{self.database}.mailroom.{ending}", os.path.join(secret, f"office.{ending}"))
        self.pins = {}

    def command(self, *arguments, user=None, program=None):
        command = [program or self.control, *arguments, "--database", self.database]
        return command + (["--user", user, "--password-file", self.password] if user else [])

    def must(self, *arguments, **options):
        done = subprocess.run(
            self.command(*arguments, **options), stdin=subprocess.DEVNULL, capture_output=True, timeout=900, check=False
        )
        assert done.returncode == 0, done
        return done.stdout.decode()

    def parents(self):
        """Those of whom all is known that a request asks for: those of the ten cases first, then spread over all."""
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True)) as connection:
            rows = connection.execute(
                "SELECT party_ref, min(case_id), custodial_ref = party_ref, trim(given_name || ' ' || family_name),"
                " street1, street2, city, state, zip FROM party JOIN support_case"
                " ON party_ref IN (custodial_ref, noncustodial_ref) JOIN sealed_pin USING (party_ref)"
                " WHERE ssn_index IS NOT NULL AND street1 <> '' AND zip <> '' AND given_name <> ''"
                " GROUP BY party_ref ORDER BY party_ref"
            ).fetchall()
        parents = [Parent(row[0], row[1], "custodial" if row[2] else "noncustodial", *row[3:]) for row in rows]
        return [each for each in parents if each.party <= "P00000020"], [
            each for each in parents if each.party > "P00000020"
        ]

    def choose(self, count):
        first, others = self.parents()
        step = max(1, len(others) // max(1, count - len(first)))
        return (first + others[::step])[:count]

    def seal(self, count, free):
        """Gives so many parents canary PINs from among the free ones. Answers what to look for: the decoy, the
        canaries, and the others that are free."""
        draw = secrets.SystemRandom()
        chosen = draw.sample(sorted(free), count + 1)
        letters = [string.ascii_letters] * 5
        begin, end, other_begin, other_end = (
            "".join(map(draw.choice, [string.ascii_letters] * 6)) for _ in range(4)
        )
        self.decoy = (chosen[0], other_begin + "".join(map(draw.choice, letters)) + other_end)
        self.letters_to = self.choose(count)
        lines = [f"decoy {self.decoy[0]} {self.decoy[1]}"]
        table = ["party_ref,pin,mark\n"]
        for parent, pin in zip(self.letters_to, chosen[1:], strict=True):
            mark = begin + "".join(map(draw.choice, letters)) + end
            self.pins[parent.party] = pin
            lines.append(f"canary {pin} {mark}")
            table.append(f"{parent.party},{pin},{mark}\n")
        lines += [f"other {pin} -" for pin in sorted(free - set(chosen))]
        open_pins = write_secret(os.path.join(self.secret, "pins.csv"), "".join(table).encode())
        sealed = os.path.join(self.secret, "pins.sealed")
        subprocess.run(
            [self.markseal, open_pins, os.path.join(self.secret, "office.pub"), sealed], check=True, timeout=60
        )
        os.unlink(open_pins)
        self.must("import", sealed, user="administrator")
        return lines

    @staticmethod
    def request(parent, **changed):
        """The request of somebody who knows everything."""
        address = {name: getattr(parent, name) for name in ("street1", "street2", "city", "state", "zip")}
        answers = {"case": parent.case, "party": parent.role, "channel": "phone", "full_name": parent.name,
                   "ssn": made_up_number(parent.party), "case_ids": [parent.case], "mailing_address": address}  # fmt: skip
        return json.dumps({**answers, **changed}).encode()
