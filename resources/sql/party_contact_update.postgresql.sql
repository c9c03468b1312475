-- Writes a party's contact; what it was is kept by replaced_party_insert before.
-- A file for PostgreSQL, because whoever has the desks' turn must not wait for a party that an import is replacing: at its end
-- the import waits for that turn.
-- in   :party_ref, :address_verified_on, :address_changed_on, :returned_mail_on, :street1, :street2, :city, :state, :zip,
--      :phone, :email, :phone_digits, :phone_last7, :posting, :posting_read (that wrote it last when it was read: another one has
--      changed it since, and nothing is written)
-- out  nothing
WITH held AS (
    SELECT party_ref FROM party WHERE party_ref = :party_ref FOR NO KEY UPDATE NOWAIT
)
UPDATE party
   SET address_verified_on = :address_verified_on,
       address_changed_on = :address_changed_on,
       returned_mail_on = :returned_mail_on,
       street1 = :street1,
       street2 = :street2,
       city = :city,
       state = :state,
       zip = :zip,
       phone = :phone,
       email = :email,
       phone_digits = :phone_digits,
       phone_last7 = :phone_last7,
       posting = :posting
 WHERE party_ref = (SELECT party_ref FROM held)
   AND posting = :posting_read
