set lock_timeout = '10s';

-- Where whoever handed over can be called back, in his own words.
alter table ai_assistant.ticket add column callback text;

-- What was handed over under which key: sent again it is the same ticket, also when that has ended meanwhile.
create table ai_assistant.ticket_request (
  owner     uuid not null references ai_assistant.member,
  key       text not null,
  body_hash text not null,
  ticket    uuid not null references ai_assistant.ticket on delete cascade,
  primary key (owner, key)
);
create index ticket_request_by_ticket on ai_assistant.ticket_request (ticket);
create index ticket_by_conversation on ai_assistant.ticket (conversation, created_at desc);
