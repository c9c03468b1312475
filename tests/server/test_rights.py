#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every role gets from caseledgerctl, on an embedded database and on a server: the same answers, the same refusals. On the
server nothing but the rights of the role's own lies behind it."""
import os
import re
import subprocess
import sys
import tempfile
import unittest

import lay

PROGRAM = os.environ.get("CASELEDGERCTL", "build/bin/caseledgerctl")
SECRET = "correct horse battery"
LONG = os.environ.get("CASELEDGER_LONG") == "1"
PART = 1 if LONG else 9  # of all questions the short form asks one in so many, of every role and every kind some

# name: role, office, further options
USERS = {"root": ("administrator", "", []), "agent": ("agent", "NORTH", []), "worker": ("caseworker", "NORTH", []),
         "taxworker": ("caseworker", "NORTH", ["--tax-information"]), "south": ("caseworker", "SOUTH", []),
         "boss": ("supervisor", "NORTH", ["--tax-information"]), "southboss": ("supervisor", "SOUTH", []),
         "room": ("mailroom", "NORTH", []), "auditor": ("auditor", "", [])}

PARTIES = [("P1", "Maren", "Testwood", "900-00-0001", "1 Sample St", "518-555-0101", "N"),
           ("P2", "Quill", "Exampleson", "900-00-0002", "2 Sample St", "518-555-0102", "N"),
           ("P3", "Isolde", "Hidden", "900-00-0003", "3 Secret Ln", "914-555-0103", "Y"),
           ("P4", "Bram", "Madeup", "900-00-0004", "4 Sample St", "518-555-0104", "N"),
           ("P5", "Zoë", "O'Shielded", "900-00-0005", "5 Hidden Rd", "914-555-0105", "Y")]
CASES = [("AA00001A1", "NORTH", "P1", "P2"), ("AA00002A1", "NORTH", "P3", "P4"), ("BB00001B1", "SOUTH", "P5", "P2")]

OUTPUT = "<output>"

# Each by every role. The trail comes last: by then both offices have seen the same.
ASKED = [
    *(["--json", "find", text] for text in ("AA00001A1", "AA", "maren testw", "hidden", "zoe", "9145550103", "5550103", "914555", "518-555-0101",
                                            "0003", "nobody here")),
    *(["--json", verb, case, *more] for verb in ("show", "ledger") for case in ("AA00001A1", "AA00002A1", "BB00001B1", "ZZ00001Z1")
      for more in ([], ["--reason", "asked on the phone"])),
    *(["--json", "show", case, "--reveal", reason] for case in ("AA00001A1", "AA00002A1", "BB00001B1")
      for reason in ("asked at the counter", "is at 3 secret ln now", "rang 914 555 0105")),
    ["--json", "explain", "AA00001A1", "held"], ["--json", "explain", "BB00001B1", "total_owed", "--reason", "asked"],
    *(["export", case, table, "--format", "csv", "--output", OUTPUT, *more] for case in ("AA00001A1", "AA00002A1")
      for table in ("payments", "parties", "disbursements", "balances") for more in ([], ["--reason", "for the court"])),
    *(["print", kind, "--case", case, "--output", OUTPUT, *more] for case in ("AA00001A1", "BB00001B1")
      for kind in ("statement", "coupon", "disbursements", "access-notice") for more in ([], ["--reason", "asked"])),
    ["--json", "letters"], ["--json", "settings"], ["settings", "phone", "518-555-0111", "--reason", "new line"],
    ["audit", "verify"], ["check"],
    ["batch", "statement", "--all", "--output", OUTPUT], ["batch", "statement", "--all", "--output", OUTPUT, "--reason", "yearly"],
    ["--json", "users", "list"], ["--json", "audit", "--case", "AA00002A1"], ["--json", "audit"],
]


def write_extract(folder):
    os.mkdir(folder)

    def file(name, header, rows):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.write("\n".join([header, *(",".join(row) for row in rows)]) + "\n")

    file("parties.csv", "party_ref,given_name,family_name,native_name,language,ssn,date_of_birth,street1,street2,city,state,zip,"
         "address_verified_on,phone,email,family_violence",
         [(ref, given, family, "", "en", ssn, "1990-01-01", street, "", "Albany", "NY", "12207", "2025-01-01", phone,
           f"{ref.lower()}@example.org", violence) for ref, given, family, ssn, street, phone, violence in PARTIES])
    file("cases.csv", "case_id,office,county_fips,status,assistance,children,opened_on,custodial_ref,noncustodial_ref,"
         "opening_arrears_family,opening_arrears_government,opening_on",
         [(case, office, "36001", "open", "never", "1", "2025-01-01", custodial, payer, "100.00", "50.00", "")
          for case, office, custodial, payer in CASES])
    file("obligations.csv", "case_id,obligation_ref,kind,amount,frequency,starts_on,ends_on,docket",
         [(case[0], "O1", "current_support", "200.00", "monthly", "2025-01-01", "2025-12-31", "F-1-25") for case in CASES])
    file("payments.csv", "case_id,payment_ref,received_on,source,amount,status,hold_reason",
         [(case[0], f"R{number}", f"2025-0{number}-15", source, f"{100 + number}.00", status, reason) for case in CASES
          for number, (source, status, reason) in enumerate(
              [("direct_payment", "posted", ""), ("federal_tax_offset", "held", "joint return"), ("lottery", "posted", ""),
               ("federal_tax_offset", "posted", ""), ("unemployment", "returned", "")], 1)])
    file("disbursements.csv", "case_id,payment_ref,disbursement_ref,issued_on,payee,method,amount,status",
         [(case[0], "R1", "D1", "2025-01-20", "custodial", "check", "101.00", "cleared") for case in CASES])


