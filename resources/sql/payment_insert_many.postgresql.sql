-- New payments, many at once: each parameter but the posting is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id, :payment_ref, :received_on, :source, :amount, :status, :hold_reason, :posting
-- out  nothing
INSERT INTO payment (case_id, payment_ref, received_on, source, amount, status, hold_reason, posting)
SELECT new_row.*, CAST(:posting AS BIGINT)
  FROM unnest(:case_id::text[], :payment_ref::text[], :received_on::date[], :source::smallint[], :amount::bigint[],
              :status::smallint[], :hold_reason::text[]) AS new_row
