# SPDX-FileCopyrightText: 2026 Caseledger contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desk and the print room do on a shared office, by the program's own statements: each as one unit of work, whole or with parts
left out and changed, as somebody would who holds a password and psql."""

import contextlib
import datetime
import hashlib
import itertools
import zoneinfo

import lay

# Positions of codes in the database.
REQUESTED, QUEUED, CLAIMED, RENDERED, SUBMITTED, PRINTED, MAILED, REFUSED, FAILED, UNCLEAR, VOID = range(11)
STATES = "requested queued claimed rendered submitted printed mailed refused failed unclear void".split()
STEPS = "none intended held released".split()
RESULTS = ("queued", "needs_approval", "refused")

MAY_NOT = "42501"
RULE = "23514"
STAYS = "23001"
TAKEN = "23505"
REFUSALS = (MAY_NOT, RULE, STAYS, TAKEN)

_numbers = itertools.count(1)


def today():
    return datetime.datetime.now(zoneinfo.ZoneInfo("America/New_York")).date()


def days_ago(days):
    return (today() - datetime.timedelta(days)).isoformat()


def new_number():
    number = f"{next(_numbers):09}"
    return f"{number[:3]}-{number[3:6]}-{number[6:]}"


def index_of(party):
    """What lay.py gives a party as the index of the number."""
    return hashlib.sha256(party.encode()).digest()


class RulesTest(lay.OfficeTest):
    """Counts what was allowed and what was refused."""

    allowed_count = refused_count = 0

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        lay.script(cls.server, "SELECT setval('caseledger.posting_number', (SELECT max(number) FROM caseledger.posting));")

    @classmethod
    def tearDownClass(cls):
        print(f"{cls.__name__}: {cls.allowed_count} deeds allowed, {cls.refused_count} ways round refused, 0 found", flush=True)
        super().tearDownClass()

    def allowed(self, answer):
        type(self).allowed_count += 1
        self.assertEqual((answer.state, answer.message), ("00000", ""))
        return answer

    def refused(self, answer, states=REFUSALS):
        type(self).refused_count += 1
        self.assertIn(answer.state, (states,) if isinstance(states, str) else states, answer.message or answer.rows)
        return answer

    def installer_runs(self, text):
        lay.script(self.server, f"SET search_path = caseledger; {text};")

    @contextlib.contextmanager
    def while_party_is(self, party, **become):
        """Past all rules; become: values in SQL by column."""
        names = ", ".join(become)
        with self.session("postgres") as postgres:
            postgres.must("SET session_replication_role = replica")
            (was,) = postgres.must(f"SELECT {', '.join(f'quote_nullable({name})' for name in become)} FROM party "
                                   f"WHERE party_ref = '{party}'").rows
            postgres.must(f"UPDATE party SET ({names}) = ROW({', '.join(become.values())}) WHERE party_ref = '{party}'")
            try:
                yield
            finally:
                postgres.must(f"UPDATE party SET ({names}) = ROW({', '.join(was)}) WHERE party_ref = '{party}'")

    def value(self, text):
        """As the installer reads it, past the policies."""
        if not hasattr(self, "_owner"):
            self._owner = self.session(lay.INSTALLER)
        return self._owner.must(text).value


def unit(desk, *steps):
    """A unit of work: the lock, the steps, the commit. A step is a statement or a call with the desk; null is left out. The first
    answer that is an error, or the last."""
    desk.must("BEGIN")
    desk.must(desk.LOCK)
    answer = None
    for step in steps:
        if step is None:
            continue
        answer = step(desk) if callable(step) else desk.run(step)
        if not answer.is_done:
            desk.must("ROLLBACK")
            return answer
    ended = desk.run("COMMIT")
    if not ended.is_done:
        desk.run("ROLLBACK")
        return ended
    return answer


def import_pin(desk, party, box=b"\x01" * 112, key="key1", verb="sealed_pin_insert", row=True, posting=None, escrow=("", None)):
    """Sealed PINs come: as `caseledgerctl import pins.sealed` brings one."""
    def post(desk):
        number = posting or int(desk.must(lay.statement("posting_next")).value)
        begun = desk.run(lay.statement("posting_insert", number=number, posted_at=desk.must(desk.NOW).value)) if not posting else None
        if begun and not begun.is_done:
            return begun
        return desk.run(lay.statement(verb, party_ref=party, key_id=key, box=box, escrow_key_id=escrow[0], escrow_box=escrow[1],
                                      posting=number))
    return unit(desk, post, (lambda desk: desk.note("import", detail="pins: 1 new")) if row else None)


def asked_number(desk, case, role, index):
    """The number is on record before it is compared."""
    return desk.run(f"SELECT ask_ssn({lay.literal(case)}, {role}, {lay.literal(index)})")


def request(desk, case="AA00001A1", role=0, party="P1", office="NORTH", *, channel=0, result=0, obstacles="", checks=None, asks=True,
            letter=(), step=(), kept=(), row=(), reason="", without=(), number=None, first=None):
    """A request for a PIN letter with its answer. letter, step, kept, row: what is claimed instead of the truth in each of its rows;
    without: rows that are left out; first: the request's row before the letter's."""
    if asks:
        desk.must(f"SELECT ask_ssn({lay.literal(case)}, {role}, {lay.literal(index_of(party))})")
    if checks is None:
        checks = "yyyy-" if channel == 0 else "yyyyy"
    number = number or new_number()
    makes_letter = result < 2
    state = QUEUED if result == 0 else REQUESTED
    words = {"address_changed": "the address was changed in the last 30 days",
             "address_changed_by_requester": "whoever asks made the last change of the address",
             "mail_returned": "mail came back from the address", "address_not_verified": "the address is not verified",
             "many_letters": "2 letters were asked for in the last 90 days"}
    why = "; ".join(words[code] for code in obstacles.split()) if result == 1 else ""
    named = number if makes_letter else ""
    moment = {}

    def put_letter(desk):
        moment["at"] = desk.must(desk.NOW).value
        values = dict(number=number, case_id=case, office=office, role=role, party_ref=party, channel=channel, state=state, reason=why,
                      requested_on=today().isoformat(), requested_at=moment["at"], requested_by=desk.user,
                      address_hash=address_hash(desk, party)) | dict(letter)
        return desk.run(lay.statement("pin_letter_insert", **values))

    def put_step(desk):
        values = dict(letter=number, at=moment["at"], by_user=desk.user, state=state, spool_step=0, attempt=1, epoch=0,
                      reason=why) | dict(step)
        return desk.run(lay.statement("letter_step_insert", **values))

    def put_request(desk):
        moment.setdefault("at", desk.must(desk.NOW).value)
        values = dict(request_id=f"request {number}", case_id=case, role=role, party_ref=party, channel=channel, result=result,
                      letter=named, checks=checks, obstacles=obstacles, failed=int("n" in checks), requested_on=today().isoformat(),
                      office_day=today().isoformat(), requested_at=moment["at"], requested_by=desk.user) | dict(kept)
        return desk.run(lay.statement("pin_request_insert", **values))

    def put_row(desk):
        said = f"{('phone', 'written')[channel]}, {('custodial', 'noncustodial')[role]}: {RESULTS[result]}"
        values = dict(outcome="done" if makes_letter else "refused", case_id=case, office_of_case=office, reason=reason,
                      detail=said + (f", letter {named}" if named else "")) | dict(row)
        return desk.note("pin_request", **values)

    steps = dict(letter=put_letter if makes_letter else None, step=put_step if makes_letter else None, request=put_request, row=put_row)
    if first == "request":
        steps = dict(request=steps.pop("request")) | steps
    answer = unit(desk, *[made for name, made in steps.items() if name not in without])
    return answer, number


_hashes = {}


def address_hash(desk, party):
    """As models/store/letters/addresshash.cpp makes it, of what lay.py gives the parties; a test that moves somebody says so."""
    if party in _hashes:
        return _hashes[party]
    place = list(lay.NAMES).index(party) + 1
    return hash_of((f"{place} Sample St", "", "Albany", "NY", "12207"))


def hash_of(parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part.encode())}:".encode() + part.encode())
    return digest.hexdigest()


def moved_to(party, parts):
    _hashes[party] = hash_of(parts)


LETTER_COLUMNS = """number case_id office role party_ref channel state spool_step reason requested_at requested_by approved_by queued_at
    changed_at attempt epoch place lease_until lease_length instance job job_number pages sha256 address_hash""".split()
NUMBERS = {"role", "channel", "state", "spool_step", "attempt", "epoch", "lease_length", "job_number", "pages"}


def letter_row(desk, number):
    row = desk.must(lay.statement("letter_by_number", number=number)).rows[0]
    return {name: int(value) if value is not None and name in NUMBERS else value
            for name, value in zip(LETTER_COLUMNS, row, strict=True)}


def lease_until(desk, seconds):
    return desk.must("SELECT to_char((clock_timestamp() + make_interval(secs => %d)) AT TIME ZONE 'UTC', "
                     "'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')" % seconds).value


def move(desk, number, *, was=None, without=(), step=(), row=(), noted=(), then=(), **become):
    """A letter takes a step. become: its columns after it; was: what the writer believes it was; row, step, noted: what is claimed
    instead of the truth in the letter, the step and the trail; then: steps of the unit behind it."""
    def take(desk):
        take.before = letter_row(desk, number)
        take.after = take.before | dict(changed_at=desk.must(desk.NOW).value) | become
        if "lease" in become:
            length = take.after.pop("lease")
            take.after["lease_length"] = length
            take.after["lease_until"] = lease_until(desk, length) if length else None
        if take.after["state"] == QUEUED and take.before["state"] != QUEUED:
            take.after["queued_at"] = take.after["changed_at"]
        take.after |= dict(row)
        known = take.before | dict(was or {})
        answer = desk.run(lay.statement("letter_update", **take.after, was_state=known["state"], was_spool_step=known["spool_step"],
                                        was_epoch=known["epoch"]))
        if answer.is_done and answer.count == 0:
            return lay.Answer([], 0, "40001", "no row: it is no longer as it was read")
        return answer

    def put_step(desk):
        values = dict(letter=number, at=take.after["changed_at"], by_user=desk.user) | {
            name: take.after[name] for name in ("state", "spool_step", "attempt", "epoch", "reason")} | dict(step)
        return desk.run(lay.statement("letter_step_insert", **values))

    def put_row(desk):
        def text(of):
            return STATES[of["state"]] + (f", {STEPS[of['spool_step']]}" if of["state"] == SUBMITTED else "")
        values = dict(case_id=take.before["case_id"], office_of_case=take.before["office"],
                      detail=f"letter {number}: {text(take.before)} -> {text(take.after)}") | dict(noted)
        return desk.note("letter", **values)

    steps = dict(letter=take, step=put_step, row=put_row)
    return unit(desk, *[made for name, made in steps.items() if name not in without], *then)


# What the program does to a letter, by name; each returns what it becomes of the letter as it is.
def claim(letter, seconds=120):
    return dict(state=CLAIMED, epoch=letter["epoch"] + 1, reason="", lease=seconds)


def deed(letter, state, reason="as it should be", **other):
    goes_out = state == QUEUED
    attempt = letter["attempt"] + (1 if goes_out and letter["spool_step"] else 0)
    return dict(state=state, epoch=letter["epoch"] + 1, reason=reason, lease=None, attempt=attempt,
                spool_step=0 if goes_out else letter["spool_step"]) | other
