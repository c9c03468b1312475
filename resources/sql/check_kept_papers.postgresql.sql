-- Every kept paper, with its content.
-- A file for PostgreSQL, because a content is read by way of a function alone.
-- in   nothing
-- out  number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
--      made_at, made_by, content_sha256, content
SELECT number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest, override_reason,
       made_at, made_by, content_sha256, paper_content(number)
  FROM kept_paper
 ORDER BY number
