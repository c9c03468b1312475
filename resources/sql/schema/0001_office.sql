-- What an office says of itself, and the count of what was posted.
-- Days are ISO texts, amounts whole cents.

CREATE TABLE schema_step (
    number   INTEGER NOT NULL PRIMARY KEY,
    checksum TEXT NOT NULL
);

CREATE TABLE office_setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE pass_through (
    from_on     DATE NOT NULL PRIMARY KEY,
    one_child   BIGINT NOT NULL,
    two_or_more BIGINT NOT NULL
);

CREATE TABLE annual_fee (
    from_fiscal_year INTEGER NOT NULL PRIMARY KEY,
    threshold        BIGINT NOT NULL,
    fee              BIGINT NOT NULL
);

CREATE TABLE own_holiday (
    holiday_on DATE NOT NULL PRIMARY KEY
);

-- One row for every unit of work that wrote something; every row below names the one that wrote it last. So the largest
-- number among the rows of a case says whether anything in it has changed.
CREATE TABLE posting (
    number    BIGINT NOT NULL PRIMARY KEY,
    posted_at TEXT NOT NULL
);

CREATE TABLE posted_file (
    sha256  TEXT NOT NULL PRIMARY KEY,
    posting BIGINT NOT NULL REFERENCES posting (number)
);
