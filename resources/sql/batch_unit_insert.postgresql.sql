-- Adds a unit to a shared batch.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key, :number, :cases, :case_count
-- out  nothing
INSERT INTO batch_unit (key, number, cases, case_count)
VALUES (:key, :number, :cases, :case_count)
