-- What became of letters and requests is neither altered nor taken away.
-- A file for SQLite, because triggers are written in another way everywhere.

CREATE TRIGGER letter_is_not_removed BEFORE DELETE ON letter
BEGIN
    SELECT RAISE(ABORT, 'a letter is not removed');
END;

-- What it was asked for stays; only what has become of it changes.
CREATE TRIGGER letter_request_is_not_altered
BEFORE UPDATE OF number, case_id, office, role, party_ref, channel, requested_on, requested_at, requested_by ON letter
BEGIN
    SELECT RAISE(ABORT, 'what a letter was asked for is not altered');
END;

-- REPLACE removes a row without the trigger above, and finds it by any of its keys, the hidden one of SQLite too. It may
-- not find another letter of the party either.
CREATE TRIGGER letter_is_not_replaced BEFORE INSERT ON letter
WHEN EXISTS (SELECT 1 FROM letter
             WHERE number = NEW.number OR rowid = NEW.rowid
                OR (party_ref = NEW.party_ref AND state NOT IN (6, 10) AND NEW.state NOT IN (6, 10)))
BEGIN
    SELECT RAISE(ABORT, 'a letter is not replaced');
END;

CREATE TRIGGER letter_step_is_not_altered BEFORE UPDATE ON letter_step
BEGIN
    SELECT RAISE(ABORT, 'a step of a letter is not altered');
END;

CREATE TRIGGER letter_step_is_not_removed BEFORE DELETE ON letter_step
BEGIN
    SELECT RAISE(ABORT, 'a step of a letter is not removed');
END;

CREATE TRIGGER letter_step_is_not_replaced BEFORE INSERT ON letter_step
WHEN EXISTS (SELECT 1 FROM letter_step
             WHERE (letter = NEW.letter AND number = NEW.number) OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a step of a letter is not replaced');
END;

CREATE TRIGGER pin_request_is_not_altered BEFORE UPDATE ON pin_request
BEGIN
    SELECT RAISE(ABORT, 'a request is not altered');
END;

CREATE TRIGGER pin_request_is_not_removed BEFORE DELETE ON pin_request
BEGIN
    SELECT RAISE(ABORT, 'a request is not removed');
END;

CREATE TRIGGER pin_request_is_not_replaced BEFORE INSERT ON pin_request
WHEN EXISTS (SELECT 1 FROM pin_request WHERE request_id = NEW.request_id OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a request is not replaced');
END;

CREATE TRIGGER address_change_is_not_altered BEFORE UPDATE ON address_change
BEGIN
    SELECT RAISE(ABORT, 'a change of address is not altered');
END;

CREATE TRIGGER address_change_is_not_removed BEFORE DELETE ON address_change
BEGIN
    SELECT RAISE(ABORT, 'a change of address is not removed');
END;

CREATE TRIGGER address_change_is_not_replaced BEFORE INSERT ON address_change
WHEN EXISTS (SELECT 1 FROM address_change
             WHERE (party_ref = NEW.party_ref AND number = NEW.number) OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a change of address is not replaced');
END;
