-- What became of letters and requests is neither altered nor taken away.
-- A file for SQLite, because triggers are written in another way everywhere.

CREATE TRIGGER letter_is_not_removed BEFORE DELETE ON letter
BEGIN
    SELECT RAISE(ABORT, 'a letter is not removed');
END;

CREATE TRIGGER letter_step_is_not_altered BEFORE UPDATE ON letter_step
BEGIN
    SELECT RAISE(ABORT, 'a step of a letter is not altered');
END;

CREATE TRIGGER letter_step_is_not_removed BEFORE DELETE ON letter_step
BEGIN
    SELECT RAISE(ABORT, 'a step of a letter is not removed');
END;

CREATE TRIGGER pin_request_is_not_altered BEFORE UPDATE ON pin_request
BEGIN
    SELECT RAISE(ABORT, 'a request is not altered');
END;

CREATE TRIGGER pin_request_is_not_removed BEFORE DELETE ON pin_request
BEGIN
    SELECT RAISE(ABORT, 'a request is not removed');
END;

CREATE TRIGGER address_change_is_not_altered BEFORE UPDATE ON address_change
BEGIN
    SELECT RAISE(ABORT, 'a change of address is not altered');
END;

CREATE TRIGGER address_change_is_not_removed BEFORE DELETE ON address_change
BEGIN
    SELECT RAISE(ABORT, 'a change of address is not removed');
END;
