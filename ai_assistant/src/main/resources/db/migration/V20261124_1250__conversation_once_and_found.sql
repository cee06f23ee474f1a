set lock_timeout = '10s';

-- A conversation is begun once for each key of its owner.
alter table ai_assistant.conversation
  add column idempotency_key text,
  add column body_hash text;
create unique index conversation_by_key on ai_assistant.conversation (owner, organisation, idempotency_key)
  where idempotency_key is not null;

-- Text as people search for it: small letters, no accents and vowel signs, final sigma as sigma. Does not depend on the
-- locale of the database.
create function ai_assistant.folded(text) returns text language sql immutable parallel safe as $$
  select lower(translate(
    regexp_replace(normalize($1, NFD), '[\u0300-\u036f\u064b-\u0652]', '', 'g'),
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςÆØıأإآى', 'αβγδεζηθικλμνξοπρστυφχψωσæøiاااي'))
$$;
