# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts, days, identifiers, telephone numbers and addresses are the same on a paper in every language.

Figures that stand alone in their place (in tables, beside labels) are counted; those within sentences stand there once for
each language, so of them it counts that they are there."""
import collections
import unittest

from phrases import FIGURES, figures
from press import LANGUAGES, press

BESIDE_MM = 2.2  # words of one sentence stand closer, cells of a table do not
RUNNING_HEAD_MM, FOOTER_MM = 21, 263
ADDRESS_MM = (12, 51, 110, 78)  # left, top, right, bottom of the address on the first page


def neighbours(word, words):
    """The words beside a word on its line, within the words of its page."""
    return [other for other in words if other is not word and abs((other.top + other.bottom) - (word.top + word.bottom)) < 5
            and -BESIDE_MM < max(other.left - word.right, word.left - other.right) < BESIDE_MM]


def carried(words):
    """The lines that carry sums from page to page, as page, top and bottom: pages end elsewhere in another language. Their
    English stands beside or below the words that the amounts stand beside."""
    found = []
    for word in words:
        if word.text in ("Carried", "Brought"):
            beside = any(other.page == word.page and abs(other.top - word.top) < 1.5 and FIGURES["amount"].fullmatch(other.text)
                         for other in words)
            found.append((word.page, word.top - (1.5 if beside else 6), word.top + 1.5))
    return found


def body(paper):
    words = press().words(paper)
    lines = carried(words)
    head = RUNNING_HEAD_MM if paper.kind != "coupon" else 0
    return [word for word in words
            if (word.page == 1 or word.top > head) and (word.bottom < FOOTER_MM or paper.kind == "coupon")
            and not any(word.page == page and top < word.top < bottom for page, top, bottom in lines)]


def by_page(words):
    pages = collections.defaultdict(list)
    for word in words:
        pages[word.page].append(word)
    return pages.values()


def alone(paper):
    """How often each amount and reference stands in a place of its own, and each identifier on papers with a column or a
    place for it: elsewhere a sentence may break beside it."""
    placed = {"amount", "reference"} | ({"case"} if paper.kind in ("coupon", "monthly-notice") else set())
    counts = collections.Counter()
    for words in by_page(body(paper)):
        for word in words:
            for name, pattern in FIGURES.items():
                in_head = word.page == 1 and word.top < 95 and paper.kind != "coupon"  # a label may end close by
                if (name in placed and pattern.fullmatch(word.text) and not neighbours(word, words)
                        and not (name == "case" and in_head)):
                    counts[name, word.text] += 1
    return counts


def all_of(paper):
    return {figure for word in body(paper) for figure in figures(word.text)}


def address(paper):
    left, top, right, bottom = ADDRESS_MM
    return [word.text for word in press().words(paper)
            if word.page == 1 and word.left > left and word.right < right and word.top > top and word.bottom < bottom]


def coupons_of(paper):
    """The coupons of a paper: above each bar code's cut stands its payee, once."""
    return [word for word in press().words(paper) if word.text == "NYS"]


class Sameness(unittest.TestCase):
    maxDiff = None

    def test_every_figure(self):
        seen = collections.Counter()
        for english in press().of(language="en"):
            if english.data == "endless":
                continue
            counted, all_there, to = alone(english), all_of(english), address(english)
            seen.update(name for name, _ in all_there)
            for language in LANGUAGES[1:]:
                paper = english._replace(language=language)
                if paper not in press().papers:
                    continue
                self.assertEqual(all_of(paper) ^ all_there, set(), paper.name)
                if paper.kind != "access-notice":  # prints its English too
                    self.assertEqual(alone(paper) - counted, collections.Counter(), paper.name)
                    self.assertEqual(counted - alone(paper), collections.Counter(), paper.name)
                if paper.kind != "coupon" and paper.data != "empty":  # without an address words stand in its place
                    self.assertEqual(address(paper), to, paper.name)
        for name in FIGURES:
            self.assertGreater(seen[name], 5, name)

    def test_days_of_tables(self):
        """The days of payments, charges and coupons, line by line."""
        for english in press().of(language="en"):
            if english.kind not in ("payment-history", "statement", "disbursements", "coupon"):
                continue
            for language in LANGUAGES[1:]:
                paper = english._replace(language=language)
                if paper in press().papers:
                    self.assertEqual(self.days(paper), self.days(english), paper.name)

    def test_where_coupons_and_letters_are_mailed(self):
        for english in press().of(language="en", data="short"):
            for language in LANGUAGES:
                paper = english._replace(language=language)
                text = " ".join(word.text for word in press().words(paper))
                if paper.kind == "coupon":
                    self.assertEqual(text.count("PO Box 15363 Albany, NY 12212-5363"), len(coupons_of(paper)), paper.name)
                if paper.kind == "access-notice":
                    wanted = "Attn: PIN NYS Child Support Processing Center PO Box 15365 Albany, NY 12212-5365"
                    self.assertEqual(text.count(wanted), 1 if language == "en" else 2, paper.name)

    def days(self, paper):
        """Days that begin a line of a table or stand alone on a coupon, in their order."""
        edge = (lambda word: word.right > 195) if paper.language == "ar" else (lambda word: word.left < 20)
        return [word.text for words in by_page(body(paper)) for word in sorted(words, key=lambda word: word.top)
                if FIGURES["day"].fullmatch(word.text) and word.top > (0 if word.page > 1 else 95)
                and edge(word) and not neighbours(word, words)]


if __name__ == "__main__":
    unittest.main()
