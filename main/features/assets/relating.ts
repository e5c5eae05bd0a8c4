import { AssayError } from '../../../shared/contract/error.ts';
import type { Asset, Relation, RelationKind } from '../../../shared/model/asset.ts';
import { relationProblem } from '../../../shared/rules/asset-relation.ts';

/** @throws AssayError CONFLICT or INVALID, in words, when the two assets cannot be related like this. */
export function assertRelation(
  kind: RelationKind,
  from: Asset,
  to: Asset,
  existing: readonly Relation[],
): void {
  const problem = relationProblem(kind, from, to, existing);
  if (problem === null) return;
  const [a, b] = [named(from), named(to)];
  const refuse = (code: 'CONFLICT' | 'INVALID', why: string) => {
    throw new AssayError(code, `Not related: ${why}`, [{ path: ['toId'], message: why }]);
  };
  switch (problem) {
    case 'self':
      return refuse('INVALID', `${a} cannot be related to itself. Choose another asset.`);
    case 'double':
      return refuse('CONFLICT', `${a} ${kind} ${b} is stated already.`);
    case 'both ways':
      return refuse('CONFLICT', `${b} ${kind} ${a} is stated already, and it cannot hold both ways.`);
    case 'turn round':
      return refuse(
        'INVALID',
        `${a} cannot be “${kind}” ${b}, only the other way round. Turn the relation round.`,
      );
    case 'types':
      return refuse(
        'INVALID',
        `“${kind}” makes no sense from ${aType(from)} to ${aType(to)}. Choose “depends on” or “uses”, or correct the type.`,
      );
  }
}

/** Relates each of the assets to one other. Those that cannot be are refused in words; the others stay unaffected. */
export function relateMany(
  kind: RelationKind,
  from: readonly Asset[],
  to: Asset,
  existing: readonly Relation[],
  newId: () => string,
): { created: Relation[]; refused: { fromId: string; message: string }[] } {
  const created: Relation[] = [];
  const refused: { fromId: string; message: string }[] = [];
  for (const asset of from) {
    try {
      assertRelation(kind, asset, to, existing);
      created.push({ id: newId(), fromId: asset.id, toId: to.id, kind });
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
      refused.push({ fromId: asset.id, message: error.message });
    }
  }
  return { created, refused };
}

const named = (asset: Asset) => `${asset.ref} ${asset.name}`;
const aType = (asset: Asset) => `${/^[aei]/.test(asset.type) ? 'an' : 'a'} ${asset.type}`;
