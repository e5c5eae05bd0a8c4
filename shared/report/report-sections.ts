import type { ClassificationSection } from './classification.ts';
import type { ExceptionsSection } from './exceptions.ts';
import type { FindingsSection } from './findings.ts';
import type { InventorySection } from './inventory.ts';
import type { RaciSection } from './raci.ts';
import type { ResponsibilitiesSection } from './responsibilities.ts';
import type { RiskSection } from './risk.ts';

/** The sections that others sum up. */
export interface ReportSections {
  readonly inventory: InventorySection;
  readonly classification: ClassificationSection;
  readonly responsibilities: ResponsibilitiesSection;
  readonly risk: RiskSection;
  readonly exceptions: ExceptionsSection;
  readonly raci: RaciSection;
  readonly findings: FindingsSection;
}
