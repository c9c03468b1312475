-- Marks the file as an office database: "CSLG" in the header. The user version is that of the file as a whole and grows only when
-- an older program could not even find the table of schema steps.
-- A file for SQLite, because the marks are SQLite's.
-- in   nothing
-- out  nothing
PRAGMA application_id = 1129532487;
PRAGMA user_version = 1;
