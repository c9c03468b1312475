-- The hash of the address that a parent has now, for who approves a letter to it.
-- A file for PostgreSQL, because the program reads the address of an embedded database and hashes it itself.
-- in   :party_ref
-- out  hash, in hexadecimal digits
SELECT letter_address_of(:party_ref)
