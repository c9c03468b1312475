-- New parties, many at once: each parameter but the posting is a list with a value for every row.
-- A file for PostgreSQL, where one statement for many rows saves the way to the server and back for each.
-- in   :party_ref, :given_name, :family_name, :native_name, :language, :ssn_last4, :date_of_birth,
--      :address_verified_on, :address_changed_on, :returned_mail_on, :family_violence, :street1, :street2, :city,
--      :state, :zip, :phone, :email, :ssn_index, :phone_digits, :phone_last7, :search_words, :posting
-- out  nothing
INSERT INTO party (party_ref, given_name, family_name, native_name, language, ssn_last4, date_of_birth,
        address_verified_on, address_changed_on, returned_mail_on, family_violence, street1, street2, city, state, zip,
        phone, email, ssn_index, phone_digits, phone_last7, search_words, posting)
SELECT new_row.*, CAST(:posting AS BIGINT)
  FROM unnest(:party_ref::text[], :given_name::text[], :family_name::text[], :native_name::text[], :language::text[],
              :ssn_last4::text[], :date_of_birth::date[], :address_verified_on::date[], :address_changed_on::date[],
              :returned_mail_on::date[], :family_violence::smallint[], :street1::text[], :street2::text[],
              :city::text[], :state::text[], :zip::text[], :phone::text[], :email::text[], :ssn_index::bytea[],
              :phone_digits::text[], :phone_last7::text[], :search_words::text[]) AS new_row
