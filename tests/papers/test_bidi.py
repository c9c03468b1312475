# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Beside Arabic, figures read from left to right as one piece, periods run with the sentence, brackets enclose what they
should. Words come back with their letters in the order in which they are seen, from left to right."""
import re
import unittest

import people
from phrases import AMOUNT, CASE, DAY, PHONE, REFERENCE
from press import press

# Everything with a digit in it that an Arabic paper may hold, and a stop or bracket of its sentence at either side.
WHOLE = re.compile(rf"[(\[.,:;]*(?:{AMOUNT}|{DAY}|{CASE}|{PHONE}|{REFERENCE}|\d{{1,4}}|\d{{5}}(?:-\d{{4}})?|\d+:\d\d|\d{{8,44}})"
                   r"[)\].,:;]*")
ARABIC = re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]")


def lines(paper):
    """The words of each page by height, from left to right."""
    rows = {}
    for word in press().words(paper):
        rows.setdefault((word.page, round((word.bottom + word.top) / 2.4)), []).append(word)
    return [sorted(row, key=lambda word: word.left) for row in rows.values()]


class Bidi(unittest.TestCase):
    def papers(self):
        return [paper for paper in press().of(language="ar") if paper.data != "endless"]

    def test_figures_are_whole(self):
        seen = 0
        known = {text for value in [*people.LONG_STREETS, *people.OFFICE_LINES, *people.LONG_SETTINGS.values(),
                                    people.LATIN_GIVEN, people.OTHER_GIVEN, people.OTHER_FAMILY, people.THIRD_FAMILY,
                                    "F-01234-25/25A (2nd) %1", "[F] 5-25"] for text in value.split()}
        for paper in self.papers():
            for word in press().words(paper):
                if re.search(r"[\d$]", word.text) and word.text not in known and not re.fullmatch(r"[2-9A-Z-]{11}", word.text):
                    self.assertRegex(word.text, rf"^{WHOLE.pattern}$", paper.name)
                    seen += 1
        self.assertGreater(seen, 500)

    def test_the_minus_stands_before_the_dollar(self):
        below_zero = [word.text for paper in self.papers() for word in press().words(paper) if re.search(r"-.*\$|\$.*-", word.text)]
        self.assertGreater(len(below_zero), 3)
        for text in below_zero:
            self.assertRegex(text, rf"^{AMOUNT}$")
        texts = {word.text for word in press().words(press().of(kind="statement", language="ar", data="short")[0])}
        self.assertIn("-$0.01", texts)

    def test_periods_run_from_right_to_left(self):
        """The first day stands to the right of the last one where both are on one line."""
        seen = 0
        for paper in self.papers():
            for row in lines(paper):
                days = [word for word in row if re.fullmatch(DAY, word.text)]
                between = [word for word in row if len(days) == 2 and days[0].right <= word.left and word.right <= days[1].left]
                if len(days) == 2 and 0 < len(between) < 8 and all(ARABIC.search(word.text) for word in between):
                    left, right = ((day.text[6:], day.text[:5]) for day in days)
                    self.assertGreater(left, right, paper.name)
                    seen += 1
        self.assertGreater(seen, 5)

    def test_brackets_enclose(self):
        """Names keep their brackets at their letters; (PIN) stands in brackets in an Arabic sentence."""
        whole = {"(Billie)", "(Jr)"}
        found = {word.text for paper in self.papers() for word in press().words(paper)}
        self.assertLessEqual(whole, found)
        seen = 0
        for paper in self.papers():
            if paper.kind != "access-notice":
                continue
            for row in lines(paper):
                for place, word in enumerate(row):
                    if "PIN" not in word.text or not any(ARABIC.search(other.text) for other in row):
                        continue
                    before = row[place - 1].text if place and word.left - row[place - 1].right < 0.4 else ""
                    after = row[place + 1].text if place + 1 < len(row) and row[place + 1].left - word.right < 0.4 else ""
                    around = before[-1:] + word.text + after[:1]
                    if "(" in around or ")" in around:
                        self.assertRegex(around, r"\(PIN\)", paper.name)
                        seen += 1
        self.assertGreater(seen, 3)

    def test_a_bracket_closes_on_the_next_line(self):
        """A heading with a name in brackets goes on on a second line: read from right to left, it ends on the left."""
        (paper,) = press().of(kind="monthly-notice", language="ar", data="long")[:1]
        second = [row for row in lines(paper) if any("উদাহরণ" in word.text for word in row)
                  and not any(re.search("[A-Za-z]", word.text) for word in row)]
        row = min(second, key=lambda row: (row[0].page, row[0].top))  # below it is the English one
        self.assertIn(row[0].text[0], "()")
        self.assertNotIn(row[-1].text[-1], "()")


if __name__ == "__main__":
    unittest.main()
