-- The answer that a request was given.
-- in   :request_id
-- out  case_id, role, party_ref, requested_by, result, letter (empty where none was named), checks, obstacles
SELECT case_id, role, party_ref, requested_by, result, letter, checks, obstacles
  FROM pin_request
 WHERE request_id = :request_id
