set lock_timeout = '10s';

-- Who there is -------------------------------------------------------------------------------------------------------

create table ai_assistant.organisation (
  id         uuid primary key,
  name       text not null,
  kind       text not null check (kind in ('MAKER', 'CUSTOMER')),
  created_at timestamptz not null default now()
);
create unique index organisation_one_maker on ai_assistant.organisation (kind) where kind = 'MAKER';
create unique index organisation_name on ai_assistant.organisation (lower(name));

create table ai_assistant.member (
  id           uuid primary key,
  organisation uuid not null references ai_assistant.organisation,
  name         text not null,
  language     text,
  created_at   timestamptz not null default now()
);
create unique index member_name on ai_assistant.member (organisation, lower(name));

-- Bearer tokens, browser sessions and one-time sign-in codes. Only a hash is kept, so a stolen copy opens nothing.
create table ai_assistant.credential (
  hash       bytea primary key,
  kind       text not null check (kind in ('TOKEN', 'SESSION', 'SIGN_IN_CODE')),
  member     uuid not null references ai_assistant.member,
  role       text not null check (role in ('OPERATOR', 'EXPERT', 'EDITOR', 'ADMIN')),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at   timestamptz
);
create index credential_by_member on ai_assistant.credential (member);

-- What there is ------------------------------------------------------------------------------------------------------

create table ai_assistant.model (
  id         uuid primary key,
  name       text not null,
  created_at timestamptz not null default now()
);
create unique index model_name on ai_assistant.model (lower(name));

create table ai_assistant.machine (
  id            uuid primary key,
  owner         uuid not null references ai_assistant.organisation,
  model         uuid not null references ai_assistant.model,
  serial_number text not null,
  name          text,
  created_at    timestamptz not null default now(),
  unique (owner, serial_number)
);

-- Manuals ------------------------------------------------------------------------------------------------------------

create table ai_assistant.manual (
  id         uuid primary key,
  title      text not null,
  audience   text not null check (audience in ('OPERATOR', 'EXPERT')),
  sample     boolean not null,
  created_at timestamptz not null default now()
);

create table ai_assistant.manual_version (
  id           uuid primary key,
  manual       uuid not null references ai_assistant.manual,
  number       int not null,
  sha256       text not null,
  file_name    text not null,
  bytes        bigint not null,
  language     text,
  state        text not null check (state in
                 ('RECEIVED', 'READING', 'EMBEDDING', 'PUBLISHED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN')),
  code         text,
  detail       text,
  done         int not null default 0,
  total        int,
  pages        int not null default 0,
  unread_pages int not null default 0,
  passages     int not null default 0,
  received_by  uuid not null references ai_assistant.member,
  received_at  timestamptz not null default now(),
  published_at timestamptz,
  ended_at     timestamptz,
  unique (manual, number)
);
create unique index manual_one_published on ai_assistant.manual_version (manual) where state = 'PUBLISHED';
create index manual_version_by_content on ai_assistant.manual_version (sha256);

create table ai_assistant.manual_version_model (
  version     uuid not null references ai_assistant.manual_version on delete cascade,
  model       uuid not null references ai_assistant.model,
  serial_from text,
  serial_to   text,
  primary key (version, model)
);
create index manual_version_by_model on ai_assistant.manual_version_model (model);

create table ai_assistant.page (
  version uuid not null references ai_assistant.manual_version on delete cascade,
  n       int not null,
  width   real not null,
  height  real not null,
  text    text not null,
  notices text[] not null,
  unread  boolean not null,
  primary key (version, n)
);

-- cells: [{header, value, box, start}, ...] of a table row; lines: [{start, end, box}, ...] of the text.
-- vectors: windows of little-endian 32-bit floats, one after the other; null until embedded.
create table ai_assistant.passage (
  version  uuid not null references ai_assistant.manual_version on delete cascade,
  ordinal  int not null,
  page     int not null,
  kind     text not null,
  level    text,
  language text not null,
  text     text not null,
  context  text not null,
  section  text[] not null,
  cells    jsonb not null,
  box      real[] not null,
  lines    jsonb not null,
  vectors  bytea,
  embedded_by text,
  primary key (version, ordinal)
);
create index passage_by_page on ai_assistant.passage (version, page);

-- What became visible or vanished, in the order of commit: publication holds an advisory lock while it writes here, so a
-- follower that has seen position n has seen everything before n. Withdrawals are rows too.
create table ai_assistant.index_change (
  position bigint generated always as identity primary key,
  version  uuid not null,
  kind     text not null check (kind in ('PUBLISHED', 'WITHDRAWN')),
  at       timestamptz not null default now()
);

-- Work ---------------------------------------------------------------------------------------------------------------

create table ai_assistant.job (
  id          uuid primary key,
  kind        text not null,
  subject     uuid not null,
  state       text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  claims      int not null default 0,
  failures    int not null default 0,
  owner       uuid,
  lease_until timestamptz,
  run_after   timestamptz not null default now(),
  error       text,
  created_at  timestamptz not null default now(),
  ended_at    timestamptz
);
create unique index job_one_open on ai_assistant.job (kind, subject) where state in ('QUEUED', 'RUNNING');
create index job_to_claim on ai_assistant.job (run_after) where state in ('QUEUED', 'RUNNING');
