import { AssayError } from '../../shared/contract/error.ts';
import { TableOptions } from '../../shared/contract/imports.ts';
import { accessSection } from '../../shared/report/access.ts';
import { reportSources } from '../app/features.ts';
import { catalogueContent } from '../catalogue/content.ts';
import { allAssets } from '../features/reports/queries.ts';
import { raciReport } from '../features/raci/report.ts';
import { pathOf, textOf } from './arguments.ts';
import type { Command } from './command.ts';
import { tenths } from './progress.ts';

export const importAssets: Command = {
  usage: 'import FILE SOURCE [--dry-run --update --sheet S --type T --encoding E --delimiter D]',
  summary:
    'Brings an inventory (CSV, XLSX) or a CycloneDX ML-BOM in; with --dry-run only says what would happen',
  takes: 2,
  options: ['dry-run', 'update', 'sheet', 'type', 'encoding', 'delimiter'],
  async run({ api, say }, { positionals: [file = '', from = ''], options }) {
    await api.engagement.open({ path: pathOf(file) });
    const source = { path: pathOf(from) };
    const wish = tableOptions({
      sheet: textOf(options, 'sheet') ?? null,
      encoding: textOf(options, 'encoding') ?? null,
      delimiter: textOf(options, 'delimiter') ?? null,
      updateExisting: options['update'] === true,
      ...(options['type'] !== undefined && { defaultType: options['type'] }),
    });
    if (options['dry-run']) {
      const { create, update, relations, skipped, warnings } = await api.imports.preview({
        source,
        options: wish,
      });
      return { created: create, updated: update, relations, skipped, warnings, dryRun: true };
    }
    const { assets: _, ...outcome } = await api.imports.apply(
      { source, options: wish },
      { onProgress: tenths(say) },
    );
    return outcome;
  },
};

/** @throws AssayError INVALID for a type, an encoding or a delimiter that is not known */
function tableOptions(wish: Record<string, unknown>): TableOptions {
  const parsed = TableOptions.safeParse(wish);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AssayError('INVALID', `--${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`);
}

export const raci: Command = {
  usage: 'raci FILE',
  summary: 'Prints the RACI matrix and what its checks find',
  takes: 1,
  options: [],
  async run({ api, workbench }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    return raciReport(workbench.context('cli.raci').read);
  },
};

export const exceptions: Command = {
  usage: 'exceptions FILE',
  summary: 'Prints the register of exceptions with states, open steps and staleness',
  takes: 1,
  options: [],
  async run({ api }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    return api.exceptions.list({});
  },
};

export const classify: Command = {
  usage: 'classify FILE',
  summary: 'Prints every asset with its tier, why, which controls it lacks and its gate before deployment',
  takes: 1,
  options: [],
  async run({ api }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    return api.classification.report({});
  },
};

export const access: Command = {
  usage: 'access FILE',
  summary:
    'Prints who may do what, the rights that break a rule with what would mend them, and who owns each task',
  takes: 1,
  options: [],
  async run({ api, workbench }, { positionals: [file = ''] }) {
    await api.engagement.open({ path: pathOf(file) });
    const { read } = workbench.context('cli.access');
    return accessSection({ assets: allAssets(read), access: reportSources.access(read) });
  },
};

export const exportReports: Command = {
  usage: 'export FILE [--xlsx PATH] [--pdf PATH]',
  summary: 'Writes the Excel workbook and the PDF report',
  takes: 1,
  options: ['xlsx', 'pdf'],
  async run({ api, say }, { positionals: [file = ''], options }) {
    const [xlsx, pdf] = [textOf(options, 'xlsx'), textOf(options, 'pdf')];
    if (xlsx === undefined && pdf === undefined)
      throw new AssayError('INVALID', 'Say what to write: --xlsx PATH, --pdf PATH, or both.');
    await api.engagement.open({ path: pathOf(file) });
    return api.reports.export(
      { xlsx: xlsx === undefined ? null : pathOf(xlsx), pdf: pdf === undefined ? null : pathOf(pdf) },
      { onProgress: tenths(say) },
    );
  },
};

export const catalogue: Command = {
  usage: 'catalogue',
  summary: 'Prints the bundled reference content',
  takes: 0,
  options: [],
  run: () => Promise.resolve(catalogueContent()),
};
