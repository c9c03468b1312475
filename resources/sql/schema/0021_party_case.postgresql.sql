-- SPDX-FileCopyrightText: 2026 Caseledger contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which cases a person is a parent of, with what a list of results shows of each, beside the words that persons are found by: a
-- search goes from a word to its persons and from each of them to rows of this table, and to nothing else. So it takes a few looks
-- for each row of the list, however many cases there are, where it took one in two indexes of every part of support_case.
-- Only searches read it. What decides whether somebody may read a case asks support_case itself.
-- A file for PostgreSQL, because SQLite has no parts: there the two indexes of support_case do the same.

CREATE TABLE party_case (
    party_ref           TEXT COLLATE "C" NOT NULL,
    case_id             TEXT COLLATE "C" NOT NULL,
    is_custodial        BOOLEAN NOT NULL,
    custodial_given     TEXT COLLATE "C" NOT NULL,
    custodial_family    TEXT COLLATE "C" NOT NULL,
    custodial_native    TEXT COLLATE "C" NOT NULL,
    noncustodial_given  TEXT COLLATE "C" NOT NULL,
    noncustodial_family TEXT COLLATE "C" NOT NULL,
    noncustodial_native TEXT COLLATE "C" NOT NULL,
    county_fips         TEXT COLLATE "C" NOT NULL,
    status              SMALLINT NOT NULL,
    PRIMARY KEY (party_ref, case_id)
);

-- A search by the number of a case: one row for each.
CREATE UNIQUE INDEX party_case_by_case ON party_case (case_id) WHERE is_custodial;

-- Three triggers keep it true to the cases, and one to the names, whoever writes there and however, but in a part of support_case
-- itself, which nobody may; nobody else may write it. A case that is written reads its parents' names after its foreign keys have
-- locked them (row triggers go before those of a statement), so that a name which changes at the same time comes before or after.
CREATE FUNCTION parents_have_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM party_case pc
         USING before b
         CROSS JOIN LATERAL (VALUES (b.custodial_ref), (b.noncustodial_ref)) AS parent (party_ref)
         WHERE pc.party_ref = parent.party_ref
           AND pc.case_id = b.case_id;
    ELSIF TG_OP = 'UPDATE' THEN
        DELETE FROM party_case pc
         USING before b
          JOIN written w ON w.case_id = b.case_id
         CROSS JOIN LATERAL (VALUES (b.custodial_ref), (b.noncustodial_ref)) AS parent (party_ref)
         WHERE (b.custodial_ref, b.noncustodial_ref, b.county_fips, b.status)
                   IS DISTINCT FROM (w.custodial_ref, w.noncustodial_ref, w.county_fips, w.status)
           AND pc.party_ref = parent.party_ref
           AND pc.case_id = b.case_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO party_case
        SELECT parent.party_ref, w.case_id, parent.party_ref = w.custodial_ref, cp.given_name, cp.family_name, cp.native_name,
               np.given_name, np.family_name, np.native_name, w.county_fips, w.status
          FROM written w
          JOIN party cp ON cp.party_ref = w.custodial_ref
          JOIN party np ON np.party_ref = w.noncustodial_ref
         CROSS JOIN LATERAL (VALUES (w.custodial_ref), (w.noncustodial_ref)) AS parent (party_ref)
            ON CONFLICT DO NOTHING; -- those of a case that is no other to a search
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION party_has_a_name() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    PERFORM 1 FROM party WHERE party_ref = NEW.party_ref FOR UPDATE; -- waits for cases that are being written
    UPDATE party_case pc
       SET (custodial_given, custodial_family, custodial_native, noncustodial_given, noncustodial_family, noncustodial_native)
         = (cp.given_name, cp.family_name, cp.native_name, np.given_name, np.family_name, np.native_name)
      FROM party_case mine
      JOIN support_case c ON c.case_id = mine.case_id
      JOIN party cp ON cp.party_ref = c.custodial_ref
      JOIN party np ON np.party_ref = c.noncustodial_ref
     CROSS JOIN LATERAL (VALUES (c.custodial_ref), (c.noncustodial_ref)) AS parent (party_ref)
     WHERE mine.party_ref = NEW.party_ref
       AND pc.party_ref = parent.party_ref
       AND pc.case_id = mine.case_id;
    RETURN NULL;
END $$;

CREATE TRIGGER parents_have_new_cases AFTER INSERT ON support_case REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION parents_have_cases();
CREATE TRIGGER parents_have_other_cases AFTER UPDATE ON support_case REFERENCING OLD TABLE AS before NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION parents_have_cases();
CREATE TRIGGER parents_have_no_case AFTER DELETE ON support_case REFERENCING OLD TABLE AS before
    FOR EACH STATEMENT EXECUTE FUNCTION parents_have_cases();
