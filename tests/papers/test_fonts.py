# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts travel with every paper, they are those of its script, and every sign has a shape in them."""
import functools
import re
import unittest

from press import press, run

SCRIPTS = {"ar": "NotoNaskhArabic", "bn": "NotoSansBengali", "ko": "NanumGothic"}
NAMES = {"custodial": ["NotoNaskhArabic"], "noncustodial": ["NotoSansBengali"]}  # scripts of the long names
MACHINE = "NotoSansMono"  # scan lines


def family(name):
    return name.split("-")[0].removesuffix("Bold")


class Fonts(unittest.TestCase):
    @staticmethod
    @functools.cache
    def plain(paper):
        """The file with its streams unpacked."""
        return run("qpdf", "--qdf", "--object-streams=disable", press().pdf(paper), "-")

    def test_all_are_embedded_subsets_with_outlines(self):
        for paper in press().papers:
            fonts = press().fonts(paper)
            self.assertTrue(fonts, paper.name)
            for font in fonts:
                self.assertTrue(font.embedded, (paper.name, font))
                self.assertEqual(font.kind, "CID TrueType", (paper.name, font))
            # Qt does not mark subsets as such; whole, the smallest of these fonts has 175,000 bytes.
            sizes = [int(size) for size in re.findall(rb"/Length1 (\d+)", self.plain(paper))]
            self.assertEqual(len(sizes), len(fonts), paper.name)
            self.assertLess(max(sizes), 80_000, paper.name)

    def test_they_are_those_of_the_script(self):
        for paper in press().papers:
            found = {family(font.name) for font in press().fonts(paper)}
            needed = {"NotoSans"} | ({SCRIPTS[paper.language]} if paper.language in SCRIPTS else set())
            allowed = set(needed)
            if paper.data == "long":
                allowed |= {"NotoNaskhArabic", "NotoSansBengali", "NanumGothic"}
                allowed |= {MACHINE} if paper.kind == "coupon" else set()
                if paper.kind != "access-notice":
                    needed |= set(NAMES[paper.reader])
            self.assertLessEqual(needed, found, paper.name)
            self.assertLessEqual(found, allowed, paper.name)

    def test_no_sign_is_without_a_shape(self):
        """Glyph 0 is the box that fonts draw for what they do not have."""
        drawn = 0
        for paper in press().papers:
            if paper.data == "endless":
                continue
            for shown in re.finditer(rb"<([0-9a-fA-F]+)>(?=[^\[\]]*?\]?\s*T[jJ])", self.plain(paper)):
                glyphs = [shown[1][place:place + 4] for place in range(0, len(shown[1]), 4)]
                drawn += len(glyphs)
                self.assertNotIn(b"0000", glyphs, paper.name)
        self.assertGreater(drawn, 10_000)


if __name__ == "__main__":
    unittest.main()
