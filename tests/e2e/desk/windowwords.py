# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window says in one of its languages, by context and English text, as the translations have it."""

import os
import re
import xml.etree.ElementTree

TRANSLATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "translations")
FENCES = re.compile("[\u2066-\u2069\u200e\u200f]")
KEY = re.compile(r"&([^&\s])")


def plain(text):
    """As one hears it: without fences of direction, marks of keys, or the letter in brackets that a translation adds."""
    text = FENCES.sub("", text or "")
    return re.sub(r"\(&?[A-Z0-9]\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")


class WindowWords:
    def __init__(self, language):
        self.language = language
        # every text stands in every file: a wrong context here fails in English as well
        known = os.path.join(TRANSLATIONS, f"window_{'ar' if language == 'en' else language}.ts")
        self.texts = {}
        for context in xml.etree.ElementTree.parse(known).getroot().iter("context"):
            for message in context.iter("message"):
                source, translation = message.findtext("source"), message.find("translation")
                is_done = language != "en" and translation.get("type") is None and translation.text
                self.texts[context.findtext("name").removeprefix("caseledger::"), source] = (
                    translation.text if is_done else source
                )

    def __call__(self, context, source, *values):
        """As a screen reader is told it; with values for %1, %2, or without them the places as they are."""
        text = plain(self.texts[context, source])
        for place, value in enumerate(values, 1):
            text = text.replace(f"%{place}", str(value))
        return text

    def key(self, context, source):
        """The combination that presses a button, or goes to a field."""
        return "alt+" + KEY.search(self.texts[context, source]).group(1).lower()

    def pattern(self, context, source):
        """Matches the text whatever stands at its places."""
        return re.compile(re.sub(r"%\d", "(.*?)", re.escape(self(context, source))) + "$", re.DOTALL)
