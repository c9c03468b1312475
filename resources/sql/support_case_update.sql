-- Replaces a case; what it was is kept by replaced_row_insert before.
-- in   :case_id, :office, :county_fips, :status, :assistance, :children, :opened_on, :custodial_ref,
--      :noncustodial_ref, :opening_arrears_family, :opening_arrears_government, :opening_on, :posting
-- out  nothing
UPDATE support_case
   SET office = :office,
       county_fips = :county_fips,
       status = :status,
       assistance = :assistance,
       children = :children,
       opened_on = :opened_on,
       custodial_ref = :custodial_ref,
       noncustodial_ref = :noncustodial_ref,
       opening_arrears_family = :opening_arrears_family,
       opening_arrears_government = :opening_arrears_government,
       opening_on = :opening_on,
       posting = :posting
 WHERE case_id = :case_id
