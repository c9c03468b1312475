-- Every party, as far as something can be wrong with it by itself, in the order of their references; a row for each
-- word that leads to it by all its words in one line, at least one.
-- in   nothing
-- out  party_ref, given_name, family_name, native_name, ssn_last4, ssn_index, date_of_birth, address_verified_on,
--      address_changed_on, returned_mail_on, family_violence, phone, phone_digits, phone_last7, search_words, word or null
SELECT party.party_ref, given_name, family_name, native_name, ssn_last4, ssn_index, date_of_birth, address_verified_on,
       address_changed_on, returned_mail_on, family_violence, phone, phone_digits, phone_last7, party.search_words, word
  FROM party
  LEFT JOIN name_word ON name_word.party_ref = party.party_ref AND name_word.search_words = party.search_words
 ORDER BY party.party_ref, word
