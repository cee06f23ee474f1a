-- How answers came about; goes with the conversation.
create table ai_assistant.answer_trace (
  id      uuid primary key,
  turn    uuid not null references ai_assistant.turn on delete cascade,
  made_at timestamptz not null default now(),
  body    jsonb not null
);
create index answer_trace_turn on ai_assistant.answer_trace (turn);
