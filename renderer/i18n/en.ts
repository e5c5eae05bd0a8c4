import { access } from './en/access.ts';
import { app } from './en/app.ts';
import { categories } from './en/categories.ts';
import { classification } from './en/classification.ts';
import { compare } from './en/compare.ts';
import { dashboard } from './en/dashboard.ts';
import { engagement } from './en/engagement.ts';
import { evidence } from './en/evidence.ts';
import { exceptions } from './en/exceptions.ts';
import { imports } from './en/imports.ts';
import { inventory } from './en/inventory.ts';
import { raci } from './en/raci.ts';
import { reports } from './en/reports.ts';
import { riskFactors } from './en/risk-factors.ts';
import { responsibilities } from './en/responsibilities.ts';
import { riskDrivers } from './en/risk-drivers.ts';
import { riskPeople } from './en/risk-people.ts';
import { riskTrainer } from './en/risk-trainer.ts';
import { riskTreatments } from './en/risk-treatments.ts';
import { riskPortfolio } from './en/risk-portfolio.ts';
import { riskTree } from './en/risk-tree.ts';
import { risk } from './en/risk.ts';

/** Every word of the interface, by feature. Another language is another object of the same keys. */
export const en = {
  ...access,
  ...app,
  ...categories,
  ...compare,
  ...classification,
  ...dashboard,
  ...engagement,
  ...evidence,
  ...exceptions,
  ...imports,
  ...inventory,
  ...raci,
  ...reports,
  ...responsibilities,
  ...risk,
  ...riskFactors,
  ...riskDrivers,
  ...riskPeople,
  ...riskTrainer,
  ...riskTreatments,
  ...riskPortfolio,
  ...riskTree,
} as const;
