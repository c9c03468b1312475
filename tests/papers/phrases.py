# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that papers are made of, as the translation files say them, and what to look for in a text that was read back."""
import functools
import os
import re
import unicodedata
import xml.etree.ElementTree

TRANSLATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")
# Contexts that are for screens alone.
NOT_ON_PAPERS = {"PaperKind", "PaperRefusal", "Language", "PaymentSource"}
PLACES = re.compile(r"%L?\d|%n")

AMOUNT = r"-?\$\d{1,3}(?:,\d{3})*\.\d\d"
DAY = r"\d\d/\d\d/\d{4}"
CASE = r"[A-Z]{2}\d{5}[A-Z]\d"
PHONE = r"\d{3}-\d{3}-\d{4}"
REFERENCE = r"=\d+\+1|=[AOD]\d+|R-HELD|R-RETURNED|R\d|D\d|A\d|O\d"
# A figure is never part of a longer one, and no letter or dollar sign hangs on to it.
FIGURES = {name: re.compile(rf"(?<![\w$=+/,-])(?:{pattern})(?![\w/+-])(?![.,]\d)")
           for name, pattern in dict(amount=AMOUNT, day=DAY, case=CASE, phone=PHONE, reference=REFERENCE).items()}


@functools.cache
def translations(language, only=None):
    """English source texts with their translations, of all contexts or of one; a list of them for plurals."""
    tree = xml.etree.ElementTree.parse(os.path.join(TRANSLATIONS, f"caseledger_{language}.ts"))
    texts = {}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name")
        if name in NOT_ON_PAPERS or only not in (None, name):
            continue
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if translation.get("type") not in ("vanished", "obsolete") and all(forms):
                texts.setdefault(message.findtext("source"), []).extend(forms)
    return texts


def flat(text):
    """A text on one line."""
    return " ".join(text.split())


def pieces(text):
    """What stands between the place-holders of a text."""
    return [piece.strip() for piece in PLACES.split(text) if re.search(r"[^\W\d_]", piece)]


@functools.cache
def _searches():
    """What finds each source text, the longest first: a short text may be part of a longer one."""
    searches = []
    for source in translations("it"):
        parts = pieces(source)
        if parts:
            pattern = r".{0,45}?".join(rf"(?<!\w){re.escape(part)}(?!\w)".replace(r"\(s\)", "s?") for part in parts)
            searches.append((source, re.compile(pattern)))
    return sorted(searches, key=lambda search: -len(search[0]))


def said_in(text):
    """The English source texts that occur in a flat text."""
    found = []
    for source, search in _searches():
        rest = search.sub("\0", text)
        if rest != text:
            found.append(source)
            text = rest
    return found


def letters(text, gone=r"\s"):
    """A text as it can be compared when it comes back from a PDF: presentation forms are letters again; vowel marks, marks
    of direction and blanks go."""
    text = unicodedata.normalize("NFKC", text)
    return re.sub(gone, "", "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf")))


def arabic(text):
    """The letters of Arabic as Qt writes them into a PDF, where the joined letters lam-alef have no text; figures and stops
    come back in the order they are seen, and are looked at elsewhere."""
    return letters(text, r"ل[اأإآ]|[\W\d]")


def tokens(text):
    """The words of a text that can be looked for: without its place-holders, and without Arabic words that have vowel marks,
    which tear them in a PDF."""
    words = [token for piece in PLACES.split(text) for token in piece.split() if re.search(r"[^\W\d_]", token)]
    return [token for token in words if not re.search(r"[\u064b-\u0655]", token)]


def figures(text):
    """Every amount, day, identifier, telephone number and reference of a text, in its order."""
    found = sorted((match.start(), name, match[0]) for name, pattern in FIGURES.items() for match in pattern.finditer(text))
    return [(name, value) for _, name, value in found]
