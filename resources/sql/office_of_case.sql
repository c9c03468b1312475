-- The office of a case.
-- in   :case_id
-- out  office; no row where there is no such case
SELECT office FROM support_case WHERE case_id = :case_id
