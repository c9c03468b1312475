-- Requests that were answered with a letter that is not there, or is another parent's.
-- in   nothing
-- out  case_id, request_id
SELECT r.case_id, r.request_id
  FROM pin_request r
 WHERE r.letter <> ''
   AND NOT EXISTS (SELECT 1
                     FROM letter l
                    WHERE l.number = r.letter
                      AND l.party_ref = r.party_ref)
 ORDER BY r.request_id
