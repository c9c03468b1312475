-- What may be read, by whom, once the trail says so: policies on the ledger, and functions for what only part of the office
-- may see. A step of PostgreSQL's own: the embedded database has no roles.

-- Whether whoever asks may search: a role that opens cases, in a session that is open; or every case is open to her or him.
CREATE FUNCTION may_search() RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN (grant_of(worker_role(), 'open_cases') <> 'no' AND has_open_session()) OR has_ticket('');
END $$;

-- Whether whoever asks may read of a person, and whether with the contact of one who is protected: as it is for one of the
-- person's cases.
CREATE FUNCTION party_leave(of_party TEXT, OUT may_read BOOLEAN, OUT keeps_contact BOOLEAN)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() OR has_ticket('') THEN
        may_read := true;
        keeps_contact := true;
        RETURN;
    END IF;
    SELECT count(*) > 0, COALESCE(bool_or(t.keeps_contact), false)
      INTO may_read, keeps_contact
      FROM (SELECT case_id FROM support_case WHERE custodial_ref = of_party
            UNION
            SELECT case_id FROM support_case WHERE noncustodial_ref = of_party) AS c
      JOIN open_ticket t ON t.case_id = c.case_id;
END $$;

CREATE FUNCTION case_by_key(of_case TEXT)
RETURNS TABLE (case_id TEXT, office TEXT, county_fips TEXT, status SMALLINT, assistance SMALLINT, children SMALLINT,
               opened_on DATE, custodial_ref TEXT, noncustodial_ref TEXT, opening_arrears_family BIGINT,
               opening_arrears_government BIGINT, opening_on DATE)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT c.case_id, c.office, c.county_fips, c.status, c.assistance, c.children, c.opened_on, c.custodial_ref,
               c.noncustodial_ref, c.opening_arrears_family, c.opening_arrears_government, c.opening_on
          FROM support_case c
         WHERE c.case_id = of_case;
    END IF;
END $$;

