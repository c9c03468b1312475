-- What workers do at the desk beside the ledger: contact changes, notes, what they like their windows to be. Moments are
-- ISO texts in UTC, enumerations the position of their code.

-- What the program remembers for a worker from one sign-in to the next; nothing of a case but its identifier.
CREATE TABLE worker_memory (
    user_name TEXT NOT NULL,
    key       TEXT NOT NULL,
    value     TEXT NOT NULL,
    PRIMARY KEY (user_name, key)
);

-- A change of a party's contact at a desk, with what it replaced. An address has its five parts, each on a line of its own;
-- a day is its ISO text. The posting is the one that replaced the party.
CREATE TABLE contact_change (
    party_ref  TEXT NOT NULL REFERENCES party (party_ref),
    number     INTEGER NOT NULL,
    kind       SMALLINT NOT NULL CHECK (kind BETWEEN 0 AND 4),
    old_value  TEXT NOT NULL,
    new_value  TEXT NOT NULL,
    reason     TEXT NOT NULL,
    case_id    TEXT NOT NULL REFERENCES support_case (case_id),
    changed_on DATE NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    posting    BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (party_ref, number)
);

-- What the office knows better than the directory of districts that comes with the program.
CREATE TABLE district_change (
    county_fips TEXT NOT NULL,
    number      INTEGER NOT NULL,
    email       TEXT NOT NULL,
    source      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    changed_at  TEXT NOT NULL,
    changed_by  TEXT NOT NULL,
    PRIMARY KEY (county_fips, number)
);

-- A worker's note on a case; it stays.
CREATE TABLE case_note (
    case_id    TEXT NOT NULL REFERENCES support_case (case_id),
    number     INTEGER NOT NULL,
    text       TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
);

-- What a worker is writing and has not finished: what kind of field it is in, and of which case.
CREATE TABLE draft (
    user_name  TEXT NOT NULL,
    case_id    TEXT NOT NULL REFERENCES support_case (case_id),
    field      TEXT NOT NULL,
    text       TEXT NOT NULL,
    written_at TEXT NOT NULL,
    PRIMARY KEY (user_name, case_id, field)
);
