-- Why a risk type is scored as it is, and which controls cover a layer
ALTER TABLE risk_type_score ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE coverage_cell ADD COLUMN controls TEXT NOT NULL DEFAULT '[]';
ALTER TABLE coverage_cell ADD COLUMN note TEXT NOT NULL DEFAULT '';

INSERT INTO migrated (entity, record_id, before, after)
SELECT 'riskTypeScore', id, json_object(), json_object('reason', reason) FROM risk_type_score ORDER BY id;

INSERT INTO migrated (entity, record_id, before, after)
SELECT 'coverageCell', id, json_object(), json_object('controls', json(controls), 'note', note)
FROM coverage_cell ORDER BY id;
