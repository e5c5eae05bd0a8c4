import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Report } from '../../../shared/report/report.ts';
import type { RunSplitter } from '../fonts/text-runs.ts';
import { categoryPages } from './category-pages.ts';
import { classificationPages } from './classification-pages.ts';
import { contentsPage } from './contents-page.ts';
import { controlPage } from './control-page.ts';
import { cover } from './cover.ts';
import { beginDrafting } from './drafting.ts';
import { exceptionsPages } from './exceptions-pages.ts';
import { evidencePages, findingPages } from './finding-pages.ts';
import { glossaryPage } from './glossary-page.ts';
import { inventoryPages } from './inventory-pages.ts';
import { methodPages } from './method-pages.ts';
import { pageFooter, pageHeader } from './page-frame.ts';
import { portfolioPage } from './portfolio-page.ts';
import { raciPages } from './raci-pages.ts';
import { registerPages } from './register-pages.ts';
import { missingGlyphNote, reproducibilityPage } from './reproducibility-page.ts';
import { responsibilityPages } from './responsibility-pages.ts';
import { riskOverview } from './risk-overview.ts';
import { scenarioPages, scenariosWithoutFigures } from './scenario-pages.ts';
import { DEFAULT_STYLE, PAGE, STYLES } from './style.ts';
import { summaryPage } from './summary-page.ts';
import { typeset } from './typeset.ts';

/** The whole document: chapters in reading order, every text set in a font that has its characters. */
export function documentOf(report: Report, splitter: RunSplitter): TDocumentDefinitions {
  const { meta } = report;
  const drafting = beginDrafting(splitter);
  const { side, top, bottom } = PAGE.margins;
  const body: Content[] = [
    cover(report, splitter),
    controlPage(report),
    contentsPage(report),
    ...summaryPage(report, drafting),
    ...methodPages(report),
    ...inventoryPages(report, drafting),
    ...classificationPages(report),
    ...responsibilityPages(report, drafting),
    ...categoryPages(report, drafting),
    ...riskOverview(report),
    ...scenariosWithoutFigures(report, drafting),
    ...portfolioPage(report, drafting),
    ...scenarioPages(report, drafting),
    ...exceptionsPages(report, drafting),
    ...raciPages(report, drafting),
    ...findingPages(report),
    ...reproducibilityPage(report),
    ...registerPages(report),
    ...evidencePages(report),
    ...glossaryPage(),
  ].map((node) => typeset(node, splitter));
  const written = new Date(meta.history.at);
  return {
    pageSize: 'A4',
    pageMargins: [side, top, side, bottom],
    info: {
      title: `${meta.running}: assessment report`,
      author: report.control.preparedBy.join('; '),
      subject: `${meta.marking}. ${meta.version}, ${meta.state}`,
      creator: `Assay ${meta.productVersion}`,
      producer: `Assay ${meta.productVersion}`,
      creationDate: written,
      modDate: written,
    },
    header: (page, _pages, size) => typeset(pageHeader(meta, page, size), splitter),
    footer: (page, pages) => typeset(pageFooter(meta, page, pages), splitter),
    content: [...body, ...missingGlyphNote(splitter).map((node) => typeset(node, splitter))],
    styles: STYLES,
    defaultStyle: DEFAULT_STYLE,
    compress: true,
  };
}
