-- The cases and their ledgers. Every key begins with the case, so that cases can be spread over machines.
-- Days are ISO texts, amounts whole cents, enumerations the position of their code (models/domain/codes.h).

CREATE TABLE support_case (
    case_id                    TEXT NOT NULL PRIMARY KEY,
    office                     TEXT NOT NULL,
    county_fips                TEXT NOT NULL,
    status                     SMALLINT NOT NULL CHECK (status BETWEEN 0 AND 1),
    assistance                 SMALLINT NOT NULL CHECK (assistance BETWEEN 0 AND 2),
    children                   SMALLINT,
    opened_on                  DATE NOT NULL,
    custodial_ref              TEXT NOT NULL REFERENCES party (party_ref),
    noncustodial_ref           TEXT NOT NULL REFERENCES party (party_ref),
    opening_arrears_family     BIGINT NOT NULL,
    opening_arrears_government BIGINT NOT NULL,
    opening_on                 DATE,
    posting                    BIGINT NOT NULL REFERENCES posting (number)
);

CREATE INDEX support_case_by_custodial ON support_case (custodial_ref, case_id);
CREATE INDEX support_case_by_noncustodial ON support_case (noncustodial_ref, case_id);

CREATE TABLE assistance_change (
    case_id    TEXT NOT NULL REFERENCES support_case (case_id),
    starts_on  DATE NOT NULL,
    assistance SMALLINT NOT NULL CHECK (assistance BETWEEN 0 AND 2),
    posting    BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, starts_on)
);

CREATE TABLE obligation (
    case_id        TEXT NOT NULL REFERENCES support_case (case_id),
    obligation_ref TEXT NOT NULL,
    kind           SMALLINT NOT NULL CHECK (kind BETWEEN 0 AND 4),
    amount         BIGINT NOT NULL,
    frequency      SMALLINT NOT NULL CHECK (frequency BETWEEN 0 AND 3),
    starts_on      DATE NOT NULL,
    ends_on        DATE,
    docket         TEXT NOT NULL,
    posting        BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, obligation_ref)
);

CREATE TABLE payment (
    case_id     TEXT NOT NULL REFERENCES support_case (case_id),
    payment_ref TEXT NOT NULL,
    received_on DATE NOT NULL,
    source      SMALLINT NOT NULL CHECK (source BETWEEN 0 AND 7),
    amount      BIGINT NOT NULL,
    status      SMALLINT NOT NULL CHECK (status BETWEEN 0 AND 2),
    hold_reason TEXT NOT NULL,
    posting     BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, payment_ref)
);

CREATE TABLE disbursement (
    case_id          TEXT NOT NULL REFERENCES support_case (case_id),
    disbursement_ref TEXT NOT NULL,
    payment_ref      TEXT NOT NULL,
    issued_on        DATE NOT NULL,
    payee            SMALLINT NOT NULL CHECK (payee BETWEEN 0 AND 2),
    method           SMALLINT NOT NULL CHECK (method BETWEEN 0 AND 2),
    amount           BIGINT NOT NULL,
    status           SMALLINT NOT NULL CHECK (status BETWEEN 0 AND 4),
    posting          BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, disbursement_ref),
    FOREIGN KEY (case_id, payment_ref) REFERENCES payment (case_id, payment_ref)
);

CREATE TABLE adjustment (
    case_id        TEXT NOT NULL REFERENCES support_case (case_id),
    adjustment_ref TEXT NOT NULL,
    adjusted_on    DATE NOT NULL,
    bucket         SMALLINT NOT NULL CHECK (bucket BETWEEN 0 AND 1),
    amount         BIGINT NOT NULL,
    reason         TEXT NOT NULL,
    posting        BIGINT NOT NULL REFERENCES posting (number),
    PRIMARY KEY (case_id, adjustment_ref)
);

-- What a row of a case was before a posting replaced it: a JSON object of the columns. The subject is the table's name.
CREATE TABLE replaced_row (
    case_id TEXT NOT NULL REFERENCES support_case (case_id),
    subject TEXT NOT NULL,
    row_ref TEXT NOT NULL,
    posting BIGINT NOT NULL REFERENCES posting (number),
    content TEXT NOT NULL,
    PRIMARY KEY (case_id, subject, row_ref, posting)
);
