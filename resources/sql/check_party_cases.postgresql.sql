-- Cases that a search would not show as they and their parents are.
-- in   nothing
-- out  case_id
-- A file for PostgreSQL, because only there a search reads what was laid out for it (schema step 0021).
SELECT DISTINCT coalesce(kept.case_id, meant.case_id) AS case_id
  FROM party_case AS kept
  FULL JOIN (SELECT parent.party_ref, c.case_id, parent.party_ref = c.custodial_ref AS is_custodial,
                    cp.given_name AS custodial_given, cp.family_name AS custodial_family, cp.native_name AS custodial_native,
                    np.given_name AS noncustodial_given, np.family_name AS noncustodial_family,
                    np.native_name AS noncustodial_native, c.county_fips, c.status
               FROM support_case AS c
               JOIN party AS cp ON cp.party_ref = c.custodial_ref
               JOIN party AS np ON np.party_ref = c.noncustodial_ref
              CROSS JOIN LATERAL (SELECT c.custodial_ref UNION SELECT c.noncustodial_ref) AS parent (party_ref)) AS meant
    ON meant.party_ref = kept.party_ref AND meant.case_id = kept.case_id
 WHERE (kept.party_ref, kept.is_custodial, kept.custodial_given, kept.custodial_family, kept.custodial_native,
        kept.noncustodial_given, kept.noncustodial_family, kept.noncustodial_native, kept.county_fips, kept.status)
       IS DISTINCT FROM
       (meant.party_ref, meant.is_custodial, meant.custodial_given, meant.custodial_family, meant.custodial_native,
        meant.noncustodial_given, meant.noncustodial_family, meant.noncustodial_native, meant.county_fips, meant.status)
 ORDER BY case_id
