-- One kept paper, whole.
-- in   :number
-- out  number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
--      made_at, made_by, content_sha256, content; no row where there is none
SELECT number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
       made_at, made_by, content_sha256, content
  FROM kept_paper
 WHERE number = :number
