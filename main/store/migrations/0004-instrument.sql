-- The assessment instrument: answers, ratings and measures of the 35 responsibilities
CREATE TABLE answer (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  question_id TEXT NOT NULL,
  value TEXT,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (person_id, question_id)
) STRICT;

CREATE TABLE rating (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  dimension_id TEXT NOT NULL,
  maturity INTEGER NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (person_id, dimension_id)
) STRICT;

CREATE TABLE settlement (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL UNIQUE,
  answer TEXT,
  maturity INTEGER,
  reason TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL,
  CHECK ((answer IS NULL) <> (maturity IS NULL))
) STRICT;
CREATE INDEX settlement_person ON settlement (person_id);

CREATE TABLE not_applicable (
  id TEXT PRIMARY KEY,
  dimension_id TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX not_applicable_person ON not_applicable (person_id);

CREATE TABLE checklist_tick (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX checklist_tick_person ON checklist_tick (person_id);

CREATE TABLE instrument_comment (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  text TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX instrument_comment_subject ON instrument_comment (subject_id);
CREATE INDEX instrument_comment_person ON instrument_comment (person_id);

CREATE TABLE workshop_flag (
  id TEXT PRIMARY KEY,
  subject_id TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX workshop_flag_person ON workshop_flag (person_id);

CREATE TABLE measurement (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL,
  value REAL NOT NULL,
  taken_on TEXT NOT NULL,
  source TEXT NOT NULL,
  owner TEXT NOT NULL,
  denominator TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_measure ON measurement (measure_id, taken_on);

CREATE TABLE measure_setting (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL UNIQUE,
  target REAL,
  direction TEXT NOT NULL,
  strict INTEGER NOT NULL,
  set_by TEXT NOT NULL,
  set_on TEXT,
  unit TEXT NOT NULL,
  owner TEXT NOT NULL,
  stale_after_days INTEGER NOT NULL
) STRICT;

CREATE TABLE framework_link (
  id TEXT PRIMARY KEY,
  responsibility_id TEXT NOT NULL,
  framework_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  at TEXT NOT NULL,
  UNIQUE (responsibility_id, framework_id, item_id)
) STRICT;
CREATE INDEX framework_link_person ON framework_link (person_id);

CREATE TABLE previous_assessment (
  id TEXT PRIMARY KEY,
  client TEXT NOT NULL,
  title TEXT NOT NULL,
  last_on TEXT NOT NULL,
  head TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  answers TEXT NOT NULL,
  ratings TEXT NOT NULL
) STRICT;
