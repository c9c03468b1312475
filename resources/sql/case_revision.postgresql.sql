-- A number that is another one after every change of a case or of its parents.
-- A file for PostgreSQL, where imports post beside desks: a posting may come to light after one with a higher number, so that
-- the highest does not tell. It is made of each row's key and posting, in whatever order they come.
-- in   :case_id, :custodial_ref, :noncustodial_ref
-- out  64 bits
SELECT bit_xor(change)
  FROM (SELECT hashtextextended('case ' || case_id, posting) AS change FROM support_case WHERE case_id = :case_id
        UNION ALL SELECT ledger_revision(:case_id)
        UNION ALL SELECT hashtextextended('party ' || party_ref, posting) FROM party WHERE party_ref = :custodial_ref
        UNION ALL SELECT hashtextextended('other party ' || party_ref, posting) FROM party WHERE party_ref = :noncustodial_ref)
       AS changes