class Office:
    """One office, by caseledgerctl alone."""

    def __init__(self, folder, address, first):
        self.folder, self.address = folder, address
        os.makedirs(folder, exist_ok=True)
        self.password = os.path.join(folder, "password")
        with open(os.open(self.password, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="utf-8") as file:
            file.write(SECRET + "\n")
        extract = os.path.join(folder, "extract")
        write_extract(extract)
        self.must(*first, "init")
        for name, (role, office, options) in USERS.items():
            more = [*(["--office", office] if office else []), *options]
            who = first if name == "root" else ["--user", "root", "--password-file", self.password]
            self.must(*who, "users", "add", name, "--role", role, "--new-password-file", self.password, *more)
        self.must("--user", "root", "--password-file", self.password, "import", extract)

    def run(self, *arguments):
        return subprocess.run([PROGRAM, "--database", self.address, "--key-file", os.path.join(self.folder, "key"), *arguments],
                              capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL, check=False,
                              env={"PATH": os.environ["PATH"], "HOME": self.folder, "LC_ALL": "C.UTF-8", "TZ": "America/Denver",
                                   "QT_QPA_PLATFORM": "offscreen"})

    def must(self, *arguments):
        done = self.run(*arguments)
        if done.returncode != 0:
            raise AssertionError(f"{arguments}: {done.stderr}")
        return done

    def ask(self, user, number, arguments):
        """What came back, without what no two offices share: addresses, numbers of papers, moments."""
        output = os.path.join(self.folder, f"{user}-{number}.out")
        done = self.run("--user", user, "--password-file", self.password, "--as-of", "2025-12-31",
                        *(output if argument == OUTPUT else argument for argument in arguments))
        said = "\n".join(line for line in done.stderr.splitlines() if "government system" not in line)
        text = f"exit {done.returncode}\n{done.stdout}\n{said}"
        if os.path.isfile(output) and output.endswith(".out") and "export" in arguments:
            with open(output, encoding="utf-8") as file:
                text += file.read()
        for mine in (output, self.address, self.folder):
            text = text.replace(mine, "HERE")
        text = re.sub(r"\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b", "NUMBER", text)
        text = re.sub(r"sha256:[0-9a-f]+", "SHA256", text)
        return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z", "MOMENT", text)


def trail_of(text):
    """Rows of the trail but for those that only a server needs, said before it shows what they are about."""
    return [re.sub(r'"row":\d+', '"row":N', line) for line in text.splitlines() if '"begun"' not in line]


class RightsTest(unittest.TestCase):
    # What a server answers in its own way, and why.
    OTHERWISE = {"check": "its integrity is the server's own"}

    @classmethod
    def setUpClass(cls):
        cls.server = lay.TestServer(local="scram")
        cls.addClassCleanup(cls.server.remove)
        folder = tempfile.TemporaryDirectory(prefix="caseledger-rights-")
        cls.addClassCleanup(folder.cleanup)
        cls.embedded = Office(os.path.join(folder.name, "one"), os.path.join(folder.name, "office.db"), [])
        cls.shared = Office(os.path.join(folder.name, "two"), cls.server.url().replace(f"{lay.INSTALLER}@", ""),
                            ["--user", lay.INSTALLER, "--password-file", cls.server.password_file])

    def test_every_role_gets_the_same(self):
        compared = refused = 0
        for number, arguments in enumerate(ASKED):
            for place, user in enumerate(USERS):
                is_last = "audit" in arguments and user in ("auditor", "boss")
                if (number * 7 + place * 4) % PART and not is_last:
                    continue
                mine, theirs = (office.ask(user, number, arguments) for office in (self.embedded, self.shared))
                if "audit" in arguments and "verify" not in arguments:
                    mine, theirs = trail_of(mine), trail_of(theirs)
                elif "verify" in arguments:
                    mine, theirs = (re.sub(r"\d+ (sessions|rows)", r"N \1", text) for text in (mine, theirs))
                if arguments[0] in self.OTHERWISE:
                    mine, theirs = (text.startswith("exit 5") for text in (mine, theirs))
                with self.subTest(f"{user}: {' '.join(arguments)}"):
                    self.assertEqual(theirs, mine)
                compared += 1
                refused += str(mine).startswith(("exit 5", "['exit 5"))
        self.assertGreater(refused, compared / 5)
        print(f"{compared} of {len(ASKED) * len(USERS)} answers compared, {refused} of them refusals", file=sys.stderr)

    def test_both_trails_are_whole(self):
        for office in (self.embedded, self.shared):
            office.must("--user", "auditor", "--password-file", office.password, "audit", "verify")


if __name__ == "__main__":
    unittest.main()
