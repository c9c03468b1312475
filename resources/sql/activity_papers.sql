-- The papers that were given out for a case, newest first.
-- in   :case_id
-- out  made_at, made_by, number, kind, role
SELECT made_at, made_by, number, kind, role
  FROM kept_paper
 WHERE case_id = :case_id
 ORDER BY made_at DESC, number DESC
