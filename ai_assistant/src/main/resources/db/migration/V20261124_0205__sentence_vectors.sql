-- One vector for each sentence of a passage of several, packed: a little-endian 32-bit scale and 384 signed bytes.
alter table ai_assistant.passage add column sentences bytea;
