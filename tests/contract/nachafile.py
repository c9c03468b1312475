# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""NACHA files as bytes: records made by their layout, with counts, hashes and totals that agree unless a test says otherwise."""
from dataclasses import dataclass, field

CASE_NAME = "EXAMPLESON,QUILL"


def routing(eight):
    """Eight digits with their check digit."""
    weighed = sum(int(digit) * weight for digit, weight in zip(eight, (3, 7, 1) * 3))
    return eight + str(-weighed % 10)


def ded(case, cents, day="250110", ssn="900110002", name=CASE_NAME, application="CS", end="\\", rest=("36061", "")):
    return "*".join(["DED", application, case, day, str(cents), ssn, "N", name, *rest]) + end


@dataclass
class Entry:
    cents: int
    information: list = field(default_factory=list)  # addenda, 80 characters at most each
    code: str = "22"
    name: str = "STATE COLLECTIONS"
    bank: str = "06103600"
    check: str = None  # another check digit than the right one
    amount: str = None  # other characters in the amount's field


@dataclass
class Batch:
    entries: list
    effective: str = "250110"
    kind: str = "CCD"
    company: str = "ACME CORP"
    description: str = "CHILD SUPP"
    count: int = None  # other figures in the batch control
    total: int = None


class NachaFile:
    """A file of batches; text() is one 94-character line a record."""

    def __init__(self, *batches, **header):
        self.batches = batches
        self.header = dict(priority="01", record_size="094", blocking="10", format="1", **header)
        self.lines = []

    def text(self):
        self.lines = [self.file_header()]
        counts = dict(entries=0, hash=0, debit=0, credit=0)
        for number, batch in enumerate(self.batches, 1):
            for name, value in self.add_batch(batch, number).items():
                counts[name] += value
        blocks = -(-(len(self.lines) + 1) // 10)
        self.add(f"9{len(self.batches):06}{blocks:06}{counts['entries']:08}{counts['hash'] % 10 ** 10:010}"
                 f"{counts['debit']:012}{counts['credit']:012}")
        while len(self.lines) % 10:
            self.lines.append("9" * 94)
        return "\n".join(self.lines) + "\n"

    def bytes(self):
        return self.text().encode()

    def add(self, line):
        assert len(line) <= 94, line
        self.lines.append(line.ljust(94))

    def file_header(self):
        header = self.header
        return (f"1{header['priority']} 061036000 1234567802501101300A{header['record_size']}{header['blocking']}"
                f"{header['format']}{'STATE BANK':23}{'ACME BANK':23}").ljust(94)

    def add_batch(self, batch, number):
        self.add(f"5220{batch.company:16}{'':20}{'1123456789'}{batch.kind}{batch.description:10}{'':6}{batch.effective:6}"
                 f"   112345678{number:07}")
        counts = dict(entries=0, hash=0, debit=0, credit=0)
        for place, entry in enumerate(batch.entries, 1):
            counts["entries"] += 1 + len(entry.information)
            counts["hash"] += int(entry.bank)
            counts["credit" if entry.code[1] in "234" else "debit"] += entry.cents
            self.add_entry(entry, place, batch.kind)
        self.add(f"8220{counts['entries'] if batch.count is None else batch.count:06}{counts['hash'] % 10 ** 10:010}"
                 f"{counts['debit']:012}{counts['credit'] if batch.total is None else batch.total:012}1123456789{'':25}"
                 f"12345678{number:07}")
        return counts

    def add_entry(self, entry, place, kind):
        check = entry.check if entry.check is not None else routing(entry.bank)[8]
        amount = entry.amount or f"{entry.cents:010}"
        name = f"{len(entry.information):04}{entry.name[:16]:16}  " if kind == "CTX" else f"{entry.name:22}"
        self.add(f"6{entry.code}{entry.bank}{check}{'1009':17}{amount}{'ID':15}{name}  "
                 f"{1 if entry.information else 0}12345678{place:07}")
        for sequence, information in enumerate(entry.information, 1):
            self.add(f"705{information:80}{sequence:04}{place:07}")
