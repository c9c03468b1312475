-- New disbursements, many at once: each parameter but the posting is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id, :disbursement_ref, :payment_ref, :issued_on, :payee, :method, :amount, :status, :posting
-- out  nothing
INSERT INTO disbursement (case_id, disbursement_ref, payment_ref, issued_on, payee, method, amount, status, posting)
SELECT new_row.*, CAST(:posting AS BIGINT)
  FROM unnest(:case_id::text[], :disbursement_ref::text[], :payment_ref::text[], :issued_on::date[], :payee::smallint[],
              :method::smallint[], :amount::bigint[], :status::smallint[]) AS new_row
