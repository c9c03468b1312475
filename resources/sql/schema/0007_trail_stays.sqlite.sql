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

-- REPLACE removes a row without the trigger above.
CREATE TRIGGER trail_session_is_not_replaced BEFORE INSERT ON trail_session
WHEN EXISTS (SELECT 1 FROM trail_session WHERE number = NEW.number)
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
WHEN EXISTS (SELECT 1 FROM trail_row WHERE session = NEW.session AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the trail is not replaced');
END;
