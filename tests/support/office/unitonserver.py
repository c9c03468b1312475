#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a test program of Qt's once more with its offices on a real server: all its functions but those that leftout.txt beside this
names, each with its reason. A line that names nothing is a fault."""
import collections
import os
import subprocess
import sys

program = sys.argv[1]
subject = os.path.basename(program)
functions = [line.rstrip("()") for line in
             subprocess.run([program, "-functions"], check=True, capture_output=True, text=True).stdout.split()]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "leftout.txt"), encoding="utf-8") as table:
    lines = [line.rstrip("\n").split("\t") for line in table if line.strip() and not line.startswith("#")]
left = {name.split(".")[1]: reason for name, reason in lines if name.split(".")[0] == subject}
if set(left) - set(functions):
    sys.exit(f"leftout.txt: {subject} has no {', '.join(sorted(set(left) - set(functions)))}")
print(f"{subject} on a server: {len(functions)} functions, {len(left)} of them left out")
for reason, count in sorted(collections.Counter(left.values()).items()):
    print(f"  {count:4} {reason}")
sys.stdout.flush()
os.environ["CASELEDGER_TEST_ENGINE"] = "postgresql"
os.execv(program, [program, *(name for name in functions if name not in left)])
