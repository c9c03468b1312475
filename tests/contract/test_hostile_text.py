# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text stays text: names, streets, references and reasons that would be markup, formulas, commands or queries."""
import csv
import html
import random
import re
import subprocess
import unicodedata
import zipfile
from decimal import Decimal
from xml.etree import ElementTree

from support import CASE, IS_LONG, SMALL, OfficeTest, main

DIRECTIONS = [chr(code) for code in [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C]]
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

HOSTILE_NAMES = [       # none so wide that it would rightly take a line more
    "<b>bold</b>", "<img src=\"a\">", "&#x202e;&amp;", "{{a}} %n %1",
    "\u202egnitset", "\u202dover", "\u2067isolate", "\u2068\u2068\u2068open", "\u2069\u2069\u2069closed", "\u202c\u202cpop",
    "\u061ca\u200fb\u200ec", "a\u200bb\u200cc\u200dd\ufeffe\u2060f", "Z" + "\u0301\u0489\u20dd" * 12, "\u0301\u0302first",
    "=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM", "';DROP TABLE--", "\" OR \"\"=\"", "%_%",
    "עברית", "العربية 123", "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467", "a\u2028b\u2029c", "𝓐𝓑𝓒 ﬁ",
]


def named(given, family="Testwood"):
    custodial, noncustodial = SMALL["parties"]
    return [{**custodial, "given_name": given, "family_name": family}, noncustodial]


