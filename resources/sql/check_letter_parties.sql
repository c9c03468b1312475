-- Open letters to somebody who is not that parent of their case.
-- in   :mailed, :void
-- out  case_id, number
SELECT l.case_id, l.number
  FROM letter l
 WHERE l.state NOT IN (:mailed, :void)
   AND NOT EXISTS (SELECT 1
                     FROM support_case c
                    WHERE c.case_id = l.case_id
                      AND l.party_ref = CASE l.role WHEN 0 THEN c.custodial_ref ELSE c.noncustodial_ref END)
 ORDER BY l.number
