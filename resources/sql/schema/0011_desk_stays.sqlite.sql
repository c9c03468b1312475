-- Changes of contacts and of the directory, and notes, are neither altered nor taken away.
-- A file for SQLite, because triggers are written in another way everywhere.

CREATE TRIGGER contact_change_is_not_altered BEFORE UPDATE ON contact_change
BEGIN
    SELECT RAISE(ABORT, 'a change of a contact is not altered');
END;

CREATE TRIGGER contact_change_is_not_removed BEFORE DELETE ON contact_change
BEGIN
    SELECT RAISE(ABORT, 'a change of a contact is not removed');
END;

CREATE TRIGGER contact_change_is_not_replaced BEFORE INSERT ON contact_change
WHEN EXISTS (SELECT 1 FROM contact_change WHERE (party_ref = NEW.party_ref AND number = NEW.number) OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a change of a contact is not replaced');
END;

CREATE TRIGGER district_change_is_not_altered BEFORE UPDATE ON district_change
BEGIN
    SELECT RAISE(ABORT, 'a change of the directory is not altered');
END;

CREATE TRIGGER district_change_is_not_removed BEFORE DELETE ON district_change
BEGIN
    SELECT RAISE(ABORT, 'a change of the directory is not removed');
END;

CREATE TRIGGER district_change_is_not_replaced BEFORE INSERT ON district_change
WHEN EXISTS (SELECT 1 FROM district_change WHERE (county_fips = NEW.county_fips AND number = NEW.number) OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a change of the directory is not replaced');
END;

CREATE TRIGGER case_note_is_not_altered BEFORE UPDATE ON case_note
BEGIN
    SELECT RAISE(ABORT, 'a note is not altered');
END;

CREATE TRIGGER case_note_is_not_removed BEFORE DELETE ON case_note
BEGIN
    SELECT RAISE(ABORT, 'a note is not removed');
END;

CREATE TRIGGER case_note_is_not_replaced BEFORE INSERT ON case_note
WHEN EXISTS (SELECT 1 FROM case_note WHERE (case_id = NEW.case_id AND number = NEW.number) OR rowid = NEW.rowid)
BEGIN
    SELECT RAISE(ABORT, 'a note is not replaced');
END;
