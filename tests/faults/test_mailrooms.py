# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two to eight print rooms on one queue: every letter once. CASELEDGER_LONG=1: 2,000 letters instead of 200."""
import collections
import json
import unittest

import printroom

LETTERS = 2000 if printroom.LONG else 200


class Mailrooms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.template = printroom.Template(LETTERS)
        cls.addClassCleanup(cls.template.remove)

    def together(self, rooms):
        with self.template.copy() as office:
            processes = [office.start() for _ in range(rooms)]
            told = collections.Counter()
            for process in processes:
                out, err = process.communicate(timeout=280)
                self.assertEqual(process.returncode, 0, err.decode())
                told.update(json.loads(line)["letter"] for line in out.decode().splitlines())
            self.assertEqual(office.check_folder(self, f"{rooms} rooms"), 0)
            self.assertEqual(len(told), LETTERS)
            self.assertEqual(set(told.values()), {1})
            office.check_office(self, f"{rooms} rooms")
        print(f"{rooms} print rooms, {LETTERS} letters: 0 twice, 0 lost")

    def test_two(self):
        self.together(2)

    def test_eight(self):
        self.together(8)

    @unittest.skipUnless(printroom.LONG, "long form")
    def test_between(self):
        for rooms in (3, 4, 5, 6, 7):
            self.together(rooms)

    def test_one_is_killed_and_the_others_go_on(self):
        with self.template.copy() as office:
            processes = [office.start(), office.start(kill_at=150), office.start()]
            codes = []
            for process in processes:
                process.communicate(timeout=280)
                codes.append(process.returncode)
            self.assertEqual([codes[0], codes[2]], [0, 0])
            self.assertTrue(printroom.was_killed(codes[1]))
            office.end_leases()
            self.assertEqual(office.run()[0], 0)
            self.assertEqual(office.check_folder(self, "one killed"), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
