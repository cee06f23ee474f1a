set lock_timeout = '10s';

-- Organisations and people whom the host application knows, under its ids. Names are unique only among our own: nobody at
-- the host becomes one of our people by taking a name.
alter table ai_assistant.organisation add column host_id text;
alter table ai_assistant.member add column host_id text;

drop index ai_assistant.organisation_name;
create unique index organisation_name on ai_assistant.organisation (lower(name)) where host_id is null;
create unique index organisation_of_host on ai_assistant.organisation (host_id);

drop index ai_assistant.member_name;
create unique index member_name on ai_assistant.member (organisation, lower(name)) where host_id is null;
create unique index member_of_host on ai_assistant.member (host_id);
