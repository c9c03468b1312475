-- SPDX-FileCopyrightText: 2026 Caseledger contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The tickets of whoever asks, as they were; but which sessions are open is asked once for a statement, and not for every ticket,
-- however few tickets there seem to be when it is planned.
-- A file for PostgreSQL, because an embedded database has no tickets.
CREATE OR REPLACE VIEW open_ticket WITH (security_barrier) AS
SELECT t.case_id, t.keeps_contact AND t.given_at > transaction_timestamp() - interval '15 minutes' AS keeps_contact
  FROM access_ticket t
 WHERE t.user_name = session_user
   AND t.session = ANY (ARRAY(SELECT session FROM open_session))
   AND (t.case_id <> '' OR t.given_at > transaction_timestamp() - interval '15 minutes')
   AND t.xid IS DISTINCT FROM pg_current_xact_id_if_assigned();
