/** Numbers of the chapters, in reading order. References from one chapter to another use these. */
export const SECTIONS = {
  summary: { number: '1', title: 'Executive summary' },
  method: { number: '2', title: 'Scope, method and limitations' },
  inventory: { number: '3', title: 'Inventory' },
  classification: { number: '4', title: 'Classification and access' },
  responsibilities: { number: '5', title: 'Responsibilities' },
  categories: { number: '6', title: 'Risk categories and coverage' },
  risk: { number: '7', title: 'Risk scenarios' },
  exceptions: { number: '8', title: 'Exceptions' },
  raci: { number: '9', title: 'RACI matrix' },
  findings: { number: '10', title: 'Findings' },
  reproducibility: { number: 'A', title: 'Reproducibility' },
  register: { number: 'B', title: 'Asset register' },
  evidence: { number: 'C', title: 'Evidence' },
  glossary: { number: 'D', title: 'Glossary' },
} as const;

export type SectionName = keyof typeof SECTIONS;
