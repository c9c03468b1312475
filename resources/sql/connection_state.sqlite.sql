-- Whether SQLite took what connection_setup asked for.
-- A file for SQLite, because these are settings of SQLite.
-- in   nothing
-- out  1 if it took all of it, else 0
SELECT (SELECT foreign_keys FROM pragma_foreign_keys) = 1
       AND (SELECT journal_mode FROM pragma_journal_mode) = 'wal'
       AND (SELECT synchronous FROM pragma_synchronous) = 2
       AND (SELECT trusted_schema FROM pragma_trusted_schema) = 0
       AND (SELECT cell_size_check FROM pragma_cell_size_check) = 1
