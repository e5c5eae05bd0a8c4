import { type FrequencyForm, LOSS_FORMS, type LossForm, type ScenarioTree } from '../model/factor.ts';

/** Forms that a loss is first split into; they are those that nearly every event has. */
const FIRST_FORMS: readonly LossForm[] = ['productivity', 'response'];
const FIRST_SECONDARY_FORMS: readonly LossForm[] = ['fines_and_judgments', 'reputation'];

/** Most secondary losses a scenario may have. */
export const MOST_SECONDARY = 12;

/** The tree with a node taken apart into its factors; null where there is nothing further. */
export function expandNode(tree: ScenarioTree, id: string): ScenarioTree | null {
  const [attempts, success] = halves(tree.frequency);
  if (id === 'frequency.lef') return attempts === null ? framed(tree, 'tef', 'vulnerability') : null;
  if (id === 'frequency.tef') return attempts === 'tef' ? framed(tree, 'contact', success) : null;
  if (id === 'frequency.vulnerability')
    return success === 'vulnerability' ? framed(tree, attempts, 'capability') : null;
  const forms = formsAt(tree, id);
  if (forms === null || forms.length > 0) return null;
  return withForms(tree, id, id === 'loss.primary' ? FIRST_FORMS : FIRST_SECONDARY_FORMS);
}

/** The tree with a node estimated as a whole again; null where it is. What was stated for its factors is kept. */
export function collapseNode(tree: ScenarioTree, id: string): ScenarioTree | null {
  const [attempts, success] = halves(tree.frequency);
  if (id === 'frequency.lef') return attempts === null ? null : { ...tree, frequency: 'lef' };
  if (id === 'frequency.tef') return attempts === 'contact' ? framed(tree, 'tef', success) : null;
  if (id === 'frequency.vulnerability')
    return success === 'capability' ? framed(tree, attempts, 'vulnerability') : null;
  const forms = formsAt(tree, id);
  return forms === null || forms.length === 0 ? null : withForms(tree, id, []);
}

/** The forms a loss is split into; null where the node is no loss that can be. */
export function formsAt(tree: ScenarioTree, id: string): readonly LossForm[] | null {
  if (id === 'loss.primary') return tree.primary;
  return tree.secondary.find((loss) => loss.id === secondaryOf(id))?.forms ?? null;
}

/** The tree with a loss split into these forms, in FAIR's order. */
export function withForms(tree: ScenarioTree, id: string, forms: readonly LossForm[]): ScenarioTree {
  const ordered = LOSS_FORMS.filter((form) => forms.includes(form));
  if (id === 'loss.primary') return { ...tree, primary: ordered };
  const secondaryId = secondaryOf(id);
  return {
    ...tree,
    secondary: tree.secondary.map((loss) => (loss.id === secondaryId ? { ...loss, forms: ordered } : loss)),
  };
}

/** The tree with another secondary loss; its id follows from its title and never from another's. */
export function withSecondary(tree: ScenarioTree, title: string): { tree: ScenarioTree; id: string } {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST_STEM)
    .replace(/-+$/, '');
  const stem = plain === '' ? 'loss' : plain;
  const taken = new Set(tree.secondary.map(({ id }) => id));
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  return { tree: { ...tree, secondary: [...tree.secondary, { id, title, forms: [] }] }, id };
}

const LONGEST_STEM = 32;

export const withoutSecondary = (tree: ScenarioTree, id: string): ScenarioTree => ({
  ...tree,
  secondary: tree.secondary.filter((loss) => loss.id !== id),
});

export const renamedSecondary = (tree: ScenarioTree, id: string, title: string): ScenarioTree => ({
  ...tree,
  secondary: tree.secondary.map((loss) => (loss.id === id ? { ...loss, title } : loss)),
});

type Attempts = 'tef' | 'contact' | null;
type Success = 'vulnerability' | 'capability' | null;

function halves(frequency: FrequencyForm): readonly [Attempts, Success] {
  if (frequency === 'lef') return [null, null];
  return frequency.split('-') as [Attempts, Success];
}

function framed(tree: ScenarioTree, attempts: Attempts, success: Success): ScenarioTree | null {
  if (attempts === null || success === null) return null;
  return { ...tree, frequency: `${attempts}-${success}` };
}

/** `fine` of `loss.secondary.fine` and of everything below it. */
const secondaryOf = (id: string): string | undefined =>
  /^loss\.secondary\.([a-z0-9-]+)(?:\.magnitude)?$/.exec(id)?.[1];