CREATE TRIGGER party_has_another_name AFTER UPDATE ON party FOR EACH ROW
    WHEN ((NEW.given_name, NEW.family_name, NEW.native_name) IS DISTINCT FROM (OLD.given_name, OLD.family_name, OLD.native_name))
    EXECUTE FUNCTION party_has_a_name();
ALTER TABLE support_case ENABLE ALWAYS TRIGGER parents_have_new_cases;
ALTER TABLE support_case ENABLE ALWAYS TRIGGER parents_have_other_cases;
ALTER TABLE support_case ENABLE ALWAYS TRIGGER parents_have_no_case;
ALTER TABLE party ENABLE ALWAYS TRIGGER party_has_another_name;
REVOKE EXECUTE ON FUNCTION parents_have_cases(), party_has_a_name() FROM PUBLIC;

INSERT INTO party_case
SELECT parent.party_ref, c.case_id, parent.party_ref = c.custodial_ref,
       cp.given_name, cp.family_name, cp.native_name,
       np.given_name, np.family_name, np.native_name, c.county_fips, c.status
  FROM support_case c
  JOIN party cp ON cp.party_ref = c.custodial_ref
  JOIN party np ON np.party_ref = c.noncustodial_ref
 CROSS JOIN LATERAL (SELECT c.custodial_ref UNION SELECT c.noncustodial_ref) AS parent (party_ref);

-- Read by whoever reads the same of support_case and party.
ALTER TABLE party_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY server_reads ON party_case FOR SELECT TO caseledger_server USING (true);
CREATE POLICY administrator_reads ON party_case FOR SELECT TO caseledger_administrator USING ((SELECT has_ticket('')));
CREATE POLICY desk_searches ON party_case FOR SELECT TO caseledger_agent, caseledger_caseworker, caseledger_supervisor
    USING ((SELECT may_search()));
GRANT SELECT ON party_case TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_administrator,
    caseledger_server;

-- Searches by telephone and by the last four digits by that table, with what a list shows: who has the digits, in the order of an
-- index, until there are enough. In an office of a million cases thousands of people share the beginning of a number.
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
        SELECT pc.case_id, pc.custodial_given, pc.custodial_family, pc.custodial_native, pc.noncustodial_given, pc.noncustodial_family,
               pc.noncustodial_native, pc.county_fips, pc.status
          FROM party f
          JOIN party_case pc ON pc.party_ref = f.party_ref
         WHERE f.phone_last7 = digits
           AND (f.family_violence = 0 OR finds_any_protected)
           AND (f.family_violence = 0
                OR finds_protected(pc.case_id, (SELECT c.office FROM support_case c WHERE c.case_id = pc.case_id), is_whole,
                                   wanted))
         ORDER BY f.party_ref, pc.case_id
         LIMIT CASE WHEN is_installer() THEN most ELSE least(most, 500) END;
    ELSE
        RETURN QUERY
        SELECT pc.case_id, pc.custodial_given, pc.custodial_family, pc.custodial_native, pc.noncustodial_given, pc.noncustodial_family,
               pc.noncustodial_native, pc.county_fips, pc.status
          FROM party f
          JOIN party_case pc ON pc.party_ref = f.party_ref
         WHERE f.phone_digits >= digits
           AND f.phone_digits < digits || chr(1114111)
           AND (f.family_violence = 0 OR finds_any_protected)
           AND (f.family_violence = 0
                OR finds_protected(pc.case_id, (SELECT c.office FROM support_case c WHERE c.case_id = pc.case_id), is_whole,
                                   wanted))
         ORDER BY f.phone_digits, f.party_ref, pc.case_id
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
    SELECT pc.case_id, pc.custodial_given, pc.custodial_family, pc.custodial_native, pc.noncustodial_given, pc.noncustodial_family,
           pc.noncustodial_native, pc.county_fips, pc.status
      FROM party f
      JOIN party_case pc ON pc.party_ref = f.party_ref
     WHERE f.ssn_last4 = digits
     ORDER BY f.party_ref, pc.case_id
     LIMIT CASE WHEN is_installer() THEN most ELSE least(most, 500) END;
END $$;

REVOKE ALL ON FUNCTION cases_by_phone(TEXT, BOOLEAN, protected_search, BIGINT), cases_by_ssn_last4(TEXT, BIGINT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cases_by_phone(TEXT, BOOLEAN, protected_search, BIGINT), cases_by_ssn_last4(TEXT, BIGINT)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
       caseledger_administrator;
ALTER FUNCTION cases_by_phone(TEXT, BOOLEAN, protected_search, BIGINT) OWNER TO caseledger_server;
ALTER FUNCTION cases_by_ssn_last4(TEXT, BIGINT) OWNER TO caseledger_server;
