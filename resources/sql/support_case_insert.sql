-- Adds a case, unless there is one of that identifier.
-- in   :case_id, :office, :county_fips, :status, :assistance, :children, :opened_on, :custodial_ref,
--      :noncustodial_ref, :opening_arrears_family, :opening_arrears_government, :opening_on, :posting
-- out  nothing; no row is written where the case is known
INSERT INTO support_case (case_id, office, county_fips, status, assistance, children, opened_on, custodial_ref,
        noncustodial_ref, opening_arrears_family, opening_arrears_government, opening_on, posting)
VALUES (:case_id, :office, :county_fips, :status, :assistance, :children, :opened_on, :custodial_ref,
        :noncustodial_ref, :opening_arrears_family, :opening_arrears_government, :opening_on, :posting)
ON CONFLICT DO NOTHING
