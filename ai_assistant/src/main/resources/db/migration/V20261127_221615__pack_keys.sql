set lock_timeout = '10s';

-- Keys that sign what phones keep. One is in use; those before it go on vouching for packs that were made with them. All
-- nodes sign with the same one.
create table ai_assistant.pack_key (
  id          text primary key,
  public_key  bytea not null,
  private_key bytea not null,
  created_at  timestamptz not null default now(),
  retired_at  timestamptz
);
create unique index pack_key_one_in_use on ai_assistant.pack_key ((true)) where retired_at is null;
