-- New cases, many at once: each parameter but the posting is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :case_id, :office, :county_fips, :status, :assistance, :children, :opened_on, :custodial_ref, :noncustodial_ref,
--      :opening_arrears_family, :opening_arrears_government, :opening_on, :posting
-- out  nothing
INSERT INTO support_case (case_id, office, county_fips, status, assistance, children, opened_on, custodial_ref,
        noncustodial_ref, opening_arrears_family, opening_arrears_government, opening_on, posting)
SELECT new_row.*, CAST(:posting AS BIGINT)
  FROM unnest(:case_id::text[], :office::text[], :county_fips::text[], :status::smallint[], :assistance::smallint[],
              :children::smallint[], :opened_on::date[], :custodial_ref::text[], :noncustodial_ref::text[],
              :opening_arrears_family::bigint[], :opening_arrears_government::bigint[], :opening_on::date[]) AS new_row
