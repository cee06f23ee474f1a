set lock_timeout = '10s';

-- The latest change of a version makes the earlier ones void.
create index index_change_by_version on ai_assistant.index_change (version, position);
