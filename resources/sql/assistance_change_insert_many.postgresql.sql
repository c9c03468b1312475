-- New changes of assistance, many at once: each parameter but the posting is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id, :starts_on, :assistance, :posting
-- out  nothing
INSERT INTO assistance_change (case_id, starts_on, assistance, posting)
SELECT new_row.*, CAST(:posting AS BIGINT)
  FROM unnest(:case_id::text[], :starts_on::date[], :assistance::smallint[]) AS new_row
