-- Keeps a party as it is until the end of the transaction: a desk may be changing its contact.
-- A file for PostgreSQL, because SQLite has one writer at a time.
-- in   :party_ref
-- out  1; no row where there is none
SELECT 1 FROM party WHERE party_ref = :party_ref FOR NO KEY UPDATE
