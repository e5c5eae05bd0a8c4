-- Scored risk types, and the coverage of layers by kinds of control
CREATE TABLE risk_type_score (
  id TEXT PRIMARY KEY,
  risk_type TEXT NOT NULL UNIQUE,
  score REAL NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE TABLE risk_category_settings (
  id TEXT PRIMARY KEY,
  threshold REAL NOT NULL
) STRICT;

CREATE TABLE coverage_cell (
  id TEXT PRIMARY KEY,
  layer TEXT NOT NULL,
  control TEXT NOT NULL,
  state TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (layer, control)
) STRICT;
