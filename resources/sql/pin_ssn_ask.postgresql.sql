-- Puts on record that a number, as its index, is asked about a parent; what comes of it is heard in a later transaction.
-- A file for PostgreSQL, because a server counts what is tried, also by whoever does without the program.
-- in   :case_id, :role (0 custodial, 1 noncustodial), :ssn_index (empty: none)
-- out  1
SELECT ask_ssn(:case_id, :role, :ssn_index)
