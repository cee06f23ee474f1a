set lock_timeout = '10s';

-- Photos of a conversation, free of metadata. turn: the message that they came with; null until it is accepted. They lie in
-- the database, so that what is accepted is kept, and what is deleted is gone, in one transaction and on every node.
create table ai_assistant.photo (
  id           uuid primary key,
  conversation uuid not null references ai_assistant.conversation on delete cascade,
  turn         uuid references ai_assistant.turn on delete cascade,
  place        int not null default 0,
  type         text not null check (type in ('image/jpeg', 'image/webp')),
  width        int not null,
  height       int not null,
  sha256       text not null,
  content      bytea not null,
  created_at   timestamptz not null default now()
);
alter table ai_assistant.photo alter column content set storage external;
create unique index photo_waits_once on ai_assistant.photo (conversation, sha256) where turn is null;
create index photo_by_turn on ai_assistant.photo (turn, place) where turn is not null;
create index photo_forgotten on ai_assistant.photo (created_at) where turn is null;
