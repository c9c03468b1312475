-- Begins a batch that programs share, where none of that key is begun.
-- A file for PostgreSQL, because an embedded database has one program at a time.
-- in   :key, :rows_before
-- out  nothing
INSERT INTO shared_batch (key, rows_before)
VALUES (:key, :rows_before)
ON CONFLICT (user_name, key) DO NOTHING
