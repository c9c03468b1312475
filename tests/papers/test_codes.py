# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every code on a paper is read from its picture as a scanner reads it, and says what the paper says."""
import json
import re
import subprocess
import unittest

import people
from phrases import FIGURES
from press import press

DOTS = 200
THIRD_MM = 279.4 / 3
NUMBER = re.compile(r"[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}")


def read(picture, box, kind):
    """What a code in a place of a page says; empty where none can be read. The place is in mm: left, top, right, bottom."""
    name = press().path("code.png")
    picture.crop(tuple(round(side * DOTS / 25.4) for side in box)).save(name)
    told = subprocess.run(["ZXingReader", "-format", kind, name], capture_output=True, check=False).stdout.decode()
    text = re.search(r'^Text: +"(.*)"$', told, re.MULTILINE)
    return text[1] if text else ""


def number_of(paper, page=1):
    """The place of the paper's number on a page."""
    (word,) = [word for word in press().words(paper) if word.page == page and NUMBER.fullmatch(word.text)]
    return word


class Codes(unittest.TestCase):
    def stamp(self, paper):
        place = number_of(paper)
        left = max(place.left - 14, 6)
        return read(press().pictures(paper, DOTS, 1)[0], (left, place.top - 5, place.left + 2, place.bottom + 9), "QRCode")

    def test_the_stamp_of_every_paper_is_that_of_the_kept_one(self):
        for paper in press().papers:
            if paper.data == "empty" or (paper.data == "short" and paper.language in ("it", "ko")):
                continue
            with self.subTest(paper.name):
                stamp = self.stamp(paper)
                self.assertRegex(stamp, r"^CASELEDGER [2-9A-Z]{9} [0-9A-F]{10}$")
                self.assertEqual(stamp.split()[1], number_of(paper).text.replace("-", ""))
                kept = json.loads(press().ctl(press().office_of(paper), "paper", "check", stamp, "--json"))
                self.assertEqual((kept["kind"], kept["case"], kept["language"], kept["for"], kept["fault"]),
                                 (paper.kind, paper.case, paper.language, paper.reader, None))

    def test_a_changed_paper_is_found_out(self):
        paper = press().of(kind="statement", language="en", data="short")[0]
        word, number, digest = self.stamp(paper).split()
        other = f"{word} {number} {'0' if digest[0] != '0' else '1'}{digest[1:]}"
        with self.assertRaises(AssertionError):
            press().ctl("short", "paper", "check", other)

    def test_the_number_is_on_every_page(self):
        for paper in press().papers:
            pages = max(word.page for word in press().words(paper))
            texts = {number_of(paper, page).text for page in range(1, min(pages, 9) + 1)}
            self.assertEqual(len(texts), 1, paper.name)

    def test_coupons(self):
        """Code 128 holds the identifier; the QR code identifier, day and amount as printed on its coupon."""
        read_codes = 0
        for paper in press().of(kind="coupon"):
            words = press().words(paper)
            mirrored = paper.language == "ar"
            left, right = (6, 140) if mirrored else (76, 210)  # the part that is sent in
            for third in range(3):
                top, bottom = third * THIRD_MM, (third + 1) * THIRD_MM
                here = [word.text for word in words
                        if word.page == 1 and top < word.top < bottom and left < (word.left + word.right) / 2 < right]
                picture = press().pictures(paper, DOTS, 1)[0]
                if paper.case not in here:
                    continue
                place = (left, top + 45, right, top + 75)
                case, day, amount = read(picture, place, "QRCode").split()
                self.assertEqual(read(picture, place, "Code128"), paper.case, (paper.name, third))
                self.assertEqual(case, paper.case, (paper.name, third))
                year, month, date = day.split("-")
                self.assertIn(f"{month}/{date}/{year}", here, (paper.name, third))
                self.assertIn(f"${float(amount):,.2f}", [word for word in here if FIGURES["amount"].fullmatch(word)],
                              (paper.name, third))
                read_codes += 2
        self.assertGreaterEqual(read_codes, 5 * (3 + 1) * 2)

    def test_the_codes_of_the_access_notice(self):
        """The two targets, once for each language that the paper speaks."""
        for paper in press().of(kind="access-notice", data="long"):
            found = set()
            for page, picture in enumerate(press().pictures(paper, DOTS)):
                for left in (12, 110):
                    for top in range(20, 230, 35):
                        found.add((page, read(picture, (left, top, left + 93, top + 70), "QRCode")))
            texts = [text for _, text in found]
            for target in ("https://childsupport.ny.gov", "https://on.nyc.gov/contactocss"):
                self.assertEqual(texts.count(target), 1 if paper.language == "en" else 2, paper.name)


if __name__ == "__main__":
    unittest.main()
