-- Batches that several programs make together: each takes a unit of the cases, makes its papers and keeps them, and one puts
-- them into the folder's index, in order. What is here belongs to whoever started the batch, and goes when it is complete.
-- A file for PostgreSQL, because an embedded database has one program at a time.

CREATE TABLE shared_batch (
    user_name   TEXT COLLATE "C" NOT NULL DEFAULT session_user,
    key         TEXT COLLATE "C" NOT NULL CHECK (key ~ '^[0-9a-f]{32}$'), -- lies in the batch's folder
    rows_before BIGINT NOT NULL CHECK (rows_before >= 0), -- of its index when the first unit was planned
    is_planned  BOOLEAN NOT NULL DEFAULT false, -- no further units come
    PRIMARY KEY (user_name, key)
);

-- Numbers run from 1, in the order of the batch. A unit is open to whoever asks where nobody has it: never claimed, its lease
-- over, or the connection gone that claimed it. Each claim has the next epoch, and only the latest keeps its papers.
CREATE TABLE batch_unit (
    user_name   TEXT COLLATE "C" NOT NULL DEFAULT session_user,
    key         TEXT COLLATE "C" NOT NULL,
    number      BIGINT NOT NULL CHECK (number > 0),
    cases       TEXT NOT NULL, -- a line each: an identifier, or the row of one that has no paper of its own
    case_count  BIGINT NOT NULL CHECK (case_count > 0),
    epoch       INTEGER NOT NULL DEFAULT 0,
    lease_until TIMESTAMPTZ,
    claimed_at  TIMESTAMPTZ,
    claimed_by  INTEGER, -- process of the server that serves the claim's connection
    index_rows  TEXT, -- null until its papers are kept: its lines of the index, as yet without the names of files
    row_count   BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (user_name, key, number),
    FOREIGN KEY (user_name, key) REFERENCES shared_batch (user_name, key)
);

CREATE INDEX batch_unit_to_make ON batch_unit (user_name, key, number) WHERE index_rows IS NULL;

ALTER TABLE shared_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE batch_unit ENABLE ROW LEVEL SECURITY;

-- Who makes batches (print_batch in the table of rights) sees her own; what stands there comes of cases she had tickets for.
CREATE POLICY batch_is_ones_own ON shared_batch TO caseledger_supervisor
    USING (user_name = session_user AND (SELECT worker_role()) = 2 AND (SELECT has_open_session()))
    WITH CHECK (user_name = session_user AND (SELECT worker_role()) = 2);
CREATE POLICY unit_is_ones_own ON batch_unit TO caseledger_supervisor
    USING (user_name = session_user AND (SELECT worker_role()) = 2 AND (SELECT has_open_session()))
    WITH CHECK (user_name = session_user AND (SELECT worker_role()) = 2);

GRANT SELECT, DELETE, INSERT (key, rows_before), UPDATE (is_planned) ON shared_batch TO caseledger_supervisor;
GRANT SELECT, DELETE, INSERT (key, number, cases, case_count),
      UPDATE (epoch, lease_until, claimed_at, claimed_by, index_rows, row_count) ON batch_unit TO caseledger_supervisor;
