set lock_timeout = '10s';

-- Which answers rest on a version of a manual.
create index answer_by_citation on ai_assistant.answer using gin ((body -> 'citations') jsonb_path_ops);
