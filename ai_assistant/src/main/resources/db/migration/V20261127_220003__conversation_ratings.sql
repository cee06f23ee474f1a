set lock_timeout = '10s';

-- How satisfied somebody is with a whole conversation, and what else he says of it; goes with the conversation.
create table ai_assistant.conversation_rating (
  conversation uuid not null references ai_assistant.conversation on delete cascade,
  member       uuid not null references ai_assistant.member,
  satisfaction int not null check (satisfaction between 1 and 5),
  remarks      jsonb not null,
  at           timestamptz not null default now(),
  primary key (conversation, member)
);
