# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ink stays off the edges that printers cannot reach, and the envelope's window shows the address alone."""
import unittest

from PIL import Image, ImageDraw
from press import press

DOTS = 60
EDGE_MM = 5.5
# models/documents/layout/letterpage.h: what the window can ever show, what it always shows, where the address may stand
# within it, and the clearance.
EVER_VISIBLE = (0, 51.87, 136.52, 92.09)
ALWAYS_VISIBLE = (22.23, 51.87, 111.12, 80.44)
RECIPIENT = (12.7, 51.87, 101.6, 74.09)
CLEARANCE_MM = 3.2


def dots(mm):
    return round(mm * DOTS / 25.4)


def ink(picture):
    """The rectangle around everything that is not white, in mm; None for a white picture."""
    box = picture.point(lambda grey: 255 if grey < 200 else 0).getbbox()
    return box and tuple(side * 25.4 / DOTS for side in box)


def part(picture, box):
    return picture.crop(tuple(dots(side) for side in box))


class Margins(unittest.TestCase):
    def test_no_ink_at_the_edges(self):
        for paper in press().papers:
            for number, picture in enumerate(press().pictures(paper, DOTS, 3 if paper.data == "endless" else None), 1):
                left, top, right, bottom = ink(picture)
                self.assertGreater(min(left, top), EDGE_MM, (paper.name, number))
                self.assertLess(right, 215.9 - EDGE_MM, (paper.name, number))
                self.assertLess(bottom, 279.4 - EDGE_MM, (paper.name, number))

    def test_the_window_shows_the_address_alone(self):
        for paper in press().papers:
            if paper.kind == "coupon":
                continue
            first = press().pictures(paper, DOTS, 3 if paper.data == "endless" else None)[0]
            seen = part(first, EVER_VISIBLE)
            address = ink(seen)
            self.assertIsNotNone(address, paper.name)
            left, top, right, bottom = (address[0], address[1] + EVER_VISIBLE[1], address[2], address[3] + EVER_VISIBLE[1])
            hair = 25.4 / DOTS
            self.assertGreaterEqual(left + hair, max(RECIPIENT[0], ALWAYS_VISIBLE[0] + CLEARANCE_MM), paper.name)
            self.assertGreaterEqual(top + hair, max(RECIPIENT[1], ALWAYS_VISIBLE[1]), paper.name)
            self.assertLessEqual(right - hair, min(RECIPIENT[2], ALWAYS_VISIBLE[2] - CLEARANCE_MM) + hair, paper.name)
            self.assertLessEqual(bottom - hair, min(RECIPIENT[3], ALWAYS_VISIBLE[3] - CLEARANCE_MM), paper.name)

    def test_a_speck_at_the_edge_would_be_seen(self):
        sheet = Image.new("L", (dots(215.9), dots(279.4)), 255)
        self.assertIsNone(ink(sheet))
        ImageDraw.Draw(sheet).point((dots(4), dots(100)), 0)
        self.assertLess(ink(sheet)[0], EDGE_MM)


if __name__ == "__main__":
    unittest.main()
