# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every word that the English paper has is on the paper in another language too: translated, with its English, and as a text
that can be read back.

Which texts a paper has is read off the English one, so that no list of them can be forgotten. Arabic comes back in
presentation forms and without lam-alef; of Bengali only the picture can be read (conjuncts have no text in a PDF)."""
import functools
import os
import unittest
from concurrent.futures import ThreadPoolExecutor

import people
from phrases import arabic, flat, letters, pieces, said_in, tokens, translations
from press import LANGUAGES, THOROUGH, press, run

# Measured on every paper of both lengths: 97 % and more of the words. A wrong or missing text takes a whole line away.
BENGALI_SHARE = 0.92
CARRIED = ["Brought forward", "Carried forward"]  # pages end elsewhere in another language


def english_of(paper):
    return paper._replace(language="en")


@functools.cache
def in_order(paper, first=None):
    """The text in the order it was drawn, on one line: texts of one style stay whole where they are broken."""
    pages = ["-f", str(first), "-l", str(first)] if first else []
    text = run("pdftotext", "-raw", *pages, press().pdf(paper), "-").decode()
    return flat(text.replace("-\n", "-"))


@functools.cache
def said_in_order(paper, first=None):
    return said_in(in_order(paper, first))


def missing(paper, sources, text):
    """The translations of which a text has not all words. Of plurals one form must be there. Of long Arabic sentences a word
    in ten may be torn: pdftotext turns parts of a line around where marks stand above its letters."""
    fold = arabic if paper.language == "ar" else letters
    text = fold(text)
    faults = []
    for source in sources:
        forms = translations(paper.language)[source]
        lost = [[token for token in tokens(form) if fold(token) not in text] for form in forms]
        torn = [len(tokens(form)) // 10 if paper.language == "ar" else 0 for form in forms]
        if all(len(words) > some for words, some in zip(lost, torn)):
            faults.append((forms[0], lost[0]))
    return faults


class Words(unittest.TestCase):
    def sources(self, paper):
        found = [source for source in said_in_order(english_of(paper)) if source not in CARRIED]
        if paper.kind == "access-notice":  # its head is English in every language
            found = [source for source in found if source in translations(paper.language, "AccessNotice")]
        self.assertGreater(len(found), 10, paper.name)
        return found

    def papers(self, *languages):
        return [paper for paper in press().papers if paper.language in languages and paper.data in ("long", "short")]

    def test_italian_and_korean(self):
        for paper in self.papers("it", "ko"):
            text = " ".join(word.text for word in press().words(paper))
            self.assertEqual(missing(paper, self.sources(paper), text), [], paper.name)

    def test_arabic(self):
        for paper in self.papers("ar"):
            text = press().text(paper)
            self.assertEqual(missing(paper, self.sources(paper), text + "\n" + text[::-1]), [], paper.name)

    def test_the_english_is_beside_it(self):
        for paper in self.papers(*LANGUAGES[1:]):
            said = said_in_order(paper)
            lost = [source for source in self.sources(paper) if source not in said]
            self.assertEqual(lost, [], paper.name)

    def test_english_notices_come_first(self):
        for paper in press().of(kind="access-notice", data="short"):
            title = pieces("If you do not have your PIN: by telephone")[0]
            self.assertIn(title, in_order(paper, 2) + in_order(paper, 1), paper.name)

    def test_bengali(self):
        chosen = []
        for paper in self.papers("bn"):
            if paper.data == "long" or THOROUGH:  # reading a picture takes seconds
                page = 3 if paper.kind == "access-notice" else 1
                chosen.append((paper, page, said_in_order(paper, page)))
        with ThreadPoolExecutor(2) as pool:
            texts = list(pool.map(lambda task: self.seen(*task[:2]), chosen))
        for (paper, page, sources), text in zip(chosen, texts):
            self.assertGreaterEqual(len(sources), 8, paper.name)
            words = [letters(token) for source in sources for token in tokens(translations("bn")[source][0])
                     if not token.isascii()]
            found = sum(word in text for word in words)
            self.assertGreaterEqual(found / len(words), BENGALI_SHARE, (paper.name, page, found, len(words)))

    def seen(self, paper, page):
        stem = press().path(f"{paper.name}-seen")
        run("pdftoppm", "-r", "200", "-gray", "-singlefile", "-f", str(page), "-l", str(page), press().pdf(paper), stem)
        return letters(run("tesseract", stem + ".pgm", "-", "-l", "ben", "--psm", "4").decode())

    def test_values(self):
        """Names, streets and figures stand on the paper as the extract has them."""
        for paper in press().papers:
            if paper.kind == "coupon":
                continue
            text = letters(in_order(paper))
            whole = {"long": [people.LONG_CITY, people.LONG_CASE, *people.LONG_STREETS, *people.OFFICE_LINES], "short": ["12180", people.SHORT_CASE]}
            for value in whole.get(paper.data, []) if paper.reader == "custodial" else []:
                self.assertIn(letters(value), text, paper.name)

    def test_ten_thousand_rows(self):
        for paper in press().of(data="endless"):
            amounts = [word.text for word in press().words(paper)].count("$1.00")
            self.assertGreaterEqual(amounts, people.ENDLESS_PAYMENTS, paper.name)


if __name__ == "__main__":
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    unittest.main()
