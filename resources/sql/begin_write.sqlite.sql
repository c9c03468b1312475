-- Starts a unit of work that writes.
-- A file for SQLite, because its plain BEGIN takes the write lock only at the first write, when it may be too late.
-- in   nothing
-- out  nothing
BEGIN IMMEDIATE
