set lock_timeout = '10s';

-- What language models cost. A row of llm_day holds what one organisation, or the whole installation (the organisation of
-- zeros), has spent on a day (UTC) and what calls under way may still cost at worst. Both rows of a call change in one
-- statement, which finds no room rather than go above a budget.
create table ai_assistant.llm_day (
  day             date not null,
  organisation    uuid not null,
  spent           numeric(24, 12) not null default 0,
  reserved        numeric(24, 12) not null default 0,
  tokens          bigint not null default 0,
  reserved_tokens bigint not null default 0,
  calls           bigint not null default 0,
  warned          boolean not null default false,
  primary key (day, organisation)
);

-- One call of a model. RESERVED while it runs: the worst case is held, and what it costs by our own count stands in the
-- other columns. Left so by a process that died, it becomes ABANDONED and is charged by that count.
-- cost is null when the model has no configured price.
create table ai_assistant.llm_call (
  id              uuid primary key,
  at              timestamptz not null default now(),
  day             date not null,
  organisation    uuid not null,
  member          uuid not null,
  conversation    uuid,
  turn            uuid,
  model           text not null,
  state           text not null check (state in ('RESERVED', 'SETTLED', 'ABANDONED')),
  outcome         text,
  reserved        numeric(24, 12) not null,
  reserved_tokens bigint not null,
  prompt_tokens   bigint not null,
  cached_tokens   bigint not null default 0,
  reply_tokens    bigint not null,
  estimated       boolean not null default true,
  cost            numeric(24, 12),
  until           timestamptz not null
);
create index llm_call_by_turn on ai_assistant.llm_call (turn) where turn is not null;
create index llm_call_by_conversation on ai_assistant.llm_call (conversation) where conversation is not null;
create index llm_call_by_day on ai_assistant.llm_call (day, organisation, member);
create index llm_call_open on ai_assistant.llm_call (until) where state = 'RESERVED';
