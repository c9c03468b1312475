-- The people. Of a social security number only the last four digits and the keyed index are kept.
-- Days are ISO texts; what is unknown is an empty text or a null day.

CREATE TABLE party (
    party_ref           TEXT NOT NULL PRIMARY KEY,
    given_name          TEXT NOT NULL,
    family_name         TEXT NOT NULL,
    native_name         TEXT NOT NULL,
    language            TEXT NOT NULL,
    ssn_last4           TEXT NOT NULL,
    ssn_index           BYTEA,
    date_of_birth       DATE,
    street1             TEXT NOT NULL,
    street2             TEXT NOT NULL,
    city                TEXT NOT NULL,
    state               TEXT NOT NULL,
    zip                 TEXT NOT NULL,
    address_verified_on DATE,
    address_changed_on  DATE,
    returned_mail_on    DATE,
    phone               TEXT NOT NULL,
    email               TEXT NOT NULL,
    family_violence     SMALLINT NOT NULL CHECK (family_violence BETWEEN 0 AND 1),
    phone_digits        TEXT NOT NULL,
    phone_last7         TEXT NOT NULL,
    search_words        TEXT NOT NULL,
    posting             BIGINT NOT NULL REFERENCES posting (number)
);

CREATE INDEX party_by_ssn_last4 ON party (ssn_last4, party_ref);
CREATE INDEX party_by_phone_digits ON party (phone_digits, party_ref);
CREATE INDEX party_by_phone_last7 ON party (phone_last7, party_ref);

-- One row for every word of a person's folded names. It repeats all of that person's words, so that a search for several
-- words is one walk along the index.
CREATE TABLE name_word (
    word         TEXT NOT NULL,
    search_words TEXT NOT NULL,
    party_ref    TEXT NOT NULL REFERENCES party (party_ref),
    PRIMARY KEY (word, search_words, party_ref)
);

-- What a party was before a posting replaced it: a JSON object of the columns.
CREATE TABLE replaced_party (
    party_ref TEXT NOT NULL REFERENCES party (party_ref),
    posting   BIGINT NOT NULL REFERENCES posting (number),
    content   TEXT NOT NULL,
    PRIMARY KEY (party_ref, posting)
);
