set lock_timeout = '10s';

-- Questions with the page on which the answer stands, kept by editors.
create table ai_assistant.golden_question (
  id         uuid primary key,
  text       text not null,
  language   text,
  model      uuid not null references ai_assistant.model,
  manual     uuid not null references ai_assistant.manual,
  page       int not null check (page > 0),
  created_by uuid not null references ai_assistant.member,
  created_at timestamptz not null default now()
);

-- One asking of them: on command, or before and after a version was published.
create table ai_assistant.golden_run (
  id      uuid primary key,
  cause   text not null check (cause in ('COMMAND', 'BEFORE', 'AFTER')),
  version uuid,
  at      timestamptz not null default now()
);
create index golden_run_by_time on ai_assistant.golden_run (at desc);
create index golden_run_by_version on ai_assistant.golden_run (version) where version is not null;

-- rank: of the page among the pages found, from 1; null when it was not among them.
create table ai_assistant.golden_result (
  run      uuid not null references ai_assistant.golden_run on delete cascade,
  question uuid not null references ai_assistant.golden_question on delete cascade,
  rank     int,
  primary key (run, question)
);
