-- Cases that a search would not show as they and their parents are.
-- in   nothing
-- out  case_id
-- A file for PostgreSQL, because only there a search reads what was laid out for it (schema steps 0021, 0023).
SELECT coalesce(kept.case_id, meant.case_id) AS case_id
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
 UNION
SELECT coalesce(kept.case_id, meant.case_id)
  FROM protected_number AS kept
  FULL JOIN (SELECT p.party_ref, c.case_id, shown.is_end, shown.number, c.office
               FROM party AS p
               JOIN (SELECT custodial_ref AS party_ref, case_id, office FROM support_case
                      UNION
                     SELECT noncustodial_ref, case_id, office FROM support_case) AS c ON c.party_ref = p.party_ref
              CROSS JOIN LATERAL (VALUES (false, p.phone_digits), (true, p.phone_last7)) AS shown (is_end, number)
              WHERE p.family_violence = 1 AND shown.number <> '') AS meant
    ON meant.party_ref = kept.party_ref AND meant.case_id = kept.case_id AND meant.is_end = kept.is_end
 WHERE (kept.party_ref, kept.number, kept.office) IS DISTINCT FROM (meant.party_ref, meant.number, meant.office)
 ORDER BY case_id
