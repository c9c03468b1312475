-- A number that is another one after every change of a case or of its parents.
-- A file for PostgreSQL, where imports post beside desks: a posting may come to light after one with a higher number, so that
-- the highest does not tell. It is made of each row's key and posting, in whatever order they come.
-- in   :case_id, :custodial_ref, :noncustodial_ref
-- out  64 bits
SELECT bit_xor(hashtextextended(subject || ' ' || row_ref, posting))
  FROM (SELECT 'case' AS subject, case_id AS row_ref, posting FROM support_case WHERE case_id = :case_id
        UNION ALL SELECT 'assistance', starts_on::text, posting FROM assistance_change WHERE case_id = :case_id
        UNION ALL SELECT 'obligation', obligation_ref, posting FROM obligation WHERE case_id = :case_id
        UNION ALL SELECT 'payment', payment_ref, posting FROM payment WHERE case_id = :case_id
        UNION ALL SELECT 'disbursement', disbursement_ref, posting FROM disbursement WHERE case_id = :case_id
        UNION ALL SELECT 'adjustment', adjustment_ref, posting FROM adjustment WHERE case_id = :case_id
        UNION ALL SELECT 'party', party_ref, posting FROM party WHERE party_ref = :custodial_ref
        UNION ALL SELECT 'other party', party_ref, posting FROM party WHERE party_ref = :noncustodial_ref) AS changes
