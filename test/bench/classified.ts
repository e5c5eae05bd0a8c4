import type { Client } from '../../shared/contract/contract.ts';
import type { Right } from '../../shared/model/access.ts';
import { ACCESS_STAGES } from '../../shared/model/access.ts';
import { catalogue } from '../../main/catalogue/catalogue.ts';

const ANSWERS = [
  { sensitivity: 'business', identifiability: 'none', regulation: 'none' },
  { sensitivity: 'personal', identifiability: 'pseudonymised', regulation: 'regulated' },
  { sensitivity: 'special', identifiability: 'identified', regulation: 'strict' },
] as const;
const GROUPS = 100;
const ROLES = 8;
const RIGHTS: readonly (readonly Right[])[] = [
  ['read'],
  ['read', 'write', 'execute'],
  ['execute', 'approve'],
  ['read', 'download'],
];
/** Assets that have rights, owners of tasks and a check of their own. */
const OWN = 400;

/** Classifies every asset and gives it rights: most by their groups, some their own, with owners of tasks and checks. */
export async function classifyAll(api: Client, ids: readonly string[]): Promise<void> {
  for (const [i, answers] of ANSWERS.entries())
    await api.classification.classify({
      assetIds: ids.filter((_, at) => at % ANSWERS.length === i),
      answers: {
        ...answers,
        criticality: 'medium',
        confidentiality: 'medium',
        integrity: 'medium',
        availability: 'low',
        reidentification: null,
        businessLogic: false,
      },
    });
  for (const controlId of ['one-group', 'mfa'])
    await api.classification.setControl({
      assetIds: ids.filter((_, at) => at % 2 === 0),
      controlId,
      present: true,
    });
  const grouped = ids.slice(OWN);
  for (let i = 0; i < GROUPS; i += 1) {
    const members = grouped.filter((_, at) => at % GROUPS === i);
    await api.access.group({ assetIds: members, groupId: null, name: `Group ${i}` });
    await api.access.set({ assetId: members[0] ?? '', cells: await cells(api, i) });
  }
  const tasks = catalogue().threats.sharedResponsibility.taskSplit.rows;
  for (const [i, assetId] of ids.slice(0, OWN).entries()) {
    await api.access.set({ assetId, cells: await cells(api, i) });
    const task = tasks[i % tasks.length]?.task ?? '';
    await api.access.setOwner({ assetId, task, party: 'shared', note: 'As the contract has it' });
    await api.gates.check({ assetId, check: 'dataPrivacy', result: 'pass', note: 'Probed with canaries' });
  }
}

async function cells(api: Client, seed: number) {
  const { roles } = await api.access.state({});
  return roles.slice(0, ROLES).flatMap((role, r) =>
    ACCESS_STAGES.map((stage, s) => ({
      role,
      stage,
      rights: [...(RIGHTS[(seed + r + s) % RIGHTS.length] ?? [])],
      standing: (seed + r) % 3 === 0,
    })),
  );
}
