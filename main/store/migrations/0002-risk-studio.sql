-- Treatments
CREATE TABLE treatment (
  id TEXT PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  owner TEXT NOT NULL,
  annual_cost REAL,
  cost_basis TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;

CREATE TABLE effect (
  id TEXT PRIMARY KEY,
  treatment_id TEXT REFERENCES treatment (id),
  exception_id TEXT REFERENCES exception (id),
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  change TEXT NOT NULL,
  rationale TEXT NOT NULL,
  CHECK ((treatment_id IS NULL) <> (exception_id IS NULL))
) STRICT;
CREATE INDEX effect_treatment ON effect (treatment_id);
CREATE INDEX effect_exception ON effect (exception_id);
CREATE INDEX effect_scenario ON effect (scenario_id);

CREATE TABLE bundle (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE bundle_treatment (
  id TEXT PRIMARY KEY,
  bundle_id TEXT NOT NULL REFERENCES bundle (id),
  treatment_id TEXT NOT NULL REFERENCES treatment (id),
  UNIQUE (bundle_id, treatment_id)
) STRICT;
CREATE INDEX bundle_treatment_treatment ON bundle_treatment (treatment_id);

CREATE TABLE evaluation (
  id TEXT PRIMARY KEY,
  scenario_id TEXT REFERENCES scenario (id),
  kind TEXT NOT NULL,
  treatment_ids TEXT NOT NULL,
  seed INTEGER NOT NULL,
  iterations INTEGER NOT NULL,
  engine_version TEXT NOT NULL,
  inputs_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  result TEXT NOT NULL,
  figures TEXT NOT NULL
) STRICT;
CREATE INDEX evaluation_scenario ON evaluation (scenario_id);

CREATE TABLE treatment_decision (
  id TEXT PRIMARY KEY,
  scenario_id TEXT REFERENCES scenario (id),
  treatment_ids TEXT NOT NULL,
  title TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  basis TEXT NOT NULL
) STRICT;
CREATE INDEX treatment_decision_scenario ON treatment_decision (scenario_id);

-- Portfolio
CREATE TABLE portfolio_settings (
  id TEXT PRIMARY KEY,
  correlated INTEGER NOT NULL,
  correlation REAL NOT NULL,
  budget REAL,
  likelihood_bands TEXT NOT NULL,
  loss_bands TEXT
) STRICT;

-- Calibration
CREATE TABLE calibration_session (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  started_at TEXT NOT NULL,
  finished_at TEXT,
  question_ids TEXT NOT NULL
) STRICT;
CREATE INDEX calibration_session_person ON calibration_session (person_id);

CREATE TABLE calibration_answer (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES calibration_session (id),
  question_id TEXT NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (session_id, question_id)
) STRICT;
