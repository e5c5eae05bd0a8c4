-- Common causes that inputs of several scenarios follow
CREATE TABLE common_driver (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE driver_link (
  id TEXT PRIMARY KEY,
  driver_id TEXT NOT NULL REFERENCES common_driver (id),
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  node TEXT NOT NULL,
  correlation REAL NOT NULL,
  UNIQUE (scenario_id, node)
) STRICT;
CREATE INDEX driver_link_driver ON driver_link (driver_id);
