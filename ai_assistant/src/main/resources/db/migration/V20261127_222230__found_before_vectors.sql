set lock_timeout = '10s';

-- True while a published version is found by its words alone and its vectors are being made.
alter table ai_assistant.manual_version add column vectors_due boolean not null default false;
