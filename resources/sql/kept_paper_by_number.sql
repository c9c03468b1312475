-- One kept paper, whole.
-- in   :number
-- out  number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
--      made_at, made_by, content_sha256, content, whether the content is known to be whole (0: compare it); no row where
--      there is none
SELECT number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
       made_at, made_by, content_sha256, content, 0
  FROM kept_paper
 WHERE number = :number
