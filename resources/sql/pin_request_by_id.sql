-- The answer that a request was given.
-- in   :request_id
-- out  case_id, role, result, letter (empty where none was named), checks, obstacles
SELECT case_id, role, result, letter, checks, obstacles
  FROM pin_request
 WHERE request_id = :request_id
