/** Numbers of the chapters, in reading order. References from one chapter to another use these. */
export const SECTIONS = {
  summary: { number: '1', title: 'Executive summary' },
  method: { number: '2', title: 'Scope, method and limitations' },
  inventory: { number: '3', title: 'Inventory' },
  risk: { number: '4', title: 'Risk scenarios' },
  exceptions: { number: '5', title: 'Exceptions' },
  raci: { number: '6', title: 'RACI matrix' },
  reproducibility: { number: 'A', title: 'Reproducibility' },
  register: { number: 'B', title: 'Asset register' },
  glossary: { number: 'C', title: 'Glossary' },
} as const;

export type SectionName = keyof typeof SECTIONS;
