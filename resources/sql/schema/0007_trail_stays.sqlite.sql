-- What stands in the trail is neither altered nor taken away.
-- A file for SQLite, because triggers are written in another way everywhere.

CREATE TRIGGER trail_session_is_not_altered BEFORE UPDATE ON trail_session
BEGIN
    SELECT RAISE(ABORT, 'the trail is not altered');
END;

CREATE TRIGGER trail_session_is_not_removed BEFORE DELETE ON trail_session
BEGIN
    SELECT RAISE(ABORT, 'the trail is not removed');
END;

-- REPLACE removes a row without the trigger above, and finds it by any of its keys, the hidden one of SQLite too.
CREATE TRIGGER trail_session_is_not_replaced BEFORE INSERT ON trail_session
WHEN EXISTS (SELECT 1 FROM trail_session WHERE number = NEW.number OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'the trail is not replaced');
END;

CREATE TRIGGER trail_row_is_not_altered BEFORE UPDATE ON trail_row
BEGIN
    SELECT RAISE(ABORT, 'the trail is not altered');
END;

CREATE TRIGGER trail_row_is_not_removed BEFORE DELETE ON trail_row
BEGIN
    SELECT RAISE(ABORT, 'the trail is not removed');
END;

CREATE TRIGGER trail_row_is_not_replaced BEFORE INSERT ON trail_row
WHEN EXISTS (SELECT 1 FROM trail_row
             WHERE (session = NEW.session AND number = NEW.number) OR entry = NEW.entry)
BEGIN
    SELECT RAISE(ABORT, 'the trail is not replaced');
END;

CREATE TRIGGER trail_batch_case_is_not_altered BEFORE UPDATE ON trail_batch_case
BEGIN
    SELECT RAISE(ABORT, 'the trail is not altered');
END;

CREATE TRIGGER trail_batch_case_is_not_removed BEFORE DELETE ON trail_batch_case
BEGIN
    SELECT RAISE(ABORT, 'the trail is not removed');
END;

CREATE TRIGGER trail_batch_case_is_not_replaced BEFORE INSERT ON trail_batch_case
WHEN EXISTS (SELECT 1 FROM trail_batch_case
             WHERE (case_id = NEW.case_id AND entry = NEW.entry) OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'the trail is not replaced');
END;

-- The same for what is kept of papers and of changes of the settings: by SQLite's hidden key too.
CREATE TRIGGER kept_paper_is_not_replaced_by_row BEFORE INSERT ON kept_paper
WHEN EXISTS (SELECT 1 FROM kept_paper WHERE rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a kept paper is not replaced');
END;

CREATE TRIGGER setting_change_is_not_replaced_by_row BEFORE INSERT ON setting_change
WHEN EXISTS (SELECT 1 FROM setting_change WHERE rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a kept change is not replaced');
END;
