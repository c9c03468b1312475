# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No two texts of a paper lie on one another, and what may not be cut is not cut."""
import re
import unittest

from press import press

HAIR_MM = 0.35
# A word's place reaches from the top of its font to its bottom; between 20 % and 80 % of that lie most letters' bodies.
BODY = (0.2, 0.8)


def bodies(words):
    for word in words:
        height = word.bottom - word.top
        yield word, word.top + BODY[0] * height, word.top + BODY[1] * height


def overlaps(words):
    """Pairs of words that lie on one another by more than a hair."""
    found, near = [], []
    for word, top, bottom in sorted(bodies(words), key=lambda body: (body[0].page, body[1])):
        near = [other for other in near if other[0].page == word.page and other[2] > top]
        for other, _, end in near:
            if min(end, bottom) - top > HAIR_MM and min(word.right, other.right) - max(word.left, other.left) > HAIR_MM:
                found.append((word, other))
        near.append((word, top, bottom))
    return found


class Overlap(unittest.TestCase):
    def test_no_two_words(self):
        for paper in press().papers:
            self.assertEqual(overlaps(press().words(paper)), [], paper.name)

    def test_a_word_on_another_would_be_seen(self):
        words = press().words(press().of(kind="statement", language="en", data="long")[0])
        moved = words[40]._replace(left=words[30].left, right=words[30].right, top=words[30].top + 0.8, page=words[30].page,
                                   bottom=words[30].bottom + 0.8)
        self.assertEqual(len(overlaps([*words[:40], moved])), 1)

    def test_nothing_but_names_and_streets_is_cut(self):
        """An ellipsis stands in no figure; in short papers nowhere."""
        for paper in press().papers:
            cut = [word.text for word in press().words(paper) if "\u2026" in word.text]
            self.assertEqual([text for text in cut if re.search(r"[$\d]\W*\u2026", text)], [], paper.name)
            if paper.data != "long":
                self.assertEqual(cut, [], paper.name)


if __name__ == "__main__":
    unittest.main()
