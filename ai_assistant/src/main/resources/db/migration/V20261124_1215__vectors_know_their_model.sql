set lock_timeout = '10s';

-- Vectors have as many dimensions as the model that made them. Those that are there came from one of 384.
alter table ai_assistant.passage add column dimensions int default 384;
alter table ai_assistant.passage alter column dimensions drop default;

-- Whose vectors a version has, all its passages; null while some have none.
alter table ai_assistant.manual_version add column embedded_by text;
update ai_assistant.manual_version v set embedded_by = p.model
from (select version, min(embedded_by) as model from ai_assistant.passage
      group by version having count(embedded_by) = count(*) and count(distinct embedded_by) = 1) p
where p.version = v.id;

-- EMBEDDED: the same passages with vectors of another model.
alter table ai_assistant.index_change add column model text;
alter table ai_assistant.index_change drop constraint index_change_kind_check;
alter table ai_assistant.index_change add constraint index_change_kind_check
  check (kind in ('PUBLISHED', 'WITHDRAWN', 'EMBEDDED'));
