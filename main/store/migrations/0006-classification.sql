-- Classification of assets, the gate before deployment and fairness
CREATE TABLE classification_settings (
  id TEXT PRIMARY KEY,
  labels TEXT NOT NULL,
  floors TEXT NOT NULL,
  handling TEXT NOT NULL,
  controls TEXT NOT NULL
) STRICT;

CREATE TABLE classification (
  id TEXT PRIMARY KEY,
  asset_id TEXT NOT NULL REFERENCES asset (id),
  answers TEXT NOT NULL,
  proposed TEXT NOT NULL,
  inherited TEXT,
  tier TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX classification_asset ON classification (asset_id, id);

CREATE TABLE asset_control (
  id TEXT PRIMARY KEY,
  asset_id TEXT NOT NULL REFERENCES asset (id),
  control_id TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (asset_id, control_id)
) STRICT;

CREATE TABLE gate_check (
  id TEXT PRIMARY KEY,
  asset_id TEXT NOT NULL REFERENCES asset (id),
  "check" TEXT NOT NULL,
  result TEXT NOT NULL,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (asset_id, "check")
) STRICT;

CREATE TABLE gate_decision (
  id TEXT PRIMARY KEY,
  asset_id TEXT NOT NULL REFERENCES asset (id),
  outcome TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  basis TEXT NOT NULL
) STRICT;
CREATE INDEX gate_decision_asset ON gate_decision (asset_id, id);
CREATE INDEX gate_decision_person ON gate_decision (person_id);

CREATE TABLE fairness_test (
  id TEXT PRIMARY KEY,
  asset_id TEXT NOT NULL REFERENCES asset (id),
  title TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  source TEXT NOT NULL,
  attribute TEXT NOT NULL,
  favourable TEXT NOT NULL,
  reference TEXT,
  threshold REAL NOT NULL,
  groups TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX fairness_test_asset ON fairness_test (asset_id, taken_on);
