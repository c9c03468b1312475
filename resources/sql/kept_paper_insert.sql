-- Keeps a paper. A number that is taken is left as it is.
-- in   :number, :case_id, :kind, :role, :language, :period_first, :period_last, :as_of, :pages, :amount, :digest,
--      :override_reason, :made_at, :made_by, :content_sha256, :content
-- out  nothing
INSERT INTO kept_paper (number, case_id, kind, role, language, period_first, period_last, as_of, pages, amount, digest,
                        override_reason, made_at, made_by, content_sha256, content)
SELECT :number, :case_id, :kind, :role, :language, :period_first, :period_last, :as_of, :pages, :amount, :digest,
       :override_reason, :made_at, :made_by, :content_sha256, :content
WHERE NOT EXISTS (SELECT 1 FROM kept_paper WHERE number = :number)
