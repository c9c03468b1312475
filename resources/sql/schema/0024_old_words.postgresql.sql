-- SPDX-FileCopyrightText: 2026 Caseledger contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What was written on a case before a parent came under the flag, or moved, may hold the contact that is protected now. On a server a
-- desk is not told that contact, so it cannot cover such words itself: the server does, and gives them no other way. New words that
-- hold it are refused, as the program refuses them.
-- A file for PostgreSQL, because an embedded database hides nothing from its program.

-- A text as it is compared: its words in small letters without marks, a blank before, between and behind them. As the program folds
-- them (models/text/namefold.h), so far as names of places need it: what is invisible is nothing, a letter of two is spelled in two,
-- digits of every script of the papers are the same digits.
CREATE FUNCTION compared_words(said TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT ' ' || btrim(regexp_replace(
               replace(replace(replace(replace(
                   translate(
                       regexp_replace(lower(normalize(said, NFKD) COLLATE "und-x-icu"),
                           '[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0981-\u0983\u09bc\u09be-\u09cd\u09d7'
                           '\u09e2\u09e3\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]',
                           '', 'g'),
                       U&'\00F8\0142\0111\00F0\0127\0131\0167\014B\0180\0138' || U&'\0671\0649\06CC\06D2\0629\06BE\06C1\06C3\06D5\06A9'
                           || U&'\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669'
                           || U&'\06F0\06F1\06F2\06F3\06F4\06F5\06F6\06F7\06F8\06F9'
                           || U&'\09E6\09E7\09E8\09E9\09EA\09EB\09EC\09ED\09EE\09EF',
                       'olddhitnbq' || U&'\0627\064A\064A\064A\0647\0647\0647\0647\0647\0643'
                           || repeat('0123456789', 3)),
                   U&'\00E6', 'ae'), U&'\0153', 'oe'), U&'\00FE', 'th'), U&'\00DF', 'ss'),
               '[^[:alnum:]]+', ' ', 'g')) || ' '
$$;

CREATE OR REPLACE FUNCTION joined_words(said TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT replace(compared_words(said), ' ', '')
$$;

CREATE FUNCTION digits_of(said TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT regexp_replace(compared_words(said), '[^0-9]', '', 'g')
$$;

-- A part of an address among the words of a text (compared_words). A short one ("Apt 4") as whole words, since its letters stand in many
-- a sentence by chance.
CREATE FUNCTION stands_among(part TEXT, words TEXT) RETURNS BOOLEAN
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
DECLARE
    sought CONSTANT TEXT := compared_words(part);
    joined CONSTANT TEXT := replace(sought, ' ', '');
BEGIN
    RETURN joined <> '' AND CASE WHEN length(joined) >= 6 THEN position(joined IN replace(words, ' ', '')) > 0
                                 ELSE position(sought IN words) > 0 END;
END $$;

CREATE OR REPLACE FUNCTION stands_in(part TEXT, said TEXT) RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT stands_among(part, compared_words(said))
$$;

-- What a text holds of the contact of a case's protected persons: only that, and the rest empty. No row: there is no such person.
CREATE FUNCTION contact_held(of_case TEXT, said TEXT)
RETURNS TABLE (street1 TEXT, street2 TEXT, email TEXT, zip TEXT, phone TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
DECLARE
    words TEXT;
    digits TEXT;
BEGIN
    IF NOT EXISTS (SELECT FROM support_case c
                     JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
                    WHERE c.case_id = of_case AND p.family_violence = 1) THEN
        RETURN;
    END IF;
    words := compared_words(said);
    digits := regexp_replace(words, '[^0-9]', '', 'g');
    RETURN QUERY
    SELECT CASE WHEN stands_among(p.street1, words) THEN p.street1 ELSE '' END,
           CASE WHEN stands_among(p.street2, words) THEN p.street2 ELSE '' END,
           CASE WHEN stands_among(p.email, words) THEN p.email ELSE '' END,
           CASE WHEN length(digits_of(p.zip)) = 9 AND position(digits_of(p.zip) IN digits) > 0 THEN p.zip ELSE '' END,
           CASE WHEN p.phone_last7 = '' OR position(p.phone_last7 IN digits) = 0 THEN ''
                WHEN position(p.phone_digits IN digits) > 0 THEN p.phone
                ELSE p.phone_last7 END
      FROM support_case c
      JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
     WHERE c.case_id = of_case AND p.family_violence = 1;
END $$;

-- Who has leave to call this could guess by it: no desk.
CREATE FUNCTION tells_contact(of_case TEXT, said TEXT) RETURNS BOOLEAN
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT EXISTS (SELECT FROM contact_held(of_case, said) AS held
                    WHERE held.street1 || held.street2 || held.email || held.zip || held.phone <> '')
$$;

-- As in step 0023.
CREATE OR REPLACE FUNCTION contact_in_text(of_case TEXT, said TEXT)
RETURNS TABLE (street1 TEXT, street2 TEXT, email TEXT, zip TEXT, phone TEXT)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF COALESCE(said, '') = '' OR NOT has_open_session() OR NOT (is_installer() OR COALESCE(worker_role() IN (0, 1, 2), false))
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
        IF length(said) > 4000 THEN
            RAISE insufficient_privilege USING MESSAGE = 'too many reasons for cases of protected persons in this hour';
        END IF;
        FOR asked IN 0 .. length(digits_of(said)) / 60 LOOP
            PERFORM may_ask(120);
        END LOOP;
    END IF;
    IF is_installer() THEN
        RETURN QUERY
        SELECT p.street1, p.street2, p.email, p.zip, p.phone
          FROM support_case c
          JOIN party p ON p.party_ref IN (c.custodial_ref, c.noncustodial_ref)
         WHERE c.case_id = of_case AND p.family_violence = 1;
    ELSE
        RETURN QUERY SELECT held.* FROM contact_held(of_case, said) AS held;
    END IF;
END $$;

-- ---------------------------------------------------------------------------------------------------------------------------- notes

-- A guess that is refused is counted as a stated reason is.
CREATE OR REPLACE FUNCTION note_is_written() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF is_installer() THEN
        RETURN NEW;
    END IF;
    IF worker_role() IS NULL OR worker_role() NOT IN (0, 1, 2) THEN
        PERFORM may_not('case_note: this user may not write notes');
    END IF;
    IF NEW.written_by <> session_user OR NOT is_now(NEW.written_at) OR NEW.number <> next_note(NEW.case_id)
       OR btrim(NEW.text) = '' OR length(NEW.text) > 2000
       OR NEW.text ~ '(^|[^0-9])([0-9]{9}|[0-9]{3}([^0-9\n])[0-9]{2}\3[0-9]{4})([^0-9]|$)' THEN
        PERFORM against_rule('case_note: it is not of its form, or not its writer''s');
    END IF;
    IF EXISTS (SELECT FROM contact_in_text(NEW.case_id, NEW.text) AS held
                WHERE held.street1 || held.street2 || held.email || held.zip || held.phone <> '') THEN
        PERFORM against_rule('case_note: it holds the contact of a protected person');
    END IF;
    RETURN NEW;
END $$;

-- The notes on a case, newest first; one that tells what is protected now is empty, for everybody.
CREATE FUNCTION notes_of_case(of_case TEXT)
RETURNS TABLE (written_at TEXT, written_by TEXT, text TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT n.written_at, n.written_by, CASE WHEN tells_contact(of_case, n.text) THEN '' ELSE n.text END
          FROM case_note n
         WHERE n.case_id = of_case
         ORDER BY n.number DESC;
    END IF;
END $$;

REVOKE SELECT ON case_note FROM caseledger_agent, caseledger_caseworker, caseledger_supervisor;
GRANT SELECT (case_id, number, written_at, written_by) ON case_note TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;

-- ----------------------------------------------------------------------------------------------------------- why contact was changed

-- As in step 0016, and a reason that tells what is protected now, in the case that is open or the one it was stated in, is empty.
DROP FUNCTION contact_changes_of(TEXT);
CREATE FUNCTION contact_changes_of(of_party TEXT, open_case TEXT)
RETURNS TABLE (posting BIGINT, kind SMALLINT, old_value TEXT, new_value TEXT, reason TEXT, case_id TEXT, changed_on DATE,
               changed_at TEXT, changed_by TEXT, has_old BOOLEAN, has_new BOOLEAN)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT c.posting, c.kind, CASE WHEN covered.now THEN '' ELSE c.old_value END,
           CASE WHEN covered.now THEN '' ELSE c.new_value END,
           CASE WHEN tells_contact(open_case, c.reason) OR tells_contact(c.case_id, c.reason) THEN '' ELSE c.reason END,
           c.case_id, c.changed_on, c.changed_at, c.changed_by, c.old_value <> '', c.new_value <> ''
      FROM contact_change c
      JOIN party p ON p.party_ref = c.party_ref,
           LATERAL (SELECT NOT is_installer()
                           AND (p.family_violence = 1
                                OR EXISTS (SELECT FROM replaced_party r
                                            WHERE r.party_ref = c.party_ref AND r.posting = c.posting
                                              AND r.content::jsonb->>'family_violence' = '1')) AS now) AS covered
     WHERE c.party_ref = of_party AND (is_installer() OR has_party_ticket(of_party))
     ORDER BY c.number DESC
$$;

-- ------------------------------------------------------------------------------------------------------------- what contact became

-- As in step 0016, with what the party is now behind it, and with signs of every version: two are compared by those, of which one may
-- be covered and the other not.
DROP FUNCTION party_versions_of(TEXT);
CREATE FUNCTION party_versions_of(of_party TEXT)
RETURNS TABLE (posting BIGINT, content TEXT, posted_at TEXT, is_at_desk INTEGER, signs TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
    SELECT v.posting,
           CASE WHEN NOT is_installer() AND (p.family_violence = 1 OR v.content::jsonb->>'family_violence' = '1')
                THEN covered_version(v.content, salt.text) ELSE v.content END,
           g.posted_at,
           CASE WHEN NOT v.is_now AND EXISTS (SELECT FROM contact_change c WHERE c.party_ref = of_party AND c.posting = v.posting)
                THEN 1 ELSE 0 END,
           CASE WHEN is_installer() THEN v.content ELSE covered_version(v.content, salt.text) END
      FROM (SELECT gen_random_uuid()::text AS text) AS salt,
           party p,
           LATERAL (SELECT false AS is_now, r.posting, r.content FROM replaced_party r WHERE r.party_ref = of_party
                    UNION ALL
                    SELECT true, p.posting, row_to_json(now)::text
                      FROM (SELECT p.street1, p.street2, p.city, p.state, p.zip, p.phone, p.email, p.address_verified_on,
                                   p.returned_mail_on, p.family_violence) AS now) AS v
      JOIN posting g ON g.number = v.posting
     WHERE p.party_ref = of_party AND (is_installer() OR has_party_ticket(of_party))
     ORDER BY v.is_now, v.posting
$$;

-- ------------------------------------------------------------------------------------------------------------------------ who may

ALTER FUNCTION contact_held(TEXT, TEXT) OWNER TO caseledger_server;
ALTER FUNCTION tells_contact(TEXT, TEXT) OWNER TO caseledger_server;
REVOKE EXECUTE ON FUNCTION compared_words(TEXT), digits_of(TEXT), stands_among(TEXT, TEXT), contact_held(TEXT, TEXT),
      tells_contact(TEXT, TEXT), notes_of_case(TEXT), contact_changes_of(TEXT, TEXT), party_versions_of(TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION compared_words(TEXT), digits_of(TEXT), stands_among(TEXT, TEXT) TO caseledger_server;
GRANT EXECUTE ON FUNCTION tells_contact(TEXT, TEXT) TO caseledger_owner;
GRANT EXECUTE ON FUNCTION notes_of_case(TEXT), contact_changes_of(TEXT, TEXT), party_versions_of(TEXT)
    TO caseledger_agent, caseledger_caseworker, caseledger_supervisor;
