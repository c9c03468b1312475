-- What is kept of a case's papers, without their content, newest first.
-- in   :case_id
-- out  number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
--      made_at, made_by, content_sha256
SELECT number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
       made_at, made_by, content_sha256
  FROM kept_paper
 WHERE case_id = :case_id
 ORDER BY made_at DESC, number DESC
