-- A scenario is estimated by the factors of its tree. The two estimates it had until now become the smallest tree.
CREATE TABLE factor (
  id TEXT PRIMARY KEY,
  scenario_id TEXT NOT NULL REFERENCES scenario (id),
  node TEXT NOT NULL,
  distribution TEXT,
  unit TEXT NOT NULL,
  rationale TEXT NOT NULL,
  source TEXT NOT NULL,
  sure TEXT,
  example INTEGER NOT NULL,
  method TEXT,
  round INTEGER NOT NULL,
  revealed INTEGER NOT NULL,
  UNIQUE (scenario_id, node)
) STRICT;

CREATE TABLE estimate (
  id TEXT PRIMARY KEY,
  factor_id TEXT NOT NULL REFERENCES factor (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  round INTEGER NOT NULL,
  distribution TEXT NOT NULL,
  sure TEXT,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (factor_id, person_id, round)
) STRICT;
CREATE INDEX estimate_person ON estimate (person_id);

INSERT INTO factor (id, scenario_id, node, distribution, unit, rationale, source, sure, example, method, round, revealed)
SELECT new_id(), id, 'frequency.lef', frequency, '', frequency_rationale, '', NULL, 0, NULL, 1, 0
FROM scenario WHERE frequency IS NOT NULL OR frequency_rationale <> '' ORDER BY ref;

INSERT INTO factor (id, scenario_id, node, distribution, unit, rationale, source, sure, example, method, round, revealed)
SELECT new_id(), id, 'loss.primary', loss, '', loss_rationale, '', NULL, 0, NULL, 1, 0
FROM scenario WHERE loss IS NOT NULL OR loss_rationale <> '' ORDER BY ref;

INSERT INTO migrated (entity, record_id, before, after)
SELECT 'factor', id, NULL, json_object(
  'id', id, 'scenarioId', scenario_id, 'node', node, 'distribution', json(distribution), 'unit', unit,
  'rationale', rationale, 'source', source, 'sure', sure, 'example', json('false'), 'method', method,
  'round', round, 'revealed', json('false'))
FROM factor ORDER BY id;

INSERT INTO migrated (entity, record_id, before, after)
SELECT 'scenario', id,
  json_object(
    'frequency', json(frequency), 'frequencyRationale', frequency_rationale,
    'loss', json(loss), 'lossRationale', loss_rationale),
  json_object(
    'tree', json('{"semantics":"event","frequency":"lef","primary":[],"secondary":[]}'),
    'techniques', json('[]'))
FROM scenario ORDER BY ref;

ALTER TABLE scenario ADD COLUMN tree TEXT NOT NULL
  DEFAULT '{"semantics":"event","frequency":"lef","primary":[],"secondary":[]}';
ALTER TABLE scenario ADD COLUMN techniques TEXT NOT NULL DEFAULT '[]';
ALTER TABLE scenario DROP COLUMN frequency;
ALTER TABLE scenario DROP COLUMN frequency_rationale;
ALTER TABLE scenario DROP COLUMN loss;
ALTER TABLE scenario DROP COLUMN loss_rationale;
