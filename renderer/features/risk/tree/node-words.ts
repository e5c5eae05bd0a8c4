import type { Distribution } from '../../../../shared/model/distribution.ts';
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
import { sameRange } from '../drafts.ts';
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
  /** It cannot be calculated yet. */
  readonly open?: boolean;
  readonly state: 'calculated' | 'wanted' | 'example' | 'unstored' | 'tried' | 'stored';
}

export interface EstimateWordsInput {
  readonly scenario: LinkedScenario;
  readonly node: LossNode;
  /** As it is tried; undefined while there is none. */
  readonly range: Distribution | undefined;
  /** As it is typed, until it is stored. */
  readonly draft: RangeDraft | undefined;
  /** How many people gave a range. */
  readonly people: number;
  readonly currency: string;
}

/** What a leaf of the tree says. */
export function estimateWords(input: EstimateWordsInput): NodeWords {
  const { scenario, node, range, currency } = input;
  const factor = scenario.factors.find((one) => one.node === node.id);
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
    state: stateOf(input, range, factor),
  };
}

/** What a node says that follows from its leaves. */
export function calculatedWords(
  node: LossNode,
  ranges: Ranges,
  zeroProbability: number | undefined,
  currency: string,
): NodeWords {
  const value = nodeMean(node, ranges);
  if (value === null) return { value: t('risk.node.open'), note: '', open: true, state: 'calculated' };
  return {
    value: meanWords(node, value, currency),
    note: noteOf(node, zeroProbability),
    state: 'calculated',
  };
}

/** `€40–260–1100 k an event` */
const closer = (range: string): string => range.replaceAll(' – ', '–');

function stateOf(
  { node, draft }: EstimateWordsInput,
  range: Distribution,
  factor: Factor | undefined,
): NodeWords['state'] {
  const reading = draft && readDraft(node.quantity, draft).state;
  if (reading === 'wrong' || reading === 'incomplete') return 'unstored';
  if (!sameRange(node.quantity, range, factor?.distribution ?? null)) return 'tried';
  return factor?.example === true ? 'example' : 'stored';
}

function meanWords(node: LossNode, value: number, currency: string): string {
  const words = valueWords(node.quantity, value, currency);
  return node.quantity === 'amount' && node.id !== PER_EVENT && node.id !== ANNUAL
    ? t('risk.anEvent', { amount: words })
    : words;
}

function noteOf(node: LossNode, zeroProbability: number | undefined): string {
  if (node.name === 'lef' && zeroProbability !== undefined)
    return t('risk.node.noneIn', { share: percent(zeroProbability) });
  if (node.id === PER_EVENT) return t('risk.node.primaryAndSecondary');
  return node.quantity === 'amount' && node.operators[0] === '+' ? t('risk.node.sumOfForms') : '';
}
