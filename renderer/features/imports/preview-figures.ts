import type { ImportOutcome, ImportPreview } from '../../../shared/contract/imports.ts';
import { type MessageKey, t } from '../../i18n/t.ts';
import type { Figure } from './figures.tsx';

const figure = (id: string, key: MessageKey, count: number, tone?: 'warn'): Figure => ({
  id,
  value: t('imports.number', { number: count }),
  label: t(key, { count }),
  tone: count > 0 ? tone : undefined,
  none: count === 0,
});

/** What an import would do, counted. */
export const previewFigures = (preview: ImportPreview): readonly Figure[] => [
  figure('create', 'imports.figure.create', preview.create),
  figure('update', 'imports.figure.update', preview.update),
  figure('relations', 'imports.figure.relations', preview.relations),
  figure('skipped', 'imports.figure.skipped', preview.skipped.length, 'warn'),
  figure('warnings', 'imports.figure.warnings', preview.warnings.length),
];

/** What an import did, counted. */
export const outcomeFigures = (outcome: ImportOutcome): readonly Figure[] => [
  figure('create', 'imports.done.create', outcome.created),
  figure('update', 'imports.figure.update', outcome.updated),
  figure('relations', 'imports.figure.relations', outcome.relations),
  figure('skipped', 'imports.figure.skipped', outcome.skipped.length, 'warn'),
  figure('warnings', 'imports.figure.warnings', outcome.warnings.length),
];
