-- Rights by stage and role, and the tasks shared with providers
CREATE TABLE access_settings (
  id TEXT PRIMARY KEY,
  limits TEXT NOT NULL,
  split TEXT NOT NULL
) STRICT;

CREATE TABLE access_group (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE access_group_asset (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES access_group (id),
  asset_id TEXT NOT NULL UNIQUE REFERENCES asset (id)
) STRICT;
CREATE INDEX access_group_asset_group ON access_group_asset (group_id);

CREATE TABLE access_grant (
  id TEXT PRIMARY KEY,
  asset_id TEXT REFERENCES asset (id),
  group_id TEXT REFERENCES access_group (id),
  stage TEXT NOT NULL,
  role TEXT NOT NULL,
  rights TEXT NOT NULL,
  standing INTEGER NOT NULL,
  UNIQUE (asset_id, group_id, stage, role),
  CHECK ((asset_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE INDEX access_grant_asset ON access_grant (asset_id);
CREATE INDEX access_grant_group ON access_grant (group_id);

CREATE TABLE task_owner (
  id TEXT PRIMARY KEY,
  asset_id TEXT NOT NULL REFERENCES asset (id),
  task TEXT NOT NULL,
  party TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (asset_id, task)
) STRICT;
