-- SPDX-FileCopyrightText: 2026 Caseledger contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A desk reads the ledger of a case by functions that ask for the ticket first, and by nothing else. A policy alone keeps rows back,
-- but not what a plan tells of them: conditions that an index answers are asked before the policy, and EXPLAIN ANALYZE counts what
-- they found. No plan reaches into a function.
-- A file for PostgreSQL, because an embedded database has no rights.

CREATE FUNCTION assistance_changes_by_case(of_case TEXT) RETURNS TABLE (starts_on DATE, assistance SMALLINT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT a.starts_on, a.assistance FROM assistance_change a WHERE a.case_id = of_case ORDER BY a.starts_on;
    END IF;
END $$;

CREATE FUNCTION obligations_by_case(of_case TEXT)
RETURNS TABLE (obligation_ref TEXT, kind SMALLINT, amount BIGINT, frequency SMALLINT, starts_on DATE, ends_on DATE, docket TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT o.obligation_ref, o.kind, o.amount, o.frequency, o.starts_on, o.ends_on, o.docket
          FROM obligation o
         WHERE o.case_id = of_case
         ORDER BY o.obligation_ref;
    END IF;
END $$;

CREATE FUNCTION disbursements_by_case(of_case TEXT)
RETURNS TABLE (disbursement_ref TEXT, payment_ref TEXT, issued_on DATE, payee SMALLINT, method SMALLINT, amount BIGINT,
               status SMALLINT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT d.disbursement_ref, d.payment_ref, d.issued_on, d.payee, d.method, d.amount, d.status
          FROM disbursement d
         WHERE d.case_id = of_case
         ORDER BY d.disbursement_ref;
    END IF;
END $$;

CREATE FUNCTION adjustments_by_case(of_case TEXT)
RETURNS TABLE (adjustment_ref TEXT, adjusted_on DATE, bucket SMALLINT, amount BIGINT, reason TEXT)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF has_ticket(of_case) THEN
        RETURN QUERY
        SELECT a.adjustment_ref, a.adjusted_on, a.bucket, a.amount, a.reason
          FROM adjustment a
         WHERE a.case_id = of_case
         ORDER BY a.adjustment_ref;
    END IF;
END $$;

-- What the ledger of a case adds to the number that is another one after every change of the case (case_revision); null without a
-- ticket, or without a ledger.
CREATE FUNCTION ledger_revision(of_case TEXT) RETURNS BIGINT
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, caseledger, pg_temp AS $$
BEGIN
    IF NOT has_ticket(of_case) THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT bit_xor(hashtextextended(subject || ' ' || row_ref, posting))
              FROM (SELECT 'assistance' AS subject, starts_on::text AS row_ref, posting FROM assistance_change
                     WHERE case_id = of_case
                    UNION ALL SELECT 'obligation', obligation_ref, posting FROM obligation WHERE case_id = of_case
                    UNION ALL SELECT 'payment', payment_ref, posting FROM payment WHERE case_id = of_case
                    UNION ALL SELECT 'disbursement', disbursement_ref, posting FROM disbursement WHERE case_id = of_case
                    UNION ALL SELECT 'adjustment', adjustment_ref, posting FROM adjustment WHERE case_id = of_case) AS changes);
END $$;

DO $$
DECLARE
    one TEXT;
BEGIN
    FOREACH one IN ARRAY ARRAY['assistance_change', 'obligation', 'payment', 'disbursement', 'adjustment'] LOOP
        EXECUTE format('DROP POLICY desk_reads ON %I', one);
        EXECUTE format('REVOKE SELECT ON %I FROM caseledger_agent, caseledger_caseworker, caseledger_supervisor, '
                       'caseledger_tax_information', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['assistance_changes_by_case(text)', 'obligations_by_case(text)', 'disbursements_by_case(text)',
                               'adjustments_by_case(text)', 'ledger_revision(text)'] LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', one);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO caseledger_agent, caseledger_caseworker, caseledger_supervisor, '
                       'caseledger_administrator', one);
        EXECUTE format('ALTER FUNCTION %s OWNER TO caseledger_server', one);
    END LOOP;
END $$;
