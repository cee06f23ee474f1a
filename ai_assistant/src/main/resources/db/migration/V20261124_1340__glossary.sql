set lock_timeout = '10s';

-- What the maker calls one thing. names: {language: [name, ...], ...}
create table ai_assistant.glossary_entry (
  id         uuid primary key,
  names      jsonb not null,
  note       text,
  changed_by uuid not null references ai_assistant.member,
  changed_at timestamptz not null default now()
);
