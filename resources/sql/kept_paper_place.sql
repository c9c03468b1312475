-- Of which case a kept paper is, and whether it is that of a person who is protected: what decides on who may look at it.
-- in   :number
-- out  case_id, kind, has content (0 or 1), protected (0 or 1); no row where there is no such paper
SELECT k.case_id, k.kind, CASE WHEN k.content_sha256 = '' THEN 0 ELSE 1 END, p.family_violence
  FROM kept_paper k
  JOIN support_case c ON c.case_id = k.case_id
  JOIN party p ON p.party_ref = CASE WHEN k.role = 1 THEN c.noncustodial_ref ELSE c.custodial_ref END
 WHERE k.number = :number
