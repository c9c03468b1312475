-- One kept paper, whole. Its content is empty for who may not have a copy; that it is whole the server has seen.
-- A file for PostgreSQL, because a copy takes more than leave to the case.
-- in   :number
-- out  number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
--      made_at, made_by, content_sha256, content, whether the content is known to be whole (0: compare it); no row where
--      there is none
SELECT number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
       made_at, made_by, content_sha256, paper_content(number), is_paper_whole(number)
  FROM kept_paper
 WHERE number = :number
