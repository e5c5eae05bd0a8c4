import { utcDay } from '../format/time.ts';
import { dateLong } from '../format/date.ts';
import { count } from '../format/number.ts';
import type { Engagement } from '../model/engagement.ts';
import type { HistoryHead, ReportInput } from './input.ts';
import { TIER_WORDS } from './words.ts';

/** What every page and sheet carries, and what dates the documents. */
export interface ReportMeta {
  readonly client: string;
  readonly title: string;
  /** Stands on the left of every page. */
  readonly running: string;
  readonly currency: string;
  /** `Confidential` */
  readonly tier: string;
  /** Printed on every page: `CONFIDENTIAL – NAMED RECIPIENTS`. */
  readonly marking: string;
  /** `Version 1.0`, or that none has been issued. */
  readonly version: string;
  /** Number of the latest version alone; null when none has been issued. */
  readonly versionNumber: string | null;
  /** Day of the state shown, `YYYY-MM-DD`: ages are counted from it. */
  readonly asOf: string;
  readonly history: HistoryHead;
  /** The state in words: `history entry 1 284 of 20 November 2026`. */
  readonly state: string;
  readonly productVersion: string;
  /** Set for the sample engagement only; printed on every page. */
  readonly sampleNote: string | null;
}

export function reportMeta({ engagement, versions, history, productVersion }: ReportInput): ReportMeta {
  const latest = versions[versions.length - 1];
  const asOf = utcDay(history.at);
  return {
    client: engagement.client,
    title: engagement.title,
    running: `${engagement.client}: ${engagement.title}`,
    currency: engagement.currency,
    tier: TIER_WORDS[engagement.marking],
    marking: markingOf(engagement),
    version: latest === undefined ? 'No version issued' : `Version ${latest.version}`,
    versionNumber: latest?.version ?? null,
    asOf,
    history,
    state: `history entry ${count(history.sequence)} of ${dateLong(asOf)}`,
    productVersion,
    sampleNote: engagement.sample ? 'Sample: invented client, people, events and figures' : null,
  };
}

/** A marking is worth more when it says who may read: with a distribution list it points to it. */
function markingOf({ marking, distribution }: Engagement): string {
  const tier = TIER_WORDS[marking].toUpperCase();
  return marking === 'public' || distribution.length === 0 ? tier : `${tier} – NAMED RECIPIENTS`;
}
