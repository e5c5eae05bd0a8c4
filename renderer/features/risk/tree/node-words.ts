import type { Factor } from '../../../../shared/model/factor.ts';
import type { LinkedScenario } from '../../../../shared/model/scenario.ts';
import { percent } from '../../../../shared/format/probability.ts';
import {
  ANNUAL,
  type LossNode,
  nodeMean,
  PER_EVENT,
  type Ranges,
} from '../../../../shared/rules/loss-tree.ts';
import { readDraft, type RangeDraft } from '../../../../shared/rules/range-draft.ts';
import { t } from '../../../i18n/t.ts';
import { draftKey, sameRange } from '../drafts.ts';
import { bareRange, distributionRange } from '../factor-words.ts';
import { valueWords } from '../words.ts';

/** What a node says, and how it stands. */
export interface NodeWords {
  readonly value: string;
  /** The same in less room: with the unit of its quantity, then with its figures closer together. */
  readonly shorter?: readonly string[];
  /** The figures alone, and what they count. */
  readonly bare?: { readonly value: string; readonly unit: string };
  readonly note: string;
  readonly state: 'calculated' | 'wanted' | 'example' | 'unstored' | 'tried' | 'stored';
}

export interface NodeWordsInput {
  readonly scenario: LinkedScenario;
  readonly node: LossNode;
  readonly ranges: Ranges;
  readonly typed: Readonly<Record<string, RangeDraft>>;
  readonly zeroProbability: number | undefined;
  readonly people: number;
  readonly currency: string;
}

export function nodeWords(input: NodeWordsInput): NodeWords {
  const { scenario, node, ranges, currency } = input;
  if (node.factor === null) {
    const value = nodeMean(node, ranges);
    return {
      value: value === null ? t('risk.node.open') : calculatedWords(node, value, currency),
      note: noteOf(input),
      state: 'calculated',
    };
  }
  const factor = scenario.factors.find((one) => one.node === node.id);
  const range = ranges.get(node.id);
  const note = input.people > 0 ? t('risk.node.people', { count: input.people }) : '';
  if (range === undefined) return { value: t('risk.node.notEstimated'), note, state: 'wanted' };
  return {
    value: distributionRange(node, range, currency, factor?.unit),
    get shorter() {
      const usual = distributionRange(node, range, currency);
      return [usual, closer(usual)];
    },
    get bare() {
      return {
        value: closer(bareRange(node, range, currency)),
        unit: t(`risk.node.unit.${node.quantity}`),
      };
    },
    note,
    state: stateOf(input, factor),
  };
}

/** `€40–260–1100 k an event` */
const closer = (range: string): string => range.replaceAll(' – ', '–');

function stateOf(
  { scenario, node, ranges, typed }: NodeWordsInput,
  factor: Factor | undefined,
): NodeWords['state'] {
  const draft = typed[draftKey(scenario.id, node.id)];
  const reading = draft && readDraft(node.quantity, draft).state;
  if (reading === 'wrong' || reading === 'incomplete') return 'unstored';
  if (!sameRange(node.quantity, ranges.get(node.id) ?? null, factor?.distribution ?? null)) return 'tried';
  return factor?.example === true ? 'example' : 'stored';
}

function calculatedWords(node: LossNode, value: number, currency: string): string {
  const words = valueWords(node.quantity, value, currency);
  return node.quantity === 'amount' && node.id !== PER_EVENT && node.id !== ANNUAL
    ? t('risk.anEvent', { amount: words })
    : words;
}

function noteOf({ node, zeroProbability }: NodeWordsInput): string {
  if (node.name === 'lef' && zeroProbability !== undefined)
    return t('risk.node.noneIn', { share: percent(zeroProbability) });
  if (node.id === PER_EVENT) return t('risk.node.primaryAndSecondary');
  return node.quantity === 'amount' && node.operators[0] === '+' ? t('risk.node.sumOfForms') : '';
}
