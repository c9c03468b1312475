-- SPDX-FileCopyrightText: 2026 Caseledger contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Searches by telephone and by the last four digits that end with what a list shows, and answer with it: who has the digits, in
-- the order of an index, until there are enough. In an office of a million cases thousands of people share the beginning of a number.
-- A file for PostgreSQL, because there a desk may read no telephone numbers and no digits: functions find the cases.

DROP FUNCTION cases_by_phone(TEXT, BOOLEAN, protected_search);
DROP FUNCTION cases_by_ssn_last4(TEXT);

-- A case as the list of results shows it, once for each reason that it is found.
CREATE TYPE found_case AS (
    case_id TEXT, custodial_given TEXT, custodial_family TEXT, custodial_native TEXT,
    noncustodial_given TEXT, noncustodial_family TEXT, noncustodial_native TEXT, county_fips TEXT, status SMALLINT
);

-- Cases by a parent's telephone number: by its beginning (all ten digits are a whole one), or by its last seven digits; in the
-- order of the numbers. Whoever installs gets as many as are wanted; others 500 at most: a longer list is of no use to anybody.
-- Plans that read whole tables are kept away: what an index gives in its order is never much.
CREATE FUNCTION cases_by_phone(digits TEXT, at_end BOOLEAN, wanted protected_search, most BIGINT) RETURNS SETOF found_case
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET enable_sort = off AS $$
DECLARE
    is_whole CONSTANT BOOLEAN := length(digits) >= CASE WHEN at_end THEN 7 ELSE 10 END;
    finds_any_protected CONSTANT BOOLEAN := is_installer() OR (is_whole AND (wanted.any_office OR wanted.own_office));
BEGIN
    IF NOT may_search() OR digits !~ '^[0-9]*$' OR (length(digits) < 3 AND NOT is_installer()) THEN
        RETURN;
    END IF;
    IF at_end THEN
        RETURN QUERY
        SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
               c.county_fips, c.status
          FROM party f
          JOIN support_case c ON c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref
          JOIN party cp ON cp.party_ref = c.custodial_ref
          JOIN party np ON np.party_ref = c.noncustodial_ref
         WHERE f.phone_last7 = digits
           AND (f.family_violence = 0 OR finds_any_protected)
           AND (f.family_violence = 0 OR finds_protected(c.case_id, c.office, is_whole, wanted))
         ORDER BY f.party_ref, c.case_id
         LIMIT CASE WHEN is_installer() THEN most ELSE least(most, 500) END;
    ELSE
        RETURN QUERY
        SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
               c.county_fips, c.status
          FROM party f
          JOIN support_case c ON c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref
          JOIN party cp ON cp.party_ref = c.custodial_ref
          JOIN party np ON np.party_ref = c.noncustodial_ref
         WHERE f.phone_digits >= digits
           AND f.phone_digits < digits || chr(1114111)
           AND (f.family_violence = 0 OR finds_any_protected)
           AND (f.family_violence = 0 OR finds_protected(c.case_id, c.office, is_whole, wanted))
         ORDER BY f.phone_digits, f.party_ref, c.case_id
         LIMIT CASE WHEN is_installer() THEN most ELSE least(most, 500) END;
    END IF;
END $$;

CREATE FUNCTION cases_by_ssn_last4(digits TEXT, most BIGINT) RETURNS SETOF found_case
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp
SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off SET enable_sort = off AS $$
BEGIN
    IF NOT may_search() OR digits !~ '^[0-9]{4}$' THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT c.case_id, cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name,
           c.county_fips, c.status
      FROM party f
      JOIN support_case c ON c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref
      JOIN party cp ON cp.party_ref = c.custodial_ref
      JOIN party np ON np.party_ref = c.noncustodial_ref
     WHERE f.ssn_last4 = digits
     ORDER BY f.party_ref, c.case_id
     LIMIT CASE WHEN is_installer() THEN most ELSE least(most, 500) END;
END $$;

REVOKE ALL ON FUNCTION cases_by_phone(TEXT, BOOLEAN, protected_search, BIGINT), cases_by_ssn_last4(TEXT, BIGINT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cases_by_phone(TEXT, BOOLEAN, protected_search, BIGINT), cases_by_ssn_last4(TEXT, BIGINT)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;
ALTER FUNCTION cases_by_phone(TEXT, BOOLEAN, protected_search, BIGINT) OWNER TO caseledger_server;
ALTER FUNCTION cases_by_ssn_last4(TEXT, BIGINT) OWNER TO caseledger_server;

-- The tickets of whoever asks, as they were; but which sessions are open is asked once for a statement, and not for every ticket,
-- however few tickets there seem to be when it is planned.
CREATE OR REPLACE VIEW open_ticket WITH (security_barrier) AS
SELECT t.case_id, t.keeps_contact AND t.given_at > transaction_timestamp() - interval '15 minutes' AS keeps_contact
  FROM access_ticket t
 WHERE t.user_name = session_user
   AND t.session = ANY (ARRAY(SELECT session FROM open_session))
   AND (t.case_id <> '' OR t.given_at > transaction_timestamp() - interval '15 minutes')
   AND t.xid IS DISTINCT FROM pg_current_xact_id_if_assigned();