CREATE FUNCTION party_by_key(of_party TEXT)
RETURNS TABLE (party_ref TEXT, given_name TEXT, family_name TEXT, native_name TEXT, language TEXT, ssn_last4 TEXT,
               date_of_birth DATE, address_verified_on DATE, address_changed_on DATE, returned_mail_on DATE,
               family_violence SMALLINT, street1 TEXT, street2 TEXT, city TEXT, state TEXT, zip TEXT, phone TEXT, email TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
DECLARE
    leave RECORD;
BEGIN
    SELECT * INTO leave FROM party_leave(of_party);
    IF NOT leave.may_read THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT p.party_ref, p.given_name, p.family_name, p.native_name, p.language, p.ssn_last4, p.date_of_birth,
           p.address_verified_on, p.address_changed_on, p.returned_mail_on, p.family_violence,
           CASE WHEN shown.it THEN p.street1 ELSE '' END, CASE WHEN shown.it THEN p.street2 ELSE '' END,
           CASE WHEN shown.it THEN p.city ELSE '' END, CASE WHEN shown.it THEN p.state ELSE '' END,
           CASE WHEN shown.it THEN p.zip ELSE '' END, CASE WHEN shown.it THEN p.phone ELSE '' END,
           CASE WHEN shown.it THEN p.email ELSE '' END
      FROM party p
     CROSS JOIN LATERAL (SELECT p.family_violence = 0 OR leave.keeps_contact) AS shown (it)
     WHERE p.party_ref = of_party;
END $$;

-- The payments of a case. Where they come from tells tax information (26 USC 6103): without the right to it, only what the
-- rules need is told, a federal tax offset and income withheld; all else is 7, other. Nor why a payment is held.
CREATE FUNCTION payments_by_case(of_case TEXT)
RETURNS TABLE (payment_ref TEXT, received_on DATE, source SMALLINT, amount BIGINT, status SMALLINT, hold_reason TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
DECLARE
    sees_sources BOOLEAN := is_installer() OR worker_has_tax_information() OR worker_role() = 5;
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT p.payment_ref, p.received_on,
               CASE WHEN sees_sources OR p.source IN (0, 2) THEN p.source ELSE 7::smallint END,
               p.amount, p.status, CASE WHEN sees_sources THEN p.hold_reason ELSE '' END
          FROM payment p
         WHERE p.case_id = of_case
         ORDER BY p.payment_ref;
    END IF;
END $$;

-- What imports replaced in a case, without what a payment's row says of where it came from.
CREATE FUNCTION replaced_rows_of_case(of_case TEXT)
RETURNS TABLE (posted_at TEXT, subject TEXT, row_ref TEXT, posting BIGINT, content TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT g.posted_at, r.subject, r.row_ref, r.posting,
               CASE WHEN r.subject <> 'payment' OR worker_has_tax_information() THEN r.content
                    ELSE (r.content::jsonb - 'source' - 'hold_reason')::text END
          FROM replaced_row r
          JOIN posting g ON g.number = r.posting
         WHERE r.case_id = of_case;
    END IF;
END $$;

-- What decides on a case before anything of it is read: its office, and whether it stands on the own list. Roles that open no
-- cases get it, too, so that what they are refused stands in the trail with the office.
CREATE FUNCTION access_to_case(of_case TEXT, of_user TEXT) RETURNS TABLE (office TEXT, is_blocked BOOLEAN)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_open_session() THEN
        RETURN QUERY
        SELECT c.office, (of_user = session_user OR is_installer()) AND is_blocked_from(of_user, c.case_id)
          FROM support_case c
         WHERE c.case_id = of_case;
    END IF;
END $$;

CREATE FUNCTION party_is_known(of_party TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    RETURN has_open_session() AND EXISTS (SELECT 1 FROM party WHERE party_ref = of_party);
END $$;

CREATE FUNCTION case_ids_of_party(of_party TEXT) RETURNS SETOF TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF has_open_session() THEN
        RETURN QUERY
        SELECT c.case_id FROM support_case c WHERE of_party IN (c.custodial_ref, c.noncustodial_ref) ORDER BY c.case_id;
    END IF;
END $$;

-- Whom a search by telephone finds of the protected persons: being found by it tells whose it is. As the program asks for it
-- (find_by_phone), and no further than whoever asks may see.
CREATE TYPE protected_search AS (every BOOLEAN, any_office BOOLEAN, own_office BOOLEAN, office TEXT, user_name TEXT);

CREATE FUNCTION finds_protected(of_case TEXT, of_office TEXT, is_whole BOOLEAN, wanted protected_search) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() THEN
        RETURN wanted.every OR ((wanted.any_office OR (wanted.own_office AND of_office = wanted.office))
                                AND NOT is_blocked_from(wanted.user_name, of_case));
    END IF;
    RETURN is_whole AND (wanted.any_office OR wanted.own_office)
       AND NOT is_blocked_from(session_user, of_case)
       AND CASE grant_of(worker_role(), 'protected_contact')
           WHEN 'with_reason' THEN true
           WHEN 'own_office_with_reason' THEN worker_office() <> '' AND worker_office() = of_office
           ELSE false END;
END $$;

-- Cases by a parent's telephone number: by its beginning (all ten digits are a whole one), or by its last seven digits.
-- At most 500; a list that long is of no use to anybody.
CREATE FUNCTION cases_by_phone(digits TEXT, at_end BOOLEAN, wanted protected_search)
RETURNS TABLE (place BIGINT, case_id TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF NOT may_search() OR digits !~ '^[0-9]*$' OR (length(digits) < 3 AND NOT is_installer()) THEN
        RETURN;
    END IF;
    IF at_end THEN
        RETURN QUERY
        SELECT row_number() OVER (ORDER BY h.party_ref, h.case_id), h.case_id
          FROM (SELECT f.party_ref, c.case_id
                  FROM party f
                  JOIN support_case c ON c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref
                 WHERE f.phone_last7 = digits
                   AND (f.family_violence = 0 OR finds_protected(c.case_id, c.office, length(digits) = 7, wanted))
                 ORDER BY f.party_ref, c.case_id
                 LIMIT CASE WHEN is_installer() THEN NULL ELSE 500 END) AS h;
    ELSE
        RETURN QUERY
        SELECT row_number() OVER (ORDER BY h.phone_digits, h.party_ref, h.case_id), h.case_id
          FROM (SELECT f.phone_digits, f.party_ref, c.case_id
                  FROM party f
                  JOIN support_case c ON c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref
                 WHERE f.phone_digits >= digits
                   AND f.phone_digits < digits || chr(1114111)
                   AND (f.family_violence = 0 OR finds_protected(c.case_id, c.office, length(digits) >= 10, wanted))
                 ORDER BY f.phone_digits, f.party_ref, c.case_id
                 LIMIT CASE WHEN is_installer() THEN NULL ELSE 500 END) AS h;
    END IF;
END $$;

CREATE FUNCTION cases_by_ssn_last4(digits TEXT) RETURNS TABLE (place BIGINT, case_id TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF NOT may_search() OR digits !~ '^[0-9]{4}$' THEN
        RETURN;
    END IF;
    RETURN QUERY
    SELECT row_number() OVER (ORDER BY h.party_ref, h.case_id), h.case_id
      FROM (SELECT f.party_ref, c.case_id
              FROM party f
              JOIN support_case c ON c.custodial_ref = f.party_ref OR c.noncustodial_ref = f.party_ref
             WHERE f.ssn_last4 = digits
             ORDER BY f.party_ref, c.case_id
             LIMIT CASE WHEN is_installer() THEN NULL ELSE 500 END) AS h;
END $$;

-- The cases behind an identifier whose latest payment, posted or held, came in on a day of a range: whom a batch is for.
-- Of one office, or of all where none is named.
CREATE FUNCTION cases_by_last_payment(of_office TEXT, after TEXT, first DATE, last DATE, most BIGINT) RETURNS SETOF TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() OR (grant_of(worker_role(), 'print_batch') <> 'no' AND has_open_session()) THEN
        RETURN QUERY
        SELECT c.case_id
          FROM support_case c
         WHERE c.case_id > after
           AND of_office IN ('', c.office)
           AND (SELECT max(p.received_on) FROM payment p WHERE p.case_id = c.case_id AND p.status < 2) BETWEEN first AND last
         ORDER BY c.case_id
         LIMIT most;
    END IF;
END $$;

-- A text without what divides its words, in small letters without marks: as near as a server comes to what the program folds.
CREATE FUNCTION joined_words(said TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT regexp_replace(lower(normalize(said, NFKD) COLLATE "und-x-icu"), '[^[:alnum:]]', '', 'g')
$$;

CREATE FUNCTION stands_in(part TEXT, said TEXT) RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT joined_words(part) <> ''
       AND CASE WHEN length(joined_words(part)) >= 6 THEN position(joined_words(part) IN joined_words(said)) > 0
                ELSE said ~* ('(^|[^[:alnum:]])' || joined_words(part) || '($|[^[:alnum:]])') END
$$;

-- What a text holds of the contact of a case's protected persons: only that, and the rest empty. So the program can refuse it
-- as a reason without anybody being told what was not known. A guess is told right or wrong, though, before the trail says
-- so: therefore at most 120 an hour, whatever becomes of the transaction, but for whoever may see the contact.
CREATE FUNCTION contact_in_text(of_case TEXT, said TEXT)
RETURNS TABLE (street1 TEXT, street2 TEXT, email TEXT, zip TEXT, phone TEXT)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
DECLARE
    digits CONSTANT TEXT := regexp_replace(said, '[^0-9]', '', 'g');
BEGIN
    IF said = '' OR NOT has_open_session()
       OR NOT EXISTS (SELECT 1
                        FROM support_case c
                        JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
                       WHERE c.case_id = of_case AND p.family_violence = 1) THEN
        RETURN;
    END IF;
    IF NOT keeps_contact(of_case) THEN
        IF current_setting('transaction_read_only') = 'on' THEN
            RETURN; -- nothing is kept in it that a text could be refused for
        END IF;
        IF length(said) > 4000 OR NOT may_ask(120) THEN
            RAISE insufficient_privilege USING MESSAGE = 'too many reasons for cases of protected persons in this hour';
        END IF;
    END IF;
    RETURN QUERY
    SELECT CASE WHEN is_installer() OR stands_in(p.street1, said) THEN p.street1 ELSE '' END,
           CASE WHEN is_installer() OR stands_in(p.street2, said) THEN p.street2 ELSE '' END,
           CASE WHEN is_installer() OR stands_in(p.email, said) THEN p.email ELSE '' END,
           CASE WHEN is_installer()
                  OR (length(regexp_replace(p.zip, '[^0-9]', '', 'g')) = 9
                      AND position(regexp_replace(p.zip, '[^0-9]', '', 'g') IN digits) > 0) THEN p.zip ELSE '' END,
           CASE WHEN is_installer() OR (p.phone_last7 <> '' AND position(p.phone_last7 IN digits) > 0)
                THEN CASE WHEN is_installer() OR position(p.phone_digits IN digits) > 0 THEN p.phone ELSE p.phone_last7 END
                ELSE '' END
      FROM support_case c
      JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
     WHERE c.case_id = of_case AND p.family_violence = 1;
END $$;

-- What the trail says of the printing of a case's papers, whoever printed them.
CREATE FUNCTION print_rows_of_case(of_case TEXT, pattern TEXT) RETURNS SETOF TEXT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT r.detail
          FROM trail_row r
         WHERE r.case_id = of_case AND r.action = 'print' AND r.outcome = 'done' AND r.detail LIKE pattern
         ORDER BY r.session, r.number;
    END IF;
END $$;

-- Nobody reads what has no policy below.
DO $$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['support_case', 'party', 'name_word', 'assistance_change', 'obligation',
                               'payment', 'disbursement', 'adjustment', 'replaced_row'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT ON %I TO caseledger_server, caseledger_administrator', one);
        EXECUTE format('CREATE POLICY server_reads ON %I FOR SELECT TO caseledger_server USING (true)', one);
        EXECUTE format('CREATE POLICY administrator_reads ON %I FOR SELECT TO caseledger_administrator '
                       'USING ((SELECT has_ticket('''')))', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['assistance_change', 'obligation', 'payment', 'disbursement', 'adjustment'] LOOP
        EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT '
                       'TO caseledger_agent, caseledger_caseworker, caseledger_supervisor '
                       'USING (case_id IN (SELECT case_id FROM open_ticket))', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['support_case', 'party', 'name_word'] LOOP
        EXECUTE format('CREATE POLICY desk_searches ON %I FOR SELECT '
                       'TO caseledger_agent, caseledger_caseworker, caseledger_supervisor USING ((SELECT may_search()))', one);
    END LOOP;
END $$;

CREATE POLICY names_are_imported ON name_word FOR INSERT TO caseledger_administrator WITH CHECK ((SELECT worker_role()) = 5);
CREATE POLICY names_are_replaced ON name_word FOR DELETE TO caseledger_administrator USING ((SELECT worker_role()) = 5);

-- Whose office a case is of: the trail of a whole office is read by it.
CREATE POLICY auditor_reads ON support_case FOR SELECT TO caseledger_auditor USING ((SELECT has_open_session()));
GRANT SELECT (case_id, office) ON support_case TO caseledger_auditor, caseledger_mailroom;

GRANT SELECT ON assistance_change, obligation, disbursement, adjustment
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT (case_id, payment_ref, received_on, amount, status, posting) ON payment
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT (source, hold_reason) ON payment TO caseledger_tax_information;
GRANT SELECT (case_id, office, county_fips, status, custodial_ref, noncustodial_ref, posting) ON support_case
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT (party_ref, given_name, family_name, native_name, search_words, posting) ON party
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT ON name_word TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;

DO $$
DECLARE
    one REGPROCEDURE;
BEGIN
    FOREACH one IN ARRAY ARRAY['may_search()', 'party_leave(text)', 'case_by_key(text)', 'party_by_key(text)',
        'payments_by_case(text)', 'replaced_rows_of_case(text)', 'access_to_case(text, text)', 'contact_in_text(text, text)',
        'party_is_known(text)', 'case_ids_of_party(text)', 'finds_protected(text, text, boolean, protected_search)',
        'cases_by_phone(text, boolean, protected_search)', 'cases_by_ssn_last4(text)',
        'cases_by_last_payment(text, text, date, date, bigint)',
        'print_rows_of_case(text, text)']::regprocedure[] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, '
                       'caseledger_mailroom, caseledger_auditor, caseledger_administrator', one);
        EXECUTE format('ALTER FUNCTION %s OWNER TO caseledger_server', one);
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION joined_words(text), stands_in(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION joined_words(text), stands_in(text, text) TO caseledger_server;
REVOKE ALL ON FUNCTION party_leave(text), finds_protected(text, text, boolean, protected_search)
    FROM caseledger_agent, caseledger_caseworker, caseledger_supervisor, caseledger_mailroom, caseledger_auditor,
         caseledger_administrator;
