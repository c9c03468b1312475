-- What was kept of a paper or of a change of the settings is neither altered nor taken away.
-- A file for SQLite, because triggers are written in another way everywhere.

CREATE TRIGGER kept_paper_is_not_altered BEFORE UPDATE ON kept_paper
BEGIN
    SELECT RAISE(ABORT, 'a kept paper is not altered');
END;

CREATE TRIGGER kept_paper_is_not_removed BEFORE DELETE ON kept_paper
BEGIN
    SELECT RAISE(ABORT, 'a kept paper is not removed');
END;

-- REPLACE removes a row without the trigger above.
CREATE TRIGGER kept_paper_is_not_replaced BEFORE INSERT ON kept_paper
WHEN EXISTS (SELECT 1 FROM kept_paper WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'a kept paper is not replaced');
END;

CREATE TRIGGER setting_change_is_not_altered BEFORE UPDATE ON setting_change
BEGIN
    SELECT RAISE(ABORT, 'a kept change is not altered');
END;

CREATE TRIGGER setting_change_is_not_removed BEFORE DELETE ON setting_change
BEGIN
    SELECT RAISE(ABORT, 'a kept change is not removed');
END;

CREATE TRIGGER setting_change_is_not_replaced BEFORE INSERT ON setting_change
WHEN EXISTS (SELECT 1 FROM setting_change WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'a kept change is not replaced');
END;
