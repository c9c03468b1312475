-- The papers that were handed out under a number, and what was changed in the office's settings.
-- Days are ISO texts, moments ISO texts in UTC, amounts whole cents, enumerations the position of their code.

-- The content is the last column, so that lists of papers do not read it. A paper may have none: then only the facts are
-- kept. It is no part of a case's revision: a case does not change by being printed.
CREATE TABLE kept_paper (
    number          TEXT NOT NULL PRIMARY KEY,
    case_id         TEXT NOT NULL REFERENCES support_case (case_id),
    kind            SMALLINT NOT NULL CHECK (kind BETWEEN 0 AND 6),
    role            SMALLINT NOT NULL CHECK (role BETWEEN 0 AND 1),
    language        TEXT NOT NULL,
    period_first    DATE,
    period_last     DATE,
    as_of           DATE NOT NULL,
    pages           INTEGER NOT NULL,
    amount          BIGINT NOT NULL,
    digest          TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    made_at         TEXT NOT NULL,
    made_by         TEXT NOT NULL,
    content_sha256  TEXT NOT NULL,
    content         BYTEA
);

CREATE INDEX kept_paper_by_case ON kept_paper (case_id, made_at, number);

-- Values as they lie in the settings. The day is that from which the value counts; null for a setting without days.
CREATE TABLE setting_change (
    number     BIGINT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    from_on    DATE,
    old_value  TEXT NOT NULL,
    new_value  TEXT NOT NULL,
    reason     TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
);

CREATE INDEX support_case_by_office ON support_case (office, case_id);
