-- Papers that the trail says were printed and kept, and that are not kept.
-- in   nothing
-- out  case_id, detail
SELECT r.case_id, r.detail
  FROM trail_row r
 WHERE r.action = 'print'
   AND r.outcome = 'done'
   AND r.detail LIKE '% sha256:%'
   AND NOT EXISTS (SELECT 1
                     FROM kept_paper k
                    WHERE k.case_id = r.case_id
                      AND r.detail LIKE '% ' || k.number || ' sha256:%')
 ORDER BY r.session, r.number
