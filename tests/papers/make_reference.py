# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the reference pictures anew. Look at them before they are committed."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from test_pictures import FOLDER, chosen, picture_of  # noqa: E402

for old in os.listdir(FOLDER):
    if old.endswith(".png"):
        os.remove(os.path.join(FOLDER, old))
for name, paper, page in chosen():
    picture_of(paper, page).convert("P", palette=0, colors=16).save(os.path.join(FOLDER, name), optimize=True)
    print(os.path.join(FOLDER, name))
