-- The spine: every commit is a change, every record it touched a history entry chained by hash.
CREATE TABLE change (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  operation TEXT NOT NULL,
  -- do: new work; undo and redo: names the change it reverses or repeats; final: cannot be undone.
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'final')),
  target TEXT REFERENCES change (id)
) STRICT;

CREATE TABLE history (
  sequence INTEGER PRIMARY KEY,
  change_id TEXT NOT NULL REFERENCES change (id),
  entity TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX history_record ON history (record_id, sequence);
CREATE INDEX history_change ON history (change_id);

-- Scope
CREATE TABLE engagement (
  id TEXT PRIMARY KEY,
  client TEXT NOT NULL,
  title TEXT NOT NULL,
  objectives TEXT NOT NULL,
  criteria TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  report_on TEXT,
  currency TEXT NOT NULL,
  marking TEXT NOT NULL,
  distribution TEXT NOT NULL,
  appetite TEXT NOT NULL,
  sample INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  party TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;

CREATE TABLE version (
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  author TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;

-- Inventory
CREATE TABLE asset (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  stage TEXT,
  component TEXT,
  deployment TEXT,
  owner TEXT NOT NULL,
  custodian TEXT NOT NULL,
  vendor TEXT NOT NULL,
  tier TEXT,
  confidentiality TEXT,
  integrity TEXT,
  availability TEXT,
  export_mark TEXT NOT NULL,
  model_card TEXT NOT NULL,
  data_card TEXT NOT NULL,
  version TEXT NOT NULL,
  licence TEXT NOT NULL,
  location TEXT NOT NULL,
  description TEXT NOT NULL,
  source TEXT NOT NULL,
  attributes TEXT NOT NULL
) STRICT;

CREATE TABLE relation (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES asset (id),
  to_id TEXT NOT NULL REFERENCES asset (id),
  kind TEXT NOT NULL,
  UNIQUE (from_id, to_id, kind),
  CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX relation_to ON relation (to_id);

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY,
  step TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL
) STRICT;

CREATE TABLE import_mapping (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  columns TEXT NOT NULL
) STRICT;

-- Risk
CREATE TABLE scenario (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  threat TEXT NOT NULL,
  effect TEXT,
  frequency TEXT,
  frequency_rationale TEXT NOT NULL,
  loss TEXT,
  loss_rationale TEXT NOT NULL
) STRICT;

CREATE TABLE scenario_asset (
  id TEXT PRIMARY KEY,
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  asset_id TEXT NOT NULL REFERENCES asset (id),
  UNIQUE (scenario_id, asset_id)
) STRICT;
CREATE INDEX scenario_asset_asset ON scenario_asset (asset_id);

CREATE TABLE simulation (
  id TEXT PRIMARY KEY,
  scenario_id TEXT UNIQUE REFERENCES scenario (id),
  seed INTEGER NOT NULL,
  iterations INTEGER NOT NULL,
  engine_version TEXT NOT NULL,
  inputs_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  result TEXT NOT NULL,
  contributions TEXT NOT NULL
) STRICT;

-- Exceptions
CREATE TABLE exception (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL,
  requester_id TEXT REFERENCES person (id),
  approver_id TEXT REFERENCES person (id),
  controls TEXT NOT NULL,
  no_control_reason TEXT NOT NULL,
  starts_on TEXT,
  expires_on TEXT,
  renews_id TEXT REFERENCES exception (id),
  approval TEXT,
  -- The last guard behind the rules: nobody approves their own request.
  CHECK (approver_id IS NULL OR requester_id IS NULL OR approver_id <> requester_id)
) STRICT;

CREATE TABLE exception_asset (
  id TEXT PRIMARY KEY,
  exception_id TEXT NOT NULL REFERENCES exception (id),
  asset_id TEXT NOT NULL REFERENCES asset (id),
  UNIQUE (exception_id, asset_id)
) STRICT;
CREATE INDEX exception_asset_asset ON exception_asset (asset_id);

CREATE TABLE exception_scenario (
  id TEXT PRIMARY KEY,
  exception_id TEXT NOT NULL REFERENCES exception (id),
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  UNIQUE (exception_id, scenario_id)
) STRICT;
CREATE INDEX exception_scenario_scenario ON exception_scenario (scenario_id);

CREATE TABLE exception_responsibility (
  id TEXT PRIMARY KEY,
  exception_id TEXT NOT NULL REFERENCES exception (id),
  responsibility_id TEXT NOT NULL,
  UNIQUE (exception_id, responsibility_id)
) STRICT;

CREATE TABLE exception_event (
  id TEXT PRIMARY KEY,
  exception_id TEXT NOT NULL REFERENCES exception (id),
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  from_state TEXT,
  to_state TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  actor TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX exception_event_exception ON exception_event (exception_id);

-- RACI
CREATE TABLE raci_role (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  abbreviation TEXT NOT NULL,
  "group" TEXT NOT NULL,
  description TEXT NOT NULL,
  reference TEXT NOT NULL,
  origin TEXT NOT NULL,
  kind TEXT NOT NULL,
  hidden INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE raci_assignment (
  id TEXT PRIMARY KEY,
  responsibility_id TEXT NOT NULL,
  role_id TEXT NOT NULL REFERENCES raci_role (id),
  letter TEXT NOT NULL,
  choice INTEGER NOT NULL,
  printed TEXT NOT NULL,
  UNIQUE (responsibility_id, role_id, letter)
) STRICT;
CREATE INDEX raci_assignment_role ON raci_assignment (role_id);

CREATE TABLE role_person (
  id TEXT PRIMARY KEY,
  role_id TEXT NOT NULL REFERENCES raci_role (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  UNIQUE (role_id, person_id)
) STRICT;
