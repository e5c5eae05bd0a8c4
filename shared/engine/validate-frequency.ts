import { joinPath, type Problem } from './problem.ts';
import { checkFields, describe, isRecord, type UnknownRecord } from './record.ts';
import { FREQUENCY_NODES, type FrequencyNode } from './scenario.ts';
import { validateControls } from './validate-controls.ts';
import {
  CAPABILITY,
  FREQUENCY,
  PROBABILITY,
  type Quantity,
  validateDistribution,
} from './validate-distribution.ts';

const QUANTITIES: Readonly<Record<FrequencyNode, Quantity>> = {
  lef: FREQUENCY,
  tef: FREQUENCY,
  contact_frequency: FREQUENCY,
  probability_of_action: PROBABILITY,
  vulnerability: PROBABILITY,
  threat_capability: CAPABILITY,
  resistance_strength: CAPABILITY,
};

const CONTEST: readonly FrequencyNode[] = ['threat_capability', 'resistance_strength'];
const CONTACT: readonly FrequencyNode[] = ['contact_frequency', 'probability_of_action'];

/** Everything that is wrong with the frequency of a scenario: how it is put together, and each of its factors. */
export function validateFrequency(value: unknown, path: string): Problem[] {
  if (!isRecord(value)) {
    return [{ path, message: `must be an object with lef or its factors, not ${describe(value)}` }];
  }
  const given = FREQUENCY_NODES.filter((node) => value[node] !== undefined);
  return [
    ...checkFields(value, path, { required: [], optional: [...FREQUENCY_NODES, 'controls'] }),
    ...checkTree(value, given, path),
    ...given.flatMap((node) => validateDistribution(value[node], joinPath(path, node), QUANTITIES[node])),
    ...validateControls(value['controls'], joinPath(path, 'controls')),
  ];
}

/** Which factors stand together: `lef` alone, or one of two ways to threats and one of two ways from them to losses. */
function checkTree(value: UnknownRecord, given: readonly FrequencyNode[], path: string): Problem[] {
  const missing = (nodes: readonly FrequencyNode[]) =>
    nodes
      .filter((node) => value[node] === undefined)
      .map((node) => ({ path: joinPath(path, node), message: 'is missing' }));
  if (given.length === 0) return [{ path, message: 'has no factor; give lef, or tef with vulnerability' }];
  if (given.includes('lef')) return superfluous(given, ['lef'], path, 'lef says all; leave it out');

  const usesContact = CONTACT.some((node) => given.includes(node));
  const usesContest = CONTEST.some((node) => given.includes(node));
  const clash = [
    ...(usesContact
      ? superfluous(
          given,
          ['tef'],
          path,
          'leave it out: contact frequency and probability of action give it',
          true,
        )
      : []),
    ...(usesContest
      ? superfluous(given, ['vulnerability'], path, 'leave it out: capability and resistance give it', true)
      : []),
  ];
  if (clash.length > 0) return clash;
  return [...missing(usesContact ? CONTACT : ['tef']), ...missing(usesContest ? CONTEST : ['vulnerability'])];
}

/** Nodes that are given though they must not be: all but `nodes`, or only `nodes` when `these` is true. */
function superfluous(
  given: readonly FrequencyNode[],
  nodes: readonly FrequencyNode[],
  path: string,
  message: string,
  these = false,
): Problem[] {
  return given
    .filter((node) => nodes.includes(node) === these)
    .map((node) => ({ path: joinPath(path, node), message }));
}