class SearchTest(OfficeTest):
    """What is typed is words, an identifier, or digits; never a query. A second reading of the rules says who is found."""

    PEOPLE = [
        ("Maren", "Select"), ("Union", "O'Drop"), ("Like", "Percent"), ("Ann-Or", "Near"), ("Rowid", "Null"), ("Match", "And"),
        ("Quill", "Not Where"), ("Robert'); DROP TABLE party;--", "Tables"), ("a* OR b*", "Fts"), ("100% _under_", "Wild"),
        ("\"Quoted\"", "Marks"), ("NEAR(a b)", "Column:Filter"), ("<b>Bold</b>", "Markup"), ("x' OR '1'='1", "Ever"),
    ]
    SYNTAX = ["'", "\"", ";", "--", "/*", "*/", "%", "_", "*", "\\", "(", ")", "^", ":", "{", "}", "[", "]", "=", "<", ">", "|",
              "&", "!", "+", "-", "~", "`", "$1", "?", "?1", ":name", "@p", "\u201d", "＂", "＇", "\u200b", "\u202e", "\u0301", ",",
              "\t", " OR ", " AND ", " NOT ", " NEAR ", " NEAR/2 ", " UNION SELECT ", " LIKE ", " GLOB ", " MATCH ", " NULL ",
              " DROP TABLE party", " ESCAPE '\\'", "x'41'", "0x41", "1=1", "rowid:", "name_word:", "search_words MATCH "]

    @staticmethod
    def words_of(text):
        """The words of a text, folded: letters and digits alone, small, without marks and without what is invisible."""
        seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", seen).casefold())
        kept = "".join(c if c.isalnum() else "" if unicodedata.category(c) == "Mn" else " " for c in plain)
        return kept.split()

    @classmethod
    def found_by(cls, given, family):
        """All words that a person is found by."""
        words = set()
        for name in given, family:
            bare = name.replace("'", "").replace("`", "")
            words.update(cls.words_of(name), cls.words_of(bare))
            words.update("".join(cls.words_of(token)) for token in bare.split(" "))
        words.add("".join(cls.words_of(family)))
        return words - {""}

    def expected(self, typed):
        """'cases by identifier, name in any order and script, phone, last four of an SSN'; an identifier's beginning takes
        letters and digits only, and phones and SSNs are left out of this office."""
        wanted = list(dict.fromkeys(self.words_of(typed)))[:6]
        found = set()
        for number, person in enumerate(self.PEOPLE):
            words = self.found_by(*person)
            if wanted and all(any(word.startswith(start) for word in words) for start in wanted):
                found.add(f"AB{number:05}C1")
            if typed.strip() and f"AB{number:05}C1".startswith(typed.strip().upper()):
                found.add(f"AB{number:05}C1")
        digits_alone = all(c in "0123456789 ()-.+/" for c in typed.strip())
        return set() if digits_alone else found

    def payloads(self, count):
        dice = random.Random(4)
        pieces = sorted({word for person in self.PEOPLE for word in self.found_by(*person)})
        names = [f"{given} {family}" for given, family in self.PEOPLE]
        yield from names
        while count > len(names):
            typed = ""
            for _ in range(dice.randint(1, 3)):
                piece = dice.choice([*pieces, *names]) if dice.random() < 0.6 else ""
                typed += dice.choice(self.SYNTAX) + piece[:dice.randint(1, 12)] + dice.choice(["", dice.choice(self.SYNTAX)])
            if not typed.startswith("-"):           # which would be an option
                yield typed
                count -= 1

    def test_what_is_typed_is_never_a_query(self):
        parties, cases = [], []
        for number, (given, family) in enumerate(self.PEOPLE):
            parties += [dict(party_ref=f"C{number}", given_name=given, family_name=family),
                        dict(party_ref=f"N{number}")]
            cases.append(dict(case_id=f"AB{number:05}C1", custodial_ref=f"C{number}", noncustodial_ref=f"N{number}"))
        self.office(parties=parties, cases=cases)
        before = self.contents()
        tried = hits = 0
        for typed in self.payloads(1000 if IS_LONG else 120):
            answer = self.expect(self.json("find", typed, "--limit", "100"), 0)
            found = {line["case"] for line in answer.lines()}
            self.assertEqual(found, self.expected(typed), ascii(typed))
            tried, hits = tried + 1, hits + bool(found)
        self.assertGreater(hits, tried // 6)
        self.assertEqual(self.contents(), before)
        print(f"searches: {tried} texts, {hits} of them found somebody, 0 differences")


class ExportTest(OfficeTest):
    """A cell is a text or an amount, whatever a program would like to read in it."""

    FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)", "=HYPERLINK(\"http://example.org\")", "=cmd|'/c x'!A1",
                "\"=1\"", ";=1", ",=1", "'=1"]

    def hostile_texts(self, count):
        dice = random.Random(5)
        yield from self.FORMULAS
        for _ in range(count - len(self.FORMULAS)):
            yield "".join(dice.choice("=+-@＝＋－＠'\";,|!A1() \u202e\u200bé") for _ in range(dice.randint(1, 9))).strip() or "="

    def setUp(self):
        super().setUp()
        self.texts = list(dict.fromkeys(self.hostile_texts(5000 if IS_LONG else 200)))
        self.amounts = [f"{number}.{number % 100:02}" for number in range(1, len(self.texts) + 1)]
        payments = [dict(case_id=CASE, payment_ref=f"R{number}", received_on="2025-01-10", amount=amount, status="held",
                         hold_reason=text) for number, (text, amount) in enumerate(zip(self.texts, self.amounts))]
        self.office(**{**SMALL, "payments": payments, "disbursements": []})

    def export(self, form):
        output = self.path("payments." + form)
        self.expect(self.ctl("export", CASE, "payments", "--format", form, "--output", output), 0)
        return output

    def test_csv(self):
        with open(self.export("csv"), encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(sorted(Decimal(row["amount"]) for row in rows), [Decimal(amount) for amount in self.amounts])
        cells = [value for row in rows for key, value in row.items() if key != "amount"]
        for cell in cells:
            first = unicodedata.normalize("NFKC", cell[:1])
            self.assertNotIn(first, ("=", "+", "-", "@", "\t", "\r", "\n"), ascii(cell))
        kept = {row["payment_ref"]: row["hold_reason"] for row in rows}
        for number, text in enumerate(self.texts):
            self.assertIn(kept[f"R{number}"], (text, "'" + text))
        print(f"CSV: {len(rows)} rows, {len(cells)} text cells, 0 formulas")

    def test_workbook(self):
        with zipfile.ZipFile(self.export("xlsx")) as book:
            self.assertFalse([name for name in book.namelist() if "external" in name or "vba" in name.lower()])
            sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        strings = ["".join(cell.itertext()) for cell in sheet.iter(SHEET + "is")]
        self.assertEqual(list(sheet.iter(SHEET + "f")), [])
        self.assertEqual(list(sheet.iter(SHEET + "hyperlink")), [])
        numbers = [cell.find(SHEET + "v").text for cell in sheet.iter(SHEET + "c")
                   if cell.get("t") in (None, "n") and cell.find(SHEET + "v") is not None]
        self.assertTrue(set(map(Decimal, self.amounts)) <= {Decimal(number).quantize(Decimal("0.01")) for number in numbers})
        self.assertTrue(set(self.texts) <= set(strings) | {text[1:] for text in strings if text.startswith("'")})
        print(f"workbook: {len(strings)} texts, {len(numbers)} numbers, 0 formulas")


class TerminalTest(OfficeTest):
    """What goes to a terminal commands nothing there."""

    def commands(self, text):
        return sorted({hex(ord(c)) for c in text
                       if (unicodedata.category(c) == "Cc" and c != "\n") or 0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069})

    def test_no_verb_lets_a_name_through_as_a_command(self):
        given = "Red\u009b31m\u202eR\u2066L\u2069"
        self.office(**SMALL)
        answer = self.import_file("parties", named(given, "\u0085\u2067Wood"))
        if answer.code == 3:                        # control characters are refused; then without them
            self.assertNotIn("\u009b", answer.err)
            self.expect(self.import_file("parties", named("Red\u202eR\u2066L\u2069", "\u2067Wood")), 0)
        looked = 0
        for verb in (["show", CASE], ["ledger", CASE], ["explain", CASE, "total_owed"], ["find", "wood"], ["audit"], ["check"],
                     ["settings"], ["export", CASE, "parties", "--format", "csv", "--output", self.path("x\u001b[2J.csv")],
                     ["show", "\u001b[31m"], ["paper", "check", "\u009b31m"], ["import", self.path("\u001b]0;x\u0007")]):
            answer = self.ctl(*verb)
            self.assertEqual(self.commands(answer.out), [], verb)
            self.assertEqual(self.commands(answer.err), [], verb)
            looked += 1
        print(f"terminal: {looked} answers, 0 commands")

    def test_a_reason_is_one_line_of_text(self):
        self.expect(self.ctl("demo", "--cases", "10"), 0)
        reason = "why\u001b[2J\n\u202e\u2067=1+1 <b>'; DROP TABLE trail_row; --"
        self.ctl("show", "AA00001A1", "--reason", reason)
        (noted,) = [row["reason"] for row in self.trail() if row["reason"] and "why" in row["reason"]]
        self.assertNotIn("\n", noted)
        self.assertIn("DROP TABLE trail_row", noted)
        answer = self.expect(self.ctl("audit", "--case", "AA00001A1"), 0)
        self.assertIn("<b>", answer.out)
        self.assertEqual(self.commands(answer.out), [])
        self.expect(self.ctl("audit", "verify"), 0)


class PaperTest(OfficeTest):
    """A hostile name keeps to its own place: amounts, days, identifiers and streets stand where they stood, as they stood."""

    FIELD = re.compile(r"-?\$?[\d,]*\d\.\d\d|\d\d/\d\d/\d{4}|" + CASE + r"|Sample|Albany|12207|Troy|12180")
    WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
    DOTS = 100                                      # an inch

    def pages(self, kind, language):
        """Of each page the fields with their places, and its picture as rows of grey dots."""
        paper = self.path("paper.pdf")
        self.expect(self.ctl("print", kind, "--case", CASE, "--for", "custodial", "--language", language,
                             "--as-of", "2025-02-15", "--output", paper), 0)
        shown = subprocess.run(["pdftotext", "-bbox", paper, "-"], capture_output=True, check=True).stdout.decode()
        drawn = subprocess.run(["pdftoppm", "-gray", "-r", str(self.DOTS), paper], capture_output=True, check=True).stdout
        pages = []
        for page in shown.split("<page ")[1:]:
            head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", drawn)
            width, height = int(head[1]), int(head[2])
            dots, drawn = drawn[head.end():head.end() + width * height], drawn[head.end() + width * height:]
            fields = [(*(float(edge) for edge in match.groups()[:4]), html.unescape(match[5]))
                      for match in self.WORD.finditer(page)]
            pages.append((sorted(field for field in fields if self.FIELD.fullmatch(field[4].strip("".join(DIRECTIONS)))),
                          [dots[row * width:(row + 1) * width] for row in range(height)]))
        return pages

    def cut(self, field, dots):
        """The picture of one field, from the top of its capitals to its baseline: the boxes of lines overlap."""
        left, top, right, bottom = (edge * self.DOTS / 72 for edge in field[:4])
        capital, baseline = top + 0.27 * (bottom - top), top + 0.79 * (bottom - top)    # Noto Sans
        return [row[int(left):int(right) + 1] for row in dots[round(capital):round(baseline)]]

    def test_other_fields_stay_where_they_are(self):
        self.office(**{**SMALL, "parties": named("Maren", "Ty")})
        papers = [(kind, language) for kind in ("payment-history", "statement", "disbursements")
                  for language in (("en", "ar", "it", "bn", "ko") if IS_LONG else ("en", "ar"))]
        usual = {paper: self.pages(*paper) for paper in papers}
        self.assertTrue(all(len(fields) > 4 for pages in usual.values() for fields, _ in pages[:1]))
        compared = 0
        for name in HOSTILE_NAMES if IS_LONG else HOSTILE_NAMES[::4] + ["\u202egnitset"]:
            self.expect(self.import_file("parties", named(name, "Ty")), 0)
            for paper in papers:
                pages = self.pages(*paper)
                self.assertEqual(len(pages), len(usual[paper]), (paper, ascii(name)))
                for (fields, dots), (wanted, wanted_dots) in zip(pages, usual[paper]):
                    self.assertEqual(fields, wanted, (paper, ascii(name)))
                    for field in fields:
                        self.assertEqual(self.cut(field, dots), self.cut(field, wanted_dots), (paper, ascii(name), field))
                        compared += 1
        print(f"papers: {compared} fields beside hostile names, 0 moved, 0 dots changed")


if __name__ == "__main__":
    main()
