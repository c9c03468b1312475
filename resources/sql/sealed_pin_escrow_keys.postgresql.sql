-- How many sealed PINs there are for each key of an escrow, the most used first.
-- A file for PostgreSQL, because the print room counts what it may not read.
-- in   nothing
-- out  escrow_key_id, sealed PINs, of them kept from use
SELECT key, pins, quarantined
  FROM sealed_pin_counts(TRUE)
