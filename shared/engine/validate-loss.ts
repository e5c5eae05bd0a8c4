import { FORMS } from './loss-forms.ts';
import { joinPath, type Problem } from './problem.ts';
import { checkFields, describe, isRecord } from './record.ts';
import { validateControls } from './validate-controls.ts';
import { LOSS, PROBABILITY, validateDistribution } from './validate-distribution.ts';
import { checkUniqueIds, validateId } from './validate-id.ts';

/** Everything that is wrong with the loss of a scenario. */
export function validateLoss(value: unknown, path: string): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be an object with primary, not ${describe(value)}` }];
  const { primary, secondary } = value;
  return [
    ...checkFields(value, path, { required: ['primary'], optional: ['secondary', 'controls'] }),
    ...(primary === undefined ? [] : validateMagnitude(primary, joinPath(path, 'primary'))),
    ...(secondary === undefined ? [] : validateSecondary(secondary, joinPath(path, 'secondary'))),
    ...validateControls(value['controls'], joinPath(path, 'controls')),
  ];
}

/** One distribution, or `{ forms }` with at least one of the six. */
function validateMagnitude(value: unknown, path: string): Problem[] {
  if (!isRecord(value) || value['forms'] === undefined) return validateDistribution(value, path, LOSS);
  const { forms } = value;
  const at = joinPath(path, 'forms');
  const problems = checkFields(value, path, { required: ['forms'] });
  if (!isRecord(forms)) {
    return [...problems, { path: at, message: `must be an object of loss forms, not ${describe(forms)}` }];
  }
  const given = FORMS.filter((form) => forms[form] !== undefined);
  if (given.length === 0)
    problems.push({ path: at, message: `is empty; give at least one of ${FORMS.join(', ')}` });
  return [
    ...problems,
    ...checkFields(forms, at, { required: [], optional: FORMS }),
    ...given.flatMap((form) => validateDistribution(forms[form], joinPath(at, form), LOSS)),
  ];
}

function validateSecondary(value: unknown, path: string): Problem[] {
  if (!Array.isArray(value)) {
    return [{ path, message: `must be a list of secondary losses, not ${describe(value)}` }];
  }
  return [
    ...value.flatMap((loss: unknown, index) => validateSecondaryLoss(loss, `${path}[${index}]`)),
    ...checkUniqueIds(value, path),
  ];
}

function validateSecondaryLoss(value: unknown, path: string): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be a secondary loss, not ${describe(value)}` }];
  const { id, probability, magnitude } = value;
  const problems = [
    ...checkFields(value, path, { required: ['id', 'probability', 'magnitude'] }),
    ...validateId(id, joinPath(path, 'id')),
  ];
  if (probability !== undefined) {
    problems.push(...validateDistribution(probability, joinPath(path, 'probability'), PROBABILITY));
  }
  if (magnitude !== undefined) problems.push(...validateMagnitude(magnitude, joinPath(path, 'magnitude')));
  return problems;
}
