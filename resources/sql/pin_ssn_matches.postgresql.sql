-- Whether a number, as its index, is that of a party: the one that was asked before (pin_ssn_ask), committed.
-- A file for PostgreSQL, because an index is compared on the server and read by nobody.
-- in   :party_ref, :ssn_index
-- out  0 or 1
SELECT CASE WHEN ssn_matches(:party_ref, :ssn_index) THEN 1 ELSE 0 END
