# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mailroom's way to a printer, by the program spoolprobe; and what a mailroom does with its answers."""

import contextlib
import json
import os
import subprocess

PDF = b"""%PDF-1.4
1 0 obj << /Type /Page /Parent 2 0 R >> endobj
2 0 obj
<<
/Type /Pages
/Kids
[
1 0 R
]
/Count 1
>>
endobj
1 0 obj << /Type /Page /Parent 2 0 R /Contents 3 0 R >> endobj
% MARKED BYTES
%%EOF
"""


class Probe:
    """One mailroom program. Answers are what spoolprobe says: {"error", "kind"} where something failed."""

    def __init__(self, program, printer, environment=None):
        self.instance = ""
        self.process = subprocess.Popen(
            [program, printer], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment or os.environ
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(BrokenPipeError):  # it has ended by itself
            self.process.stdin.close()
        self.process.wait(30)
        self.process.stdout.close()

    def say(self, *words):
        with contextlib.suppress(BrokenPipeError):  # it has said why
            self.process.stdin.write("\t".join(str(word) for word in words).encode() + b"\n")
            self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def prepare(self):
        answer = self.say("prepare")
        self.instance = answer.get("instance", self.instance)
        return answer

    def hold(self, job, file):
        return self.say("hold", job, file)

    def release(self, job, number):
        return self.say("release", job, number)

    def withdraw(self, job, number):
        return self.say("withdraw", job, number)

    def find(self, job, number=0, instance=None):
        return self.say("find", job, number, self.instance if instance is None else instance)


class Letter:
    """One sheet on its way, as the database knows it: what was written down before each step."""

    def __init__(self, job, file):
        self.job = job
        self.file = file
        self.number = 0  # noted once it is held
        self.instance = ""
        self.state = "queued"

    def step(self, probe):
        """Whatever comes next; False where the printer gives no answer and it has to be tried again."""
        if self.state == "queued":
            answer = probe.prepare()
            if "error" in answer:
                return False
            self.instance, self.state = probe.instance, "intended"
            self.take(probe.hold(self.job, self.file))
            return True
        found = probe.find(self.job, self.number, self.instance)
        if "error" in found:
            return False
        fate = found["fate"]
        if fate == "absent":
            self.number, self.state = 0, "queued"
        elif fate == "held" and self.number == 0:
            self.number = found["number"]
        elif fate == "held":
            probe.release(self.job, self.number)
        elif fate in ("done", "unknown"):
            self.state = "printed" if fate == "done" else "unclear"
        return True

    def take(self, held):
        self.number = held.get("number", 0)
