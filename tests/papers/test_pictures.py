# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One page of every paper looks as it did when people looked at it. make_reference.py makes the pictures anew."""
import os
import unittest

from PIL import Image, ImageChops, ImageDraw, ImageFilter
from press import KINDS, LANGUAGES, press
from test_codes import number_of

DOTS = 60
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reference")
# kind, language, data, page: at most fifteen, every paper and every language among them.
CHOSEN = [
    ("payment-history", "it", "long", 1), ("payment-history", "en", "empty", 1), ("obligation-summary", "bn", "long", 2),
    ("statement", "ar", "long", 1), ("statement", "en", "long", 2), ("disbursements", "ko", "long", 1),
    ("coupon", "ar", "long", 1), ("coupon", "bn", "short", 1), ("monthly-notice", "ko", "short", 1),
    ("monthly-notice", "ar", "long", 2), ("access-notice", "en", "short", 1), ("access-notice", "bn", "short", 3),
]
# Blurred, so that the edges of letters may fall otherwise; what is left on the scale of 255 is a block that moved.
BLUR = 1.2
LARGEST_DIFFERENCE = 45


def chosen():
    for kind, language, data, page in CHOSEN:
        (paper,) = press().of(kind=kind, language=language, data=data)[:1]
        yield f"{kind}-{language}-{data}-{page}.png", paper, page


def picture_of(paper, page):
    """The page without its number, which is new each time."""
    picture = press().pictures(paper, DOTS)[page - 1].copy()
    number = number_of(paper, page)
    box = (number.left - 14, number.top - 3, number.right + 10, number.bottom + 8)
    ImageDraw.Draw(picture).rectangle([round(side * DOTS / 25.4) for side in box], fill=255)
    return picture.point(lambda grey: grey // 16 * 17)  # sixteen greys are enough


def difference(one, other):
    """The largest difference of two pictures once they are blurred, and where; 255 if their sizes differ."""
    if one.size != other.size:
        return 255, None
    between = ImageChops.difference(*(picture.filter(ImageFilter.GaussianBlur(BLUR)) for picture in (one, other)))
    return between.getextrema()[1], between.point(lambda grey: 255 if grey > LARGEST_DIFFERENCE else 0).getbbox()


class Pictures(unittest.TestCase):
    def reference(self, name):
        with Image.open(os.path.join(FOLDER, name)) as picture:
            return picture.convert("L")

    def test_each_looks_as_before(self):
        for name, paper, page in chosen():
            with self.subTest(name):
                largest, place = difference(picture_of(paper, page), self.reference(name))
                where = place and tuple(round(side * 25.4 / DOTS) for side in place)
                self.assertLessEqual(largest, LARGEST_DIFFERENCE, f"{name} differs within {where} mm: left, top, right, bottom")

    def test_every_paper_and_language_is_among_them(self):
        self.assertLessEqual(len(CHOSEN), 15)
        self.assertEqual({kind for kind, *_ in CHOSEN}, set(KINDS))
        self.assertEqual({language for _, language, *_ in CHOSEN}, set(LANGUAGES))
        self.assertEqual(sorted(name for name in os.listdir(FOLDER) if name.endswith(".png")),
                         sorted(name for name, _, _ in chosen()))

    def test_a_moved_block_is_seen(self):
        name, paper, page = next(chosen())
        right = picture_of(paper, page)
        moved = right.copy()
        block = (25, 25, 200, 110)  # the office
        moved.paste(right.crop(block), (block[0] + 3, block[1]))  # 1.3 mm
        self.assertGreater(difference(right, moved)[0], LARGEST_DIFFERENCE)
        self.assertLess(difference(right, right.point(lambda grey: min(255, grey + 17)))[0], LARGEST_DIFFERENCE)


if __name__ == "__main__":
    unittest.main()
