# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every page and dialog: each opens by keys, shows something, and cuts off none of its texts.

Short: what a caseworker opens most in English, a supervisor in Arabic. CASELEDGER_LONG=1: everybody, English and Arabic at 100 %, 150 %,
200 % and dark, the other languages at 100 %. CASELEDGER_PICTURES=folder keeps the pictures, CASELEDGER_TOURS chooses, as
in "caseworker-ar-dark agent-en-100".

usage: dbus-run-session -- python3 test_pictures.py build/bin/caseledger build/bin/caseledgerctl build/tests/plugins
"""

import os
import sys
import time
import unittest

from album import LOOKS, Camera, Room
from tours import SHORT, TOURS

PROGRAM = ""
CONTROL = ""
FOLDER = os.environ.get("CASELEDGER_PICTURES", "")
COUNTS = {}


def wanted():
    if os.environ.get("CASELEDGER_TOURS"):
        return os.environ["CASELEDGER_TOURS"].split()
    if not os.environ.get("CASELEDGER_LONG"):
        return [f"{tour}-{language}-100" for tour, language in zip(SHORT, ("en", "ar"))]
    tours = [f"{tour}-{language}-{look}" for look in LOOKS for language in ("en", "ar") for tour in TOURS]
    return tours + [f"{tour}-{language}-100" for language in ("it", "bn", "ko") for tour in TOURS]


class PicturesTest(unittest.TestCase):
    def go_round(self, look, tours):
        with Room(look, CONTROL) as room:
            for label in tours:
                name, language, _ = label.split("-")
                with self.subTest(label):
                    office = room.office()
                    user = "caseworker" if name == "brief" else name
                    who = room.sign_in(office, user) if name != "signing_in" else ["--database", office]
                    begun = time.monotonic()
                    camera = Camera(room, [PROGRAM, *who], language, FOLDER, label)
                    try:
                        (TOURS | SHORT)[name](camera, office)
                    finally:
                        camera.leave()
                        COUNTS[label] = (camera.taken, len(camera.faults), time.monotonic() - begun)
                    self.assertFalse(
                        camera.faults, "\n" + "\n".join(f"{place}: {fault}" for fault, place in camera.faults.items())
                    )

    def test_every_window(self):
        tours = wanted()
        for look in LOOKS:
            chosen = [label for label in tours if label.endswith("-" + look)]
            if chosen:
                self.go_round(look, chosen)


if __name__ == "__main__":
    PROGRAM, CONTROL, plugins = (os.path.abspath(path) for path in sys.argv[1:4])
    os.environ["CASELEDGER_TEST_PLUGINS"] = plugins
    del sys.argv[1:4]
    outcome = unittest.main(verbosity=2, exit=False).result
    for tour, (taken, faults, seconds) in COUNTS.items():
        print(f"{tour}: {taken} pictures, {faults} texts cut off, {seconds:.1f} s")
    print(f"{sum(count[0] for count in COUNTS.values())} pictures of {len(COUNTS)} tours")
    sys.exit(not outcome.wasSuccessful())
