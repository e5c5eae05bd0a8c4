-- Reasons why a role may reach a model although a source of it is closed to that role
CREATE TABLE access_override (
  id TEXT PRIMARY KEY,
  asset_id TEXT NOT NULL REFERENCES asset (id),
  source_id TEXT NOT NULL REFERENCES asset (id),
  role TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (asset_id, source_id, role)
) STRICT;
CREATE INDEX access_override_source ON access_override (source_id);
