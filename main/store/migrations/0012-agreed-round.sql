-- Which round of estimates a factor's range was agreed on: another round may have been shown since
ALTER TABLE factor ADD COLUMN agreed_round INTEGER;
UPDATE factor SET agreed_round = CASE WHEN revealed = 1 OR round = 1 THEN round ELSE round - 1 END
WHERE method IS NOT NULL;

INSERT INTO migrated (entity, record_id, before, after)
SELECT 'factor', id, json_object(), json_object('agreedRound', agreed_round) FROM factor ORDER BY id;
