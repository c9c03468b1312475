-- Who may work here, and what was done. Moments are ISO texts in UTC, enumerations of users the position of their code;
-- actions and outcomes stand in the trail as their codes, so that it can be read without the program.

-- Failed tries before the session forgiven_before do not count any more, and sessions before it have ended: an administrator
-- has let the user in again, or set another password.
CREATE TABLE staff_user (
    name            TEXT NOT NULL PRIMARY KEY,
    role            SMALLINT NOT NULL CHECK (role BETWEEN 0 AND 5),
    office          TEXT NOT NULL,
    tax_information SMALLINT NOT NULL CHECK (tax_information BETWEEN 0 AND 1),
    disabled        SMALLINT NOT NULL CHECK (disabled BETWEEN 0 AND 1),
    password_hash   TEXT NOT NULL,
    forgiven_before BIGINT NOT NULL
);

-- Own and relatives' cases: a case identifier, or the reference of a person all of whose cases are meant.
CREATE TABLE staff_block (
    user_name TEXT NOT NULL REFERENCES staff_user (name),
    blocked   TEXT NOT NULL,
    PRIMARY KEY (user_name, blocked)
);

CREATE TABLE trail_session (
    number      BIGINT NOT NULL PRIMARY KEY,
    started_at  TEXT NOT NULL,
    user_name   TEXT NOT NULL,
    role        TEXT NOT NULL,
    office      TEXT NOT NULL,
    workstation TEXT NOT NULL,
    program     TEXT NOT NULL,
    hash        BYTEA NOT NULL
);

CREATE INDEX trail_session_by_user ON trail_session (user_name, number);

-- entry counts the rows of all sessions, in the order they were written.
CREATE TABLE trail_row (
    entry          INTEGER NOT NULL PRIMARY KEY,
    session        BIGINT NOT NULL REFERENCES trail_session (number),
    number         BIGINT NOT NULL,
    at             TEXT NOT NULL,
    action         TEXT NOT NULL,
    outcome        TEXT NOT NULL,
    case_id        TEXT NOT NULL,
    office_of_case TEXT NOT NULL,
    reason         TEXT NOT NULL,
    detail         TEXT NOT NULL,
    cases          TEXT NOT NULL,
    hash           BYTEA NOT NULL,
    UNIQUE (session, number)
);

CREATE INDEX trail_row_by_case ON trail_row (case_id, entry);
CREATE INDEX trail_row_by_moment ON trail_row (at, entry);

-- The cases of trail_row.cases one by one, to find a batch's chunk by any of its cases.
CREATE TABLE trail_batch_case (
    entry   INTEGER NOT NULL REFERENCES trail_row (entry),
    case_id TEXT NOT NULL,
    PRIMARY KEY (entry, case_id)
);

CREATE INDEX trail_batch_case_by_case ON trail_batch_case (case_id, entry);
