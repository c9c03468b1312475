-- The last posting that changed anything of a case or of its parents.
-- in   :case_id, :custodial_ref, :noncustodial_ref
-- out  posting
SELECT MAX(posting)
  FROM (SELECT posting FROM support_case WHERE case_id = :case_id
        UNION ALL SELECT posting FROM assistance_change WHERE case_id = :case_id
        UNION ALL SELECT posting FROM obligation WHERE case_id = :case_id
        UNION ALL SELECT posting FROM payment WHERE case_id = :case_id
        UNION ALL SELECT posting FROM disbursement WHERE case_id = :case_id
        UNION ALL SELECT posting FROM adjustment WHERE case_id = :case_id
        UNION ALL SELECT posting FROM party WHERE party_ref = :custodial_ref
        UNION ALL SELECT posting FROM party WHERE party_ref = :noncustodial_ref) AS changes
