import type { ExceptionsSection } from './exceptions.ts';
import type { InventorySection } from './inventory.ts';
import type { RaciSection } from './raci.ts';
import type { RiskSection } from './risk.ts';

/** The sections that others sum up. */
export interface ReportSections {
  readonly inventory: InventorySection;
  readonly risk: RiskSection;
  readonly exceptions: ExceptionsSection;
  readonly raci: RaciSection;
}
