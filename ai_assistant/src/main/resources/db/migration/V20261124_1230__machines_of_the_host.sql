set lock_timeout = '10s';

-- Machines that the host application keeps, under its ids; what it said of them when a message was accepted stays with the
-- turn, the token that asked for it nowhere.
alter table ai_assistant.machine add column host_id text, add column host_model text;
create unique index machine_of_host on ai_assistant.machine (host_id);

alter table ai_assistant.turn add column machine_data jsonb;
