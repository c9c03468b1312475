-- The answer that a request was given.
-- A file for PostgreSQL, because of another worker's request nobody hears more than that the id is taken.
-- in   :request_id
-- out  case_id, role, party_ref, requested_by, result, letter (empty where none was named), checks, obstacles
SELECT case_id, role, party_ref, requested_by, result, letter, checks, obstacles
  FROM pin_answer_of(:request_id)
