import { accessSection } from './access.ts';
import { categoriesSection } from './categories.ts';
import { classificationSection } from './classification.ts';
import { type ControlSection, controlSection } from './control.ts';
import { differenceLines } from './differences.ts';
import { exceptionsSection } from './exceptions.ts';
import { findingsSection } from './findings.ts';
import { frameworksSection } from './frameworks.ts';
import type { ReportInput } from './input.ts';
import { inventorySection } from './inventory.ts';
import { type MethodSection, methodSection } from './method.ts';
import { type ReportMeta, reportMeta } from './meta.ts';
import { raciSection } from './raci.ts';
import type { ReportSections } from './report-sections.ts';
import { type ReproducibilitySection, reproducibilitySection } from './reproducibility.ts';
import { responsibilitiesSection } from './responsibilities.ts';
import { riskSection } from './risk.ts';
import { type SummarySection, summarySection } from './summary.ts';

/** The report, whatever it will be written as. Exporters lay it out; they add no figure and no sentence about the client. */
export interface Report extends ReportSections {
  readonly meta: ReportMeta;
  readonly control: ControlSection;
  readonly summary: SummarySection;
  readonly method: MethodSection;
  readonly reproducibility: ReproducibilitySection;
  readonly input: ReportInput;
}

/** Builds the report of an engagement. The same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const meta = reportMeta(input);
  const sections: ReportSections = {
    inventory: inventorySection(input),
    classification: classificationSection(input),
    access: accessSection(input),
    responsibilities: responsibilitiesSection(input),
    differences: differenceLines(input),
    frameworks: frameworksSection(input),
    categories: categoriesSection(input),
    risk: riskSection(input),
    exceptions: exceptionsSection(input, meta.asOf),
    raci: raciSection(input),
    findings: findingsSection(input),
  };
  return {
    ...sections,
    meta,
    control: controlSection(input),
    summary: summarySection(meta, sections),
    method: methodSection(input, meta, sections),
    reproducibility: reproducibilitySection(input, meta, sections.risk),
    input,
  };
}
