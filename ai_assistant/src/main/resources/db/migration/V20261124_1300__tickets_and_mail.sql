set lock_timeout = '10s';

-- Letters to people. Kept in the transaction that gives the reason for them, sent from here.
create table ai_assistant.mail (
  id         uuid primary key,
  recipient  text not null,
  subject    text not null,
  body       text not null,
  state      text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
  failures   int not null default 0,
  error      text,
  created_at timestamptz not null default now(),
  due_at     timestamptz not null default now(),
  ended_at   timestamptz
);
create index mail_waiting on ai_assistant.mail (due_at, id) where state = 'WAITING';

-- A talk, or a case of its own, that people of the maker take over. Belongs to the member who handed it over. What had been
-- tried stands in the transcript, as it was then.
create table ai_assistant.ticket (
  id              uuid primary key,
  number          text not null unique,
  case_number     text not null unique,
  owner           uuid not null references ai_assistant.member,
  organisation    uuid not null references ai_assistant.organisation,
  conversation    uuid references ai_assistant.conversation on delete set null,
  state           text not null default 'OPEN'
                    check (state in ('OPEN', 'INVESTIGATING', 'WAITING_ON_CUSTOMER', 'RESOLVED', 'CLOSED')),
  priority        text not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
  reason          text,
  title           text not null,
  description     text not null,
  symptoms        text,
  root_cause      text,
  resolution      text,
  internal_notes  text,
  machine_model   text,
  machine         text,
  tags            text[] not null,
  related_parts   text[] not null,
  assignee        uuid references ai_assistant.member,
  transcript      jsonb not null,
  body_hash       text not null,
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  resolved_at     timestamptz,
  closed_at       timestamptz
);
create unique index ticket_one_open on ai_assistant.ticket (conversation) where state not in ('RESOLVED', 'CLOSED');
create index ticket_by_owner on ai_assistant.ticket (owner, created_at desc);
create index ticket_by_state on ai_assistant.ticket (state, created_at desc);

create table ai_assistant.ticket_comment (
  id       uuid primary key,
  ticket   uuid not null references ai_assistant.ticket on delete cascade,
  author   uuid not null references ai_assistant.member,
  internal boolean not null,
  text     text not null,
  at       timestamptz not null default clock_timestamp()
);
create index ticket_comment_by_ticket on ai_assistant.ticket_comment (ticket, at);

-- The last number given on each day.
create table ai_assistant.ticket_day (
  day  date primary key,
  last int not null
);
