-- New obligations, many at once: each parameter but the posting is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id, :obligation_ref, :kind, :amount, :frequency, :starts_on, :ends_on, :docket, :posting
-- out  nothing
INSERT INTO obligation (case_id, obligation_ref, kind, amount, frequency, starts_on, ends_on, docket, posting)
SELECT new_row.*, CAST(:posting AS BIGINT)
  FROM unnest(:case_id::text[], :obligation_ref::text[], :kind::smallint[], :amount::bigint[], :frequency::smallint[],
              :starts_on::date[], :ends_on::date[], :docket::text[]) AS new_row
