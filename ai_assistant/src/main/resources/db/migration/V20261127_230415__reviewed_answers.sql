set lock_timeout = '10s';

-- Answers that editors stand for, given in place of what would be found.
create table ai_assistant.reviewed_answer (
  id         uuid primary key,
  question   text not null,
  words      text not null,
  language   text not null,
  model      uuid not null references ai_assistant.model,
  state      text not null check (state in ('ACTIVE', 'SUSPENDED', 'RETIRED')),
  note       text,
  changed_by uuid not null references ai_assistant.member,
  changed_at timestamptz not null default now()
);
create index reviewed_answer_active
  on ai_assistant.reviewed_answer (model, language) where state = 'ACTIVE';

-- Each statement rests on a passage of one version; whether that is in force is looked up.
create table ai_assistant.reviewed_statement (
  reviewed  uuid not null references ai_assistant.reviewed_answer on delete cascade,
  n         int not null check (n > 0),
  text      text not null,
  language  text not null,
  passage   text not null,
  manual_id uuid not null references ai_assistant.manual,
  version   int not null,
  page      int not null check (page > 0),
  quote     text not null,
  primary key (reviewed, n)
);
create index reviewed_statement_by_manual
  on ai_assistant.reviewed_statement (manual_id, version);

-- Who did what to them, and how they were then.
create table ai_assistant.reviewed_change (
  n        bigint generated always as identity primary key,
  reviewed uuid not null references ai_assistant.reviewed_answer on delete cascade,
  what     text not null,
  member   uuid not null references ai_assistant.member,
  at       timestamptz not null default now(),
  body     jsonb not null
);
create index reviewed_change_by_answer on ai_assistant.reviewed_change (reviewed, n);
