set lock_timeout = '10s';

-- What an asker reports of the guided steps of an answer; the steps follow from the answer.
create table ai_assistant.step_report (
  turn    uuid not null references ai_assistant.turn on delete cascade,
  step    int not null,
  outcome text not null check (outcome in ('WORKED', 'PARTIALLY_WORKED', 'DIDNT_WORK', 'REMARK')),
  text    text,
  at      timestamptz not null default now(),
  primary key (turn, step)
);
