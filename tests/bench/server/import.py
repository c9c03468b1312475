#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An import against bare COPY of as many rows into the same tables, in turn, on an office that fillserver.py has made.

    import.py FOLDER --cases N [--new 1500 --further 800 --pairs 5] --fill build/tests/bench_fill --control build/bin/caseledgerctl

FOLDER is the server's, N how many cases the office was filled with. Each extract brings new cases with their parents, and further
payments and disbursements for cases that are spread over the whole office. Half of the extracts are imported by "caseledgerctl import",
as an administrator over TLS; the other half, of other cases of the same kind, is copied by libpq in one transaction with all triggers
and foreign keys, as the owner of the tables over TLS. What the import has beside that: the CSV files, every check, what is known
already, the trail. Both are counted in rows of the extract a second. Prints lines of JSON; all further payments are taken away at the end,
the new cases stay.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../support/server"))
from testserver import INSTALLER, TestServer  # pylint: disable=wrong-import-position

TAG = "X"


class Rounds:
    """One office, and the extracts that come into it one after the other."""

    def __init__(self, asked):
        self.asked, self.server = asked, TestServer.at(asked.folder)
        self.next = asked.cases if asked.first is None else asked.first
        self.key = os.path.abspath(asked.folder) + ".key"
        self.touched = set()

    def take(self, number, folder):
        """What says which cases come next, and their extract."""
        chosen = ["--first", str(self.next), "--cases", str(self.asked.new), "--further", str(self.asked.further), "--tag",
                  f"{TAG}{number:02}", "--today", self.asked.today, "--seed", self.asked.seed]
        self.next += self.asked.new
        extract = os.path.join(folder, f"extract{number}")
        subprocess.run([self.asked.fill, *chosen, "--extract", extract], check=True)
        with open(os.path.join(extract, "payments.csv"), encoding="utf-8") as file:
            rows = (row.split(",", 2) for row in file)
            self.touched |= {case for case, payment, _ in rows if payment.startswith(TAG)}
        return chosen, extract

    def imported(self, number, folder):
        """Rows and seconds of one import."""
        _, extract = self.take(number, folder)
        start = time.monotonic()
        done = subprocess.run([self.asked.control, "import", extract, "--json", "--database", self.server.url("head"),
                               "--password-file", self.key + ".administrator", "--key-file", self.key],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
        seconds = time.monotonic() - start
        answer = json.loads(done.stdout or "{}")
        if done.returncode != 0 or answer["updated"] or answer["unchanged"] or answer["refused"]:
            raise RuntimeError(f"the import did not bring new rows alone: {done.stdout[:500]} {done.stderr[-500:]}")
        return answer["accepted"], seconds

    def copied(self, number, folder):
        """Rows and seconds of one transaction of COPY."""
        chosen, _ = self.take(number, folder)
        secret = os.path.join(folder, "pgpass")
        with open(self.server.password_file, encoding="ascii") as file, \
                open(os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as passes:
            passes.write(f"*:*:*:{INSTALLER}:{file.read()}")
        words = (f"host={self.server.address} port={self.server.port} user={INSTALLER} dbname=office sslmode=verify-full "
                 f"sslrootcert={self.server.authority} channel_binding=require passfile={secret}")
        done = subprocess.run([self.asked.fill, *chosen, "--bare", "--server", words, "--key-file", self.key],
                              stdout=subprocess.PIPE, text=True, check=True)
        answer = json.loads(done.stdout)
        return answer["rows"], answer["seconds"]

    def clear(self):
        """Takes the further payments away again, by their cases, so that an index finds them."""
        cases = ",".join(f"'{case}'" for case in sorted(self.touched)) or "''"
        self.server.sql("BEGIN; SET LOCAL search_path = caseledger; SET LOCAL session_replication_role = replica;\n" + "".join(
            f"DELETE FROM {table} WHERE case_id IN ({cases}) AND {table}_ref LIKE '{TAG}%';\n"
            for table in ("disbursement", "payment")) + "COMMIT;")


def measure(asked):
    """Rows a second, of imports and of copies."""
    imports, copies = [], []
    with tempfile.TemporaryDirectory(prefix="caseledger-import-") as folder:
        rounds = Rounds(asked)
        try:
            for number in range(2 * asked.pairs):
                is_import = number % 4 in (0, 3)  # who is first changes from pair to pair
                rows, seconds = (rounds.imported if is_import else rounds.copied)(number, folder)
                (imports if is_import else copies).append(rows / seconds)
                print(f"{'import' if is_import else 'COPY'}: {rows} rows in {seconds:.2f} s", file=sys.stderr, flush=True)
        finally:
            rounds.clear()
    return imports, copies


def figure(name, values, unit):
    return json.dumps({"figure": name, "runs": len(values), "median": round(statistics.median(values), 3),
                       "least": round(min(values), 3), "most": round(max(values), 3), "unit": unit})


def main():
    line = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    line.add_argument("folder")
    line.add_argument("--cases", type=int, required=True)
    line.add_argument("--new", type=int, default=1500)
    line.add_argument("--further", type=int, default=800)
    line.add_argument("--pairs", type=int, default=5)
    line.add_argument("--from", dest="first", type=int, help="number of the first new case, where some were brought before")
    line.add_argument("--seed", default="1")
    line.add_argument("--today", default="", help="the day the office was filled for, where that was not today")
    line.add_argument("--fill", default="build/tests/bench_fill")
    line.add_argument("--control", default="build/bin/caseledgerctl")
    asked = line.parse_args()
    imports, copies = measure(asked)
    print(figure("import", imports, "rows/s"))
    print(figure("the same by COPY", copies, "rows/s"))
    print(figure("import against COPY", [ours / bare for ours, bare in zip(imports, copies)], "ratio"))


if __name__ == "__main__":
    main()
