-- What decides on a case before anything of it is read: its office, and whether it stands on a worker's list of own and
-- relatives' cases.
-- in   :case_id, :user_name
-- out  office, blocked (0 or 1)
SELECT office,
       EXISTS (SELECT 1
                 FROM staff_block
                WHERE user_name = :user_name
                  AND blocked IN (case_id, custodial_ref, noncustodial_ref))
  FROM support_case
 WHERE case_id = :case_id
