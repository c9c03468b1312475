#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the figures of a shared office, prints a table and lines of JSON.

    run.py open|search|desks|all --database ADDRESS --users FILE [--key-file FILE] [--data TEXT] [--bench build/tests/bench_server]
    run.py --small --bench PROGRAM --control PROGRAM

The office is there already, on a server that a desk reaches over TLS; FILE has a line for each worker: name, comma, password. With
--small a demo office of 200 cases is made on a server of its own, and every figure measured for a few seconds: that nothing of it
rots, not that it is fast. Nothing passes or fails by its time; a deed that fails does.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support/server"))
from testserver import TestServer  # pylint: disable=wrong-import-position

FIGURES = ("open", "search", "desks")
COLUMNS = ("figure", "data", "runs", "median", "least", "most", "p99", "unit", "bare", "ratio")
SMALL_OFFICE = 200
DEMO_USERS = ("agent", "caseworker", "supervisor")


def measure(options, figure, *more):
    """The lines of one figure. What the measuring program says besides goes on to standard error."""
    command = [options.bench, figure, "--database", options.database, "--users", options.users, "--data", options.data, *more]
    if options.key_file:
        command += ["--key-file", options.key_file]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    return [json.loads(line) for line in done.stdout.splitlines()]


def table(results):
    rows = [COLUMNS] + [tuple(str(result.get(column) or "-") for column in COLUMNS) for result in results]
    widths = [max(len(row[place]) for row in rows) for place in range(len(COLUMNS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def small(options):
    """All figures on a demo office of this run's own; how many were measured."""
    with TestServer(local="scram") as server, tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        key, users = work / "office.key", work / "users"
        with open(os.open(users, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="ascii") as file:
            file.writelines(f"{name},demo\n" for name in DEMO_USERS)
        subprocess.run([options.control, "demo", "--cases", str(SMALL_OFFICE), "--database", server.url(), "--password-file",
                        server.password_file, "--key-file", key], check=True, cwd=work, stdout=subprocess.DEVNULL)
        options.database, options.users, options.key_file = server.url("agent"), str(users), str(key)
        options.data = f"{SMALL_OFFICE} cases"
        results = measure(options, "open", "--cases", "30") + measure(options, "search", "--cases", "3")
        results += measure(options, "desks", "--desks", "6", "--seconds", "3", "--thought", "150")
    return results


def check(results):
    """What every run has to answer, however fast: a figure of each kind, and no deed that failed."""
    figures = {result["figure"]: result for result in results}
    for wanted in ("open an ordinary case again", "search as one types: the most common names", "open a case",
                   "print a statement, kept", "processor, the server"):
        if wanted not in figures:
            sys.exit(f"no figure for: {wanted}")
    if figures["failed deeds"]["median"] != 0 or figures["failed deeds"]["runs"] == 0:
        sys.exit(f"{figures['failed deeds']['median']} of {figures['failed deeds']['runs']} deeds failed")


def main():
    line = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    line.add_argument("figure", nargs="?", choices=(*FIGURES, "all"), default="all")
    line.add_argument("--database", help="postgresql://host:port/dbname?sslrootcert=FILE")
    line.add_argument("--users", metavar="FILE")
    line.add_argument("--key-file", metavar="FILE", help="the SSN key: without it no PIN letter is asked for")
    line.add_argument("--data", default="", help="what the figures are told to be measured on")
    line.add_argument("--bench", default="build/tests/bench_server")
    line.add_argument("--control", default="build/bin/caseledgerctl")
    line.add_argument("--small", action="store_true")
    line.add_argument("--json", metavar="FILE", help="also write the results there, one a line")
    options, more = line.parse_known_args()
    if options.small:
        results = small(options)
        check(results)
    else:
        if not options.database or not options.users:
            line.error("--database and --users, or --small")
        results = []
        for figure in FIGURES if options.figure == "all" else (options.figure,):
            results += measure(options, figure, *more)
    print(table(results))
    if options.json:
        pathlib.Path(options.json).write_text("".join(json.dumps(result) + "\n" for result in results), encoding="utf-8")


if __name__ == "__main__":
    main()
