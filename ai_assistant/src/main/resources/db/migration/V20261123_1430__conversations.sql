set lock_timeout = '10s';

-- A conversation belongs to the member who began it. Its model is that of its machine, or one chosen by hand.
create table ai_assistant.conversation (
  id           uuid primary key,
  owner        uuid not null references ai_assistant.member,
  organisation uuid not null references ai_assistant.organisation,
  title        text,
  machine      uuid references ai_assistant.machine,
  model        uuid references ai_assistant.model,
  language     text,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now()
);
create index conversation_by_owner on ai_assistant.conversation (owner, updated_at desc, id desc);

-- One message and what becomes of it. What held when it was accepted (role, model, serial number) is kept with it, so that
-- it can run again after a crash, on any node. A running turn belongs to a node until its lease ends; the attempt tells two
-- runs on the same node apart. shown: whether the asker may have seen a part of the answer.
create table ai_assistant.turn (
  id              uuid primary key,
  conversation    uuid not null references ai_assistant.conversation on delete cascade,
  n               int not null,
  idempotency_key text not null,
  body_hash       text not null,
  text            text not null,
  language        text,
  any_model       boolean not null,
  role            text not null check (role in ('OPERATOR', 'EXPERT', 'EDITOR', 'ADMIN')),
  model           uuid references ai_assistant.model,
  serial_number   text,
  state           text not null check (state in ('ACCEPTED', 'RUNNING', 'ANSWERED', 'REFUSED', 'FAILED', 'CANCELLED')),
  node            uuid,
  lease_until     timestamptz,
  attempts        int not null default 0,
  last_event      int not null,
  shown           boolean not null default false,
  failure         text,
  retry           boolean,
  accepted_at     timestamptz not null default now(),
  ended_at        timestamptz,
  unique (conversation, n),
  unique (conversation, idempotency_key)
);
create index turn_unfinished on ai_assistant.turn (accepted_at) where state in ('ACCEPTED', 'RUNNING');

create table ai_assistant.turn_event (
  turn uuid not null references ai_assistant.turn on delete cascade,
  n    int not null,
  type text not null,
  data jsonb not null,
  at   timestamptz not null default now(),
  primary key (turn, n)
);

create table ai_assistant.answer (
  id         uuid primary key,
  turn       uuid not null unique references ai_assistant.turn on delete cascade,
  body       jsonb not null,
  trace      uuid not null,
  created_at timestamptz not null default now()
);

-- What the asker says about an answer. One for each member and turn: sent twice, it is there once.
create table ai_assistant.feedback (
  turn    uuid not null references ai_assistant.turn on delete cascade,
  member  uuid not null references ai_assistant.member,
  outcome text not null check (outcome in ('SOLVED', 'NOT_SOLVED', 'WRONG')),
  reason  text,
  text    text,
  at      timestamptz not null default now(),
  primary key (turn, member)
);
