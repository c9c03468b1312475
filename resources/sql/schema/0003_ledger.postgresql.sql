-- The cases and their ledgers. Every key begins with the case, so that cases can be spread over machines: on a server each
-- table is cut by it into sixteen parts, payment_00 to payment_15.
-- A file for PostgreSQL, because SQLite has no partitions. Tables, keys and indexes are those of 0003_ledger.sql; texts of
-- cut tables sort byte by byte from the start, since a type cannot be changed later in a column that cuts.
-- Days are days, amounts whole cents, enumerations the position of their code (models/domain/codes.h).

CREATE TABLE support_case (
    case_id                    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    office                     TEXT COLLATE "C" NOT NULL,
    county_fips                TEXT COLLATE "C" NOT NULL,
    status                     SMALLINT NOT NULL CHECK (status BETWEEN 0 AND 1),
    assistance                 SMALLINT NOT NULL CHECK (assistance BETWEEN 0 AND 2),
    children                   SMALLINT,
    opened_on                  DATE NOT NULL,
    custodial_ref              TEXT COLLATE "C" NOT NULL REFERENCES party (party_ref),
    noncustodial_ref           TEXT COLLATE "C" NOT NULL REFERENCES party (party_ref),
    opening_arrears_family     BIGINT NOT NULL,
    opening_arrears_government BIGINT NOT NULL,
    opening_on                 DATE,
    posting                    BIGINT NOT NULL REFERENCES posting (number)
) PARTITION BY HASH (case_id);

CREATE INDEX support_case_by_custodial ON support_case (custodial_ref, case_id);
CREATE INDEX support_case_by_noncustodial ON support_case (noncustodial_ref, case_id);

CREATE TABLE assistance_change (
    case_id    TEXT COLLATE "C" NOT NULL REFERENCES support_case (case_id),
    starts_on  DATE NOT NULL,
    assistance SMALLINT NOT NULL CHECK (assistance BETWEEN 0 AND 2),
    posting    BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, starts_on)
) PARTITION BY HASH (case_id);

CREATE TABLE obligation (
    case_id        TEXT COLLATE "C" NOT NULL REFERENCES support_case (case_id),
    obligation_ref TEXT COLLATE "C" NOT NULL,
    kind           SMALLINT NOT NULL CHECK (kind BETWEEN 0 AND 4),
    amount         BIGINT NOT NULL,
    frequency      SMALLINT NOT NULL CHECK (frequency BETWEEN 0 AND 3),
    starts_on      DATE NOT NULL,
    ends_on        DATE,
    docket         TEXT COLLATE "C" NOT NULL,
    posting        BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, obligation_ref)
) PARTITION BY HASH (case_id);

CREATE TABLE payment (
    case_id     TEXT COLLATE "C" NOT NULL REFERENCES support_case (case_id),
    payment_ref TEXT COLLATE "C" NOT NULL,
    received_on DATE NOT NULL,
    source      SMALLINT NOT NULL CHECK (source BETWEEN 0 AND 7),
    amount      BIGINT NOT NULL,
    status      SMALLINT NOT NULL CHECK (status BETWEEN 0 AND 2),
    hold_reason TEXT COLLATE "C" NOT NULL,
    posting     BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, payment_ref)
) PARTITION BY HASH (case_id);

CREATE TABLE disbursement (
    case_id          TEXT COLLATE "C" NOT NULL REFERENCES support_case (case_id),
    disbursement_ref TEXT COLLATE "C" NOT NULL,
    payment_ref      TEXT COLLATE "C" NOT NULL,
    issued_on        DATE NOT NULL,
    payee            SMALLINT NOT NULL CHECK (payee BETWEEN 0 AND 2),
    method           SMALLINT NOT NULL CHECK (method BETWEEN 0 AND 2),
    amount           BIGINT NOT NULL,
    status           SMALLINT NOT NULL CHECK (status BETWEEN 0 AND 4),
    posting          BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, disbursement_ref),
    FOREIGN KEY (case_id, payment_ref) REFERENCES payment (case_id, payment_ref)
) PARTITION BY HASH (case_id);

CREATE TABLE adjustment (
    case_id        TEXT COLLATE "C" NOT NULL REFERENCES support_case (case_id),
    adjustment_ref TEXT COLLATE "C" NOT NULL,
    adjusted_on    DATE NOT NULL,
    bucket         SMALLINT NOT NULL CHECK (bucket BETWEEN 0 AND 1),
    amount         BIGINT NOT NULL,
    reason         TEXT COLLATE "C" NOT NULL,
    posting        BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, adjustment_ref)
) PARTITION BY HASH (case_id);

-- What a row of a case was before a posting replaced it: a JSON object of the columns. The subject is the table's name.
CREATE TABLE replaced_row (
    case_id TEXT COLLATE "C" NOT NULL REFERENCES support_case (case_id),
    subject TEXT COLLATE "C" NOT NULL,
    row_ref TEXT COLLATE "C" NOT NULL,
    posting BIGINT NOT NULL REFERENCES posting (number),
    content TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, subject, row_ref, posting)
) PARTITION BY HASH (case_id);

DO $$
DECLARE
    cut_table TEXT;
BEGIN
    FOREACH cut_table IN ARRAY ARRAY['support_case', 'assistance_change', 'obligation', 'payment', 'disbursement', 'adjustment',
                                     'replaced_row']
    LOOP
        FOR part IN 0 .. 15 LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
                           cut_table || '_' || to_char(part, 'FM00'), cut_table, part);
        END LOOP;
    END LOOP;
END
$$;

-- Postings are numbered as they begin, several at a time; a number that is not used is a gap.
CREATE SEQUENCE posting_number AS BIGINT;
GRANT USAGE ON SEQUENCE posting_number TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom,
    caseledger_auditor, caseledger_administrator;
