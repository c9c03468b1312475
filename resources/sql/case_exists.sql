-- Whether there is a case.
-- in   :case_id
-- out  1; no row where there is none
SELECT 1 FROM support_case WHERE case_id = :case_id
