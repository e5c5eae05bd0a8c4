-- Evidence and findings name a check before deployment by asset and check, so that naming one needs no record of it
INSERT INTO migrated (entity, record_id, before, after)
SELECT 'evidenceLink', l.id, json_object('subjectId', c.id), json_object('subjectId', c.asset_id || '/' || c."check")
FROM evidence_link l JOIN gate_check c ON l.subject_kind = 'gate' AND c.id = l.subject_id ORDER BY l.id;

INSERT INTO migrated (entity, record_id, before, after)
SELECT 'findingLink', l.id, json_object('subjectId', c.id), json_object('subjectId', c.asset_id || '/' || c."check")
FROM finding_link l JOIN gate_check c ON l.subject_kind = 'gate' AND c.id = l.subject_id ORDER BY l.id;

UPDATE evidence_link SET subject_id = (SELECT c.asset_id || '/' || c."check" FROM gate_check c WHERE c.id = subject_id)
WHERE subject_kind = 'gate' AND subject_id IN (SELECT id FROM gate_check);

UPDATE finding_link SET subject_id = (SELECT c.asset_id || '/' || c."check" FROM gate_check c WHERE c.id = subject_id)
WHERE subject_kind = 'gate' AND subject_id IN (SELECT id FROM gate_check);
