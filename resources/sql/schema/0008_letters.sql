-- Sealed PINs, and the letters that carry them. Moments are ISO texts in UTC, enumerations the position of their code.

-- Nothing here can be opened by a program that reads it: only the mailroom has the key.
CREATE TABLE sealed_pin (
    party_ref     TEXT NOT NULL PRIMARY KEY REFERENCES party (party_ref),
    key_id        TEXT NOT NULL,
    box           BYTEA NOT NULL,
    escrow_key_id TEXT NOT NULL,
    escrow_box    BYTEA,
    quarantined   SMALLINT NOT NULL CHECK (quarantined BETWEEN 0 AND 1),
    posting       BIGINT NOT NULL REFERENCES posting (number)
);

CREATE INDEX sealed_pin_by_key ON sealed_pin (key_id, party_ref);

-- Who changed an address at a desk, so that nobody has a PIN mailed to an address of the own making.
CREATE TABLE address_change (
    party_ref  TEXT NOT NULL REFERENCES party (party_ref),
    number     INTEGER NOT NULL,
    changed_on DATE NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (party_ref, number)
);

-- States 6 (mailed) and 10 (void) are the ends; a party has one letter at most that is in none of them. The address is
-- the one that was looked at when the letter was asked for, as a hash: if it is another one by then, none is printed. A
-- lease has its length in seconds beside it: one that ends further away was given before the clock was set back.
CREATE TABLE letter (
    number       TEXT NOT NULL PRIMARY KEY,
    case_id      TEXT NOT NULL REFERENCES support_case (case_id),
    office       TEXT NOT NULL,
    role         SMALLINT NOT NULL CHECK (role BETWEEN 0 AND 1),
    party_ref    TEXT NOT NULL REFERENCES party (party_ref),
    channel      SMALLINT NOT NULL CHECK (channel BETWEEN 0 AND 1),
    state        SMALLINT NOT NULL CHECK (state BETWEEN 0 AND 10),
    spool_step   SMALLINT NOT NULL CHECK (spool_step BETWEEN 0 AND 3),
    reason       TEXT NOT NULL,
    requested_on DATE NOT NULL,
    requested_at TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    approved_by  TEXT NOT NULL,
    queued_at    TEXT,
    changed_at   TEXT NOT NULL,
    attempt      INTEGER NOT NULL,
    epoch        INTEGER NOT NULL,
    lease_until  TEXT,
    lease_length INTEGER,
    place        TEXT NOT NULL,
    instance     TEXT NOT NULL,
    job          TEXT NOT NULL,
    job_number   BIGINT NOT NULL,
    pages        INTEGER NOT NULL,
    sha256       TEXT NOT NULL,
    address_hash TEXT NOT NULL
);

CREATE UNIQUE INDEX letter_open_of_party ON letter (party_ref) WHERE state NOT IN (6, 10);
CREATE INDEX letter_by_party ON letter (party_ref, requested_on);
CREATE INDEX letter_by_state ON letter (state, queued_at, number);
CREATE INDEX letter_by_case ON letter (case_id, requested_at);

CREATE TABLE letter_step (
    letter     TEXT NOT NULL REFERENCES letter (number),
    number     INTEGER NOT NULL,
    at         TEXT NOT NULL,
    by_user    TEXT NOT NULL,
    state      SMALLINT NOT NULL CHECK (state BETWEEN 0 AND 10),
    spool_step SMALLINT NOT NULL CHECK (spool_step BETWEEN 0 AND 3),
    attempt    INTEGER NOT NULL,
    epoch      INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    PRIMARY KEY (letter, number)
);

-- Every attempt at a request with its answer, none of what was typed. checks has a sign for each thing that is compared, in
-- the order of PinChecks: y, n, or - where it was not.
CREATE TABLE pin_request (
    request_id   TEXT NOT NULL PRIMARY KEY,
    case_id      TEXT NOT NULL REFERENCES support_case (case_id),
    role         SMALLINT NOT NULL CHECK (role BETWEEN 0 AND 1),
    party_ref    TEXT NOT NULL REFERENCES party (party_ref),
    channel      SMALLINT NOT NULL CHECK (channel BETWEEN 0 AND 1),
    result       SMALLINT NOT NULL CHECK (result BETWEEN 0 AND 2),
    letter       TEXT,
    checks       TEXT NOT NULL,
    obstacles    TEXT NOT NULL,
    failed       SMALLINT NOT NULL CHECK (failed BETWEEN 0 AND 1),
    requested_on DATE NOT NULL,
    office_day   DATE NOT NULL,
    requested_at TEXT NOT NULL,
    requested_by TEXT NOT NULL
);

CREATE INDEX pin_request_by_party ON pin_request (party_ref, requested_on);
