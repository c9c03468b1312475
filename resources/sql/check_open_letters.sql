-- Open letters of a party that has another open one with a smaller number.
-- in   :mailed, :void
-- out  case_id, number
SELECT l.case_id, l.number
  FROM letter l
 WHERE l.state NOT IN (:mailed, :void)
   AND EXISTS (SELECT 1
                 FROM letter o
                WHERE o.party_ref = l.party_ref
                  AND o.number < l.number
                  AND o.state NOT IN (:mailed, :void))
 ORDER BY l.number
