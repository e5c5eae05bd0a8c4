import type { AccessSection } from './access.ts';
import type { CategoriesSection } from './categories.ts';
import type { ClassificationSection } from './classification.ts';
import type { DifferenceLine } from './differences.ts';
import type { ExceptionsSection } from './exceptions.ts';
import type { FindingsSection } from './findings.ts';
import type { FrameworksSection } from './frameworks.ts';
import type { InventorySection } from './inventory.ts';
import type { RaciSection } from './raci.ts';
import type { ResponsibilitiesSection } from './responsibilities.ts';
import type { RiskSection } from './risk.ts';

/** The sections that others sum up. */
export interface ReportSections {
  readonly inventory: InventorySection;
  readonly classification: ClassificationSection;
  readonly access: AccessSection;
  readonly responsibilities: ResponsibilitiesSection;
  readonly differences: readonly DifferenceLine[];
  readonly frameworks: FrameworksSection;
  readonly categories: CategoriesSection;
  readonly risk: RiskSection;
  readonly exceptions: ExceptionsSection;
  readonly raci: RaciSection;
  readonly findings: FindingsSection;
}
