import type { StepName, StepProgress } from '../../../shared/contract/engagement.ts';
import type { ExceptionView } from '../../../shared/contract/exceptions.ts';
import type { RaciMatrix } from '../../../shared/contract/raci.ts';
import type { CurrentSimulation } from '../../../shared/contract/risk.ts';
import type { AppetitePoint } from '../../../shared/model/engagement.ts';
import { isInForce } from '../../../shared/rules/exceptions.ts';
import { t } from '../../i18n/t.ts';

/** What a step brings into the documents, and whether it can stand as it is. */
export interface ContentRow {
  readonly step: StepName;
  /** What is printed of it: `40 assets · 52 relations`. */
  readonly shows: string;
  readonly state: 'complete' | 'gaps' | 'outdated' | 'empty';
  readonly done: number;
  readonly open: StepProgress['missing'];
}

/** The records of the engagement, as far as they are counted here. */
export interface ContentRecords {
  readonly people: number;
  readonly versions: number;
  readonly appetite: readonly AppetitePoint[];
  readonly assets: number;
  readonly relations: number;
  /** Assets whose tier follows from answers. */
  readonly classified: number;
  readonly gates: number;
  readonly fairnessTests: number;
  /** Dimensions rated, and those that apply. */
  readonly rated: number;
  readonly applicable: number;
  readonly findings: number;
  readonly evidence: number;
  readonly scenarios: number;
  readonly simulations: readonly Pick<CurrentSimulation, 'scenarioId'>[];
  readonly exceptions: readonly Pick<ExceptionView, 'state'>[];
  readonly raci: Pick<RaciMatrix, 'rows' | 'roles' | 'differences'>;
}

/** Steps that have a chapter in the documents. */
type Chapter =
  | 'scope'
  | 'inventory'
  | 'classification'
  | 'responsibilities'
  | 'risk'
  | 'exceptions'
  | 'raci'
  | 'evidence';

/** What a reader would take for the present state although it no longer is: worse than a blank. */
const OUTDATED = new Set(['risk.outOfDate', 'risk.oldEngine', 'exceptions.stale']);

const SHOWS: Readonly<Record<Chapter, (records: ContentRecords) => { total: number; words: string[] }>> = {
  scope: ({ people, versions, appetite }) => ({
    // The scope always has client and title.
    total: 1,
    words: [
      t('reports.shows.people', { count: people }),
      t('reports.shows.versions', { count: versions }),
      t('reports.shows.appetite', { count: appetite.length }),
    ],
  }),
  inventory: ({ assets, relations }) => ({
    total: assets,
    words: [t('reports.shows.assets', { count: assets }), t('reports.shows.relations', { count: relations })],
  }),
  classification: ({ classified, gates, fairnessTests }) => ({
    total: classified + gates + fairnessTests,
    words: [
      t('reports.shows.classified', { count: classified }),
      t('reports.shows.gates', { count: gates }),
      t('reports.shows.fairness', { count: fairnessTests }),
    ],
  }),
  responsibilities: ({ rated, applicable }) => ({
    total: rated,
    words: [t('reports.shows.rated', { count: rated, applicable })],
  }),
  risk: ({ scenarios, simulations }) => ({
    total: scenarios,
    words: [
      t('reports.shows.scenarios', { count: scenarios }),
      t('reports.shows.results', { count: simulations.filter((s) => s.scenarioId !== null).length }),
      t(
        simulations.some((s) => s.scenarioId === null)
          ? 'reports.shows.portfolio'
          : 'reports.shows.noPortfolio',
      ),
    ],
  }),
  exceptions: ({ exceptions }) => ({
    total: exceptions.length,
    words: [
      t('reports.shows.exceptions', { count: exceptions.length }),
      t('reports.shows.active', { count: exceptions.filter(({ state }) => isInForce(state)).length }),
    ],
  }),
  raci: ({ raci }) => ({
    total: raci.rows.length,
    words: [
      t('reports.shows.responsibilities', { count: raci.rows.length }),
      t('reports.shows.roles', { count: raci.roles.filter((role) => !role.hidden).length }),
      t('reports.shows.differences', { count: raci.differences.length }),
    ],
  }),
  evidence: ({ findings, evidence }) => ({
    total: findings + evidence,
    words: [
      t('reports.shows.findings', { count: findings }),
      t('reports.shows.evidence', { count: evidence }),
    ],
  }),
};

const isChapter = (step: StepName): step is Chapter => step in SHOWS;

/** One row for each step that has a chapter, in the order of the guided path. */
export function contentRows(progress: readonly StepProgress[], records: ContentRecords): ContentRow[] {
  return progress.flatMap(({ step, done, missing }) => {
    if (!isChapter(step)) return [];
    const { total, words } = SHOWS[step](records);
    const state =
      total === 0
        ? 'empty'
        : missing.some((item) => OUTDATED.has(item.key))
          ? 'outdated'
          : missing.length > 0
            ? 'gaps'
            : 'complete';
    return { step, shows: words.join(' · '), state, done: done ?? 0, open: missing };
  });
}

/** Everything open in the documents' content, what is out of date first. */
export function openItems(rows: readonly ContentRow[]): StepProgress['missing'] {
  const all = rows.flatMap((row) => row.open);
  return [...all.filter((item) => OUTDATED.has(item.key)), ...all.filter((item) => !OUTDATED.has(item.key))];
}
