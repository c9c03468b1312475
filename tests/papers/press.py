# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints every paper in every language once, and reads what was printed: its words with their places, its fonts, its
pictures. All tests of this folder share one press."""
import atexit
import collections
import functools
import html
import os
import re
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

import people
from PIL import Image
from support import PROGRAM

LANGUAGES = ["en", "ar", "it", "bn", "ko"]
KINDS = ["payment-history", "obligation-summary", "statement", "disbursements", "coupon", "monthly-notice", "access-notice"]
FOR_BOTH = ["payment-history", "obligation-summary", "statement", "access-notice"]
THOROUGH = bool(os.environ.get("CASELEDGER_ALL_PAPERS"))
POINTS_A_MM = 72 / 25.4
SHEET_MM = (215.9, 279.4)

Word = collections.namedtuple("Word", "page text left top right bottom line")  # places in mm from the top left corner
Font = collections.namedtuple("Font", "name kind embedded")


class Paper(collections.namedtuple("Paper", "kind language case data reader")):
    """One paper that was asked for. data: long, short, empty or endless."""

    @property
    def name(self):
        return f"{self.kind}-{self.language}-{self.data}-{self.reader}"

    @property
    def days(self):
        if self.kind in ("coupon", "monthly-notice", "access-notice"):
            return []
        first = {"long": "2026-08-16", "short": "2026-11-01"}.get(self.data, "2026-01-01")
        return ["--from", first, "--to", people.TODAY]


def wanted():
    """Every paper of the proof. In the short form the long papers go to the parent each is usually for, and the short
    ones to the other; the thorough form makes all of them for both."""
    for language in LANGUAGES:
        for kind in KINDS:
            usual = "noncustodial" if kind == "coupon" else "custodial"
            other = "noncustodial" if kind in FOR_BOTH else usual
            yield Paper(kind, language, people.LONG_CASE, "long", usual)
            yield Paper(kind, language, people.SHORT_CASE, "short", other)
            if THOROUGH and kind in FOR_BOTH:
                yield Paper(kind, language, people.LONG_CASE, "long", other)
                yield Paper(kind, language, people.SHORT_CASE, "short", usual)
        for kind in KINDS[:4]:
            if THOROUGH or language in ("en", "ar"):
                yield Paper(kind, language, people.EMPTY_CASE, "empty", "custodial")
    for language in LANGUAGES if THOROUGH else ["ko"]:
        yield Paper("payment-history", language, people.ENDLESS_CASE, "endless", "custodial")


def run(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=120).stdout


class Press:
    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="caseledger-papers-")
        atexit.register(shutil.rmtree, self.folder, ignore_errors=True)
        self._open("long", lambda folder: people.long_office(folder))
        self._open("short", lambda folder: people.short_office(folder, endless=True))
        for name, value in people.LONG_SETTINGS.items():
            self.ctl("long", "settings", name, value, "--reason", "test")
        self.papers = list(wanted())
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(self._print, self.papers))

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def office_of(self, paper):
        return "long" if paper.data == "long" else "short"

    def ctl(self, office, *arguments):
        known = {name: value for name, value in os.environ.items() if name != "CASELEDGER_DATABASE"}
        done = subprocess.run([PROGRAM, *arguments, "--database", self.path(office + ".db")], stdin=subprocess.DEVNULL,
                              capture_output=True, env=known, timeout=120)
        if done.returncode:
            raise AssertionError(f"{' '.join(arguments)}: exit {done.returncode}: {done.stderr.decode()}{done.stdout.decode()}")
        return done.stdout.decode()

    def _open(self, office, make):
        self.ctl(office, "init")
        make(self.path(office))
        self.ctl(office, "import", self.path(office))

    def _print(self, paper):
        self.ctl(self.office_of(paper), "print", paper.kind, "--case", paper.case, "--for", paper.reader, *paper.days,
                 "--as-of", people.TODAY, "--language", paper.language, "--output", self.pdf(paper))

    def pdf(self, paper):
        return self.path(paper.name + ".pdf")

    def of(self, **wish):
        """The papers that are what is wished, as in of(language="ar")."""
        return [paper for paper in self.papers if all(getattr(paper, name) == value for name, value in wish.items())]

    @functools.cache
    def words(self, paper):
        """Every word of a paper with its place, in the order of reading."""
        text = run("pdftotext", "-bbox-layout", self.pdf(paper), "-").decode()
        words, page, line = [], 0, 0
        for match in re.finditer(r'<page |<line |<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', text):
            if match[0] == "<page ":
                page += 1
            elif match[0] == "<line ":
                line += 1
            else:
                places = [float(match[n]) / POINTS_A_MM for n in range(1, 5)]
                words.append(Word(page, html.unescape(match[5]), *places, line))
        return words

    @functools.cache
    def text(self, paper):
        return run("pdftotext", "-layout", self.pdf(paper), "-").decode()

    @functools.cache
    def fonts(self, paper):
        listed = run("pdffonts", self.pdf(paper)).decode()
        return [Font(match[1], match[2], match[3] == "yes")
                for match in re.finditer(r"^(\S+) +(.+?) +\S+ +(yes|no) +(?:yes|no) +(?:yes|no) +\d+ +\d+ *$", listed, re.MULTILINE)]

    @functools.cache
    def pictures(self, paper, dots=60, pages=None):
        """Pages as grey pictures; all of them, or the first so many."""
        stem = self.path(f"{paper.name}-{dots}-{pages or 'all'}")
        limit = ["-l", str(pages)] if pages else []
        run("pdftoppm", "-r", str(dots), "-gray", *limit, self.pdf(paper), stem)
        found = sorted(name for name in os.listdir(self.folder) if re.fullmatch(os.path.basename(stem) + r"-\d+\.pgm", name))
        pictures = []
        for name in found:
            with Image.open(self.path(name)) as picture:
                pictures.append(picture.copy())
            os.remove(self.path(name))
        return pictures


@functools.cache
def press():
    return Press()
