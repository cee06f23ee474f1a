-- How a talk ended, as the one who held it says; what he writes never ends it by itself.
alter table ai_assistant.conversation
  add column status text not null default 'active' check (status in ('active', 'completed', 'escalated', 'abandoned')),
  add column resolution text;
