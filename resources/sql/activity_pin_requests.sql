-- The requests for a lost PIN in a case, newest first.
-- in   :case_id
-- out  requested_at, requested_by, role, channel, result
SELECT requested_at, requested_by, role, channel, result
  FROM pin_request
 WHERE case_id = :case_id
 ORDER BY requested_at DESC, request_id DESC
