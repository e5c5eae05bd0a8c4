-- A change may also be a note: in the chain like any other, but undo passes over it. Looking at evidence is written
-- down and must neither be undone nor end what can be. SQLite widens a CHECK only by making the table anew.
CREATE TABLE change_wide (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  -- do: new work; undo and redo: names the change it reverses or repeats; final: cannot be undone; note: beside undo.
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'final', 'note')),
  target TEXT REFERENCES change_wide (id)
) STRICT;
INSERT INTO change_wide SELECT id, at, actor, operation, kind, target FROM change ORDER BY rowid;

CREATE TABLE history_wide (
  sequence INTEGER PRIMARY KEY,
  change_id TEXT NOT NULL REFERENCES change_wide (id),
  entity TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
INSERT INTO history_wide
SELECT sequence, change_id, entity, record_id, before, after, previous_hash, hash FROM history ORDER BY sequence;

DROP TABLE history;
DROP TABLE change;
ALTER TABLE change_wide RENAME TO change;
ALTER TABLE history_wide RENAME TO history;
CREATE INDEX history_record ON history (record_id, sequence);
CREATE INDEX history_change ON history (change_id);

-- Evidence. The bytes lie outside the history, their SHA-256 in it.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  content_id TEXT NOT NULL,
  source TEXT NOT NULL,
  collector TEXT NOT NULL,
  method TEXT,
  custodian TEXT NOT NULL,
  collected_on TEXT,
  attached_at TEXT NOT NULL,
  note TEXT NOT NULL,
  withdrawn TEXT
) STRICT;
CREATE INDEX evidence_sha256 ON evidence (sha256);
CREATE INDEX evidence_content ON evidence (content_id);

-- Parts of 1 MiB, the last one shorter; evidence with the same bytes shares them.
CREATE TABLE evidence_chunk (
  content_id TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (content_id, part)
) STRICT;

CREATE TABLE evidence_link (
  id TEXT PRIMARY KEY,
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  UNIQUE (evidence_id, subject_kind, subject_id)
) STRICT;
CREATE INDEX evidence_link_subject ON evidence_link (subject_kind, subject_id);

-- Without a reference to the evidence: what was done with it stays known when an attachment is undone.
CREATE TABLE custody_event (
  id TEXT PRIMARY KEY,
  evidence_id TEXT NOT NULL,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  actor TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX custody_event_evidence ON custody_event (evidence_id);

-- Findings
CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  criteria TEXT NOT NULL,
  condition TEXT NOT NULL,
  cause TEXT NOT NULL,
  effect TEXT NOT NULL,
  recommendation TEXT NOT NULL,
  severity TEXT NOT NULL,
  owner TEXT NOT NULL,
  due_on TEXT,
  response TEXT NOT NULL,
  state TEXT NOT NULL,
  raised_at TEXT NOT NULL
) STRICT;

CREATE TABLE finding_link (
  id TEXT PRIMARY KEY,
  finding_id TEXT NOT NULL REFERENCES finding (id),
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  UNIQUE (finding_id, subject_kind, subject_id)
) STRICT;
CREATE INDEX finding_link_subject ON finding_link (subject_kind, subject_id);

CREATE TABLE finding_event (
  id TEXT PRIMARY KEY,
  finding_id TEXT NOT NULL REFERENCES finding (id),
  at TEXT NOT NULL,
  from_state TEXT,
  to_state TEXT NOT NULL,
  actor TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX finding_event_finding ON finding_event (finding_id);
