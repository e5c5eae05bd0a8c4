import { joinPath, type Problem } from './problem.ts';
import { checkFields, describe, isRecord } from './record.ts';
import { LOSS, validateDistribution } from './validate-distribution.ts';
import { checkUniqueIds, validateId } from './validate-id.ts';

/** Everything that is wrong with the uncertain controls of a frequency or a loss; missing ones mean there are none. */
export function validateControls(value: unknown, path: string): Problem[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ path, message: `must be a list of controls, not ${describe(value)}` }];
  return [
    ...value.flatMap((control: unknown, index) => validateControl(control, `${path}[${index}]`)),
    ...checkUniqueIds(value, path),
  ];
}

function validateControl(value: unknown, path: string): Problem[] {
  if (!isRecord(value)) return [{ path, message: `must be a control, not ${describe(value)}` }];
  const { id, left } = value;
  return [
    ...checkFields(value, path, { required: ['id', 'left'] }),
    ...validateId(id, joinPath(path, 'id')),
    // As an amount of loss, what is left may be anything that is not negative.
    ...(left === undefined ? [] : validateDistribution(left, joinPath(path, 'left'), LOSS)),
  ];
}
