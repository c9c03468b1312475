#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the figures the program promises, each beside the same work done bare, and prints a table and JSON lines.

    cmake --build build --target bench
    tests/bench/run.py [--build build] [--office FILE] [--cases 200000] [--json FILE]

The office is made once and kept. Everything runs on this machine only; nothing here passes or fails.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PAYMENTS = 1_000_000
CASES_IN_EXTRACT = 10_000
PAPER_CASES = 45_000


def figure(name, data, unit, ours, bare, note=""):
    median = statistics.median(ours)
    bare_median = statistics.median(bare) if bare else None
    return {
        "figure": name, "data": data, "runs": len(ours), "unit": unit,
        "median": round(median, 2), "least": round(min(ours), 2), "most": round(max(ours), 2),
        "bare": round(bare_median, 2) if bare_median else None,
        "ratio": round(median / bare_median, 2) if bare_median else None, "note": note,
    }


class Bench:
    def __init__(self, options):
        self.bin = pathlib.Path(options.build, "bin")
        self.tests = pathlib.Path(options.build, "tests")
        self.office = pathlib.Path(options.office)
        self.cases = options.cases
        self.results = []
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="caseledger-bench-"))
        self.environment = dict(os.environ, XDG_RUNTIME_DIR=str(self.work), XDG_DATA_HOME=str(self.work),
                                XDG_CONFIG_HOME=str(self.work))
        self.work.chmod(0o700)

    def add(self, result):
        self.results.append(result)
        print(json.dumps(result), file=sys.stderr, flush=True)

    def signed_in(self, user="caseworker"):
        """The options that sign a user of the demo office in."""
        password = self.work / "password"
        if not password.exists():
            password.touch(0o600)
            password.write_text("demo\n")
        return ["--user", user, "--password-file", password]

    def control(self, *arguments):
        return subprocess.run([self.bin / "caseledgerctl", *map(str, arguments)], check=True, env=self.environment,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True).stdout

    def timed(self, command, **more):
        start = time.perf_counter()
        subprocess.run(command, check=True, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        return time.perf_counter() - start

    def demo_office(self):
        if self.office.exists():
            return
        seconds = self.timed([self.bin / "caseledgerctl", "demo", "--cases", str(self.cases), "--database", self.office,
                              "--today", "2026-11-20"])
        payments = self.count("payment")
        self.add(figure("demo office, payments written a minute", f"{self.cases} cases, {payments} payments", "million",
                        [payments / seconds * 60 / 1e6], []))

    def count(self, table):
        return int(subprocess.run(["sqlite3", self.office, f"SELECT count(*) FROM {table}"], check=True,
                                  stdout=subprocess.PIPE, text=True).stdout)

    def desk(self):
        environment = dict(self.environment, QT_QPA_PLATFORM="offscreen")
        output = subprocess.run([self.tests / "bench_desk", self.office], check=True, env=environment,
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        for line in output.splitlines():
            self.add(dict(json.loads(line), note=""))

    def papers(self):
        """Pages a second and the memory of a batch, in an office of its own: batches keep what they make."""
        environment = dict(self.environment, QT_QPA_PLATFORM="offscreen")
        office = self.work / "papers.db"
        self.control("demo", "--cases", PAPER_CASES, "--database", office, "--today", "2026-11-20")
        # Measured without users, as before there were any: whoever opens the file has every right.
        subprocess.run(["sqlite3", office, "DELETE FROM staff_user"], check=True)
        for more in ([], ["5000"], ["20000"]):
            output = subprocess.run([self.tests / "bench_papers", office, *more], check=True, env=environment,
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
            for line in output.splitlines():
                self.add(dict(json.loads(line), note=""))

    def trail(self):
        """Verifying and writing the trail, in an office of its own with a million rows."""
        output = subprocess.run([self.tests / "bench_trail"], check=True, env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True).stdout
        for line in output.splitlines():
            self.add(dict(json.loads(line), note=""))

    def requests(self):
        """Requests for PIN letters, in an office of its own with a million parties."""
        output = subprocess.run([self.tests / "bench_requests"], check=True, env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True).stdout
        for line in output.splitlines():
            self.add(dict(json.loads(line), note="bare: SQLite alone writes rows like these"))

    def letters(self):
        """PIN letters to a folder, in an office of their own."""
        output = subprocess.run([self.tests / "bench_letters"], check=True, env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True).stdout
        for line in output.splitlines():
            self.add(dict(json.loads(line), note="bare: the same files, written and synced; a ratio of 1 is as fast"))

    def tables(self):
        """Order, filter and keys in a table of 100,000 rows, without a screen."""
        output = subprocess.run([self.tests / "bench_tables"], check=True,
                                env=dict(self.environment, QT_QPA_PLATFORM="offscreen"), stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True).stdout
        for line in output.splitlines():
            self.add(dict(json.loads(line), note=""))

    def start(self, runs=11):
        """Start to a picture of the window, in turn with an empty Qt window, on one virtual screen."""
        ours, bare, resident = [], [], []
        with subprocess.Popen(["Xvfb", ":97", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              stderr=subprocess.DEVNULL) as screen:
            self.environment["DISPLAY"] = ":97"
            time.sleep(1)
            picture = self.work / "picture.png"
            for _ in range(runs):
                bare.append(1000 * self.timed([self.tests / "bench_emptywindow", picture]))
                ours.append(1000 * self.timed([self.bin / "caseledger", "--database", self.office, "--screenshot", picture,
                                               *self.signed_in()]))
            for case in ("AA00001A1", "AA00010A1"):
                resident.append((case, self.resident([self.bin / "caseledger", "--database", self.office, "--case", case,
                                                      *self.signed_in()])))
            empty = self.resident([self.tests / "bench_emptywindow"])
            screen.terminate()
        self.add(figure("start to a usable window", f"office of {self.cases} cases", "ms", ours[1:], bare[1:],
                        "bare: an empty Qt window"))
        for case, size in resident:
            self.add(figure("resident memory with a case open", case, "MB", [size], [empty], "bare: an empty Qt window"))

    def resident(self, command):
        """Megabytes resident once the window has come to rest."""
        with subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL) as program:
            time.sleep(3)
            status = pathlib.Path(f"/proc/{program.pid}/status").read_text()
            program.terminate()
        return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1024

    def extract(self):
        folder = self.work / "extract"
        folder.mkdir()
        with open(folder / "parties.csv", "w") as parties, open(folder / "cases.csv", "w") as cases, \
                open(self.work / "payments.csv", "w") as payments:
            parties.write("party_ref,given_name,family_name,native_name,language,ssn,date_of_birth,street1,street2,city,"
                          "state,zip,address_verified_on,phone,email,family_violence\n")
            cases.write("case_id,office,county_fips,status,assistance,children,opened_on,custodial_ref,noncustodial_ref,"
                        "opening_arrears_family,opening_arrears_government,opening_on\n")
            payments.write("case_id,payment_ref,received_on,source,amount,status,hold_reason\n")
            for number in range(CASES_IN_EXTRACT):
                for parent in "CN":
                    parties.write(f"{parent}{number},Given,Family,,en,,,,,,,,,,,N\n")
                case = f"BN{number:05d}A1"
                cases.write(f"{case},O1,36061,open,never,1,2020-01-01,C{number},N{number},0.00,0.00,\n")
                for row in range(PAYMENTS // CASES_IN_EXTRACT):
                    payments.write(f"{case},P{row:05d},20{20 + row // 20}-{row % 12 + 1:02d}-{row % 28 + 1:02d},"
                                   f"income_withholding,{100 + row}.{row % 100:02d},posted,\n")
        return folder, self.work / "payments.csv"

    def imports(self, runs=3):
        folder, payments = self.extract()
        ours, bare = [], []
        for run in range(runs):
            database = self.work / f"import{run}.db"
            self.control("init", "--database", database)
            self.control("import", folder, "--database", database)
            ours.append(PAYMENTS / self.timed([self.bin / "caseledgerctl", "import", payments, "--database", database]) / 1000)
            script = (f"CREATE TABLE payment (case_id TEXT, payment_ref TEXT, received_on TEXT, source TEXT, amount TEXT,"
                      f" status TEXT, hold_reason TEXT, PRIMARY KEY (case_id, payment_ref));\n.mode csv\n"
                      f".import --skip 1 {payments} payment\n")
            bare.append(PAYMENTS / self.timed(["sqlite3", self.work / f"bare{run}.db"], input=script.encode()) / 1000)
            for file in self.work.glob(f"*{run}.db*"):
                file.unlink()
        self.add(figure("CSV payments imported a second", f"{PAYMENTS} payments", "thousand", ours, bare,
                        "bare: .import of the sqlite3 shell; a ratio of 1 is as fast"))

    def table(self):
        rows = [("figure", "data", "runs", "median", "least", "most", "unit", "bare", "ratio")]
        for r in self.results:
            rows.append(tuple(str(r[key] if r[key] is not None else "-") for key in rows[0]))
        widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
        return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default="build")
    parser.add_argument("--office", default="build/bench-office.db")
    parser.add_argument("--cases", type=int, default=200_000)
    parser.add_argument("--json", help="also write the results there, one a line")
    options = parser.parse_args()
    bench = Bench(options)
    try:
        bench.demo_office()
        bench.desk()
        bench.papers()
        bench.trail()
        bench.requests()
        bench.letters()
        bench.tables()
        bench.start()
        bench.imports()
    finally:
        shutil.rmtree(bench.work, ignore_errors=True)
    print(bench.table())
    if options.json:
        pathlib.Path(options.json).write_text("".join(json.dumps(result) + "\n" for result in bench.results))


if __name__ == "__main__":
    main()
