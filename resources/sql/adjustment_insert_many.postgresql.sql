-- New adjustments, many at once: each parameter but the posting is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id, :adjustment_ref, :adjusted_on, :bucket, :amount, :reason, :posting
-- out  nothing
INSERT INTO adjustment (case_id, adjustment_ref, adjusted_on, bucket, amount, reason, posting)
SELECT new_row.*, CAST(:posting AS BIGINT)
  FROM unnest(:case_id::text[], :adjustment_ref::text[], :adjusted_on::date[], :bucket::smallint[], :amount::bigint[],
              :reason::text[]) AS new_row
