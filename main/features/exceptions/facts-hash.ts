import { createHash } from 'node:crypto';
import type { MaterialFact } from '../../../shared/model/exception.ts';
import { canonicalFacts } from '../../../shared/rules/exceptions-facts.ts';

/** SHA-256 of the canonical facts, in hexadecimal. An auditor can repeat it from the facts in the package. */
export const factsHash = (facts: readonly MaterialFact[]): string =>
  createHash('sha256').update(canonicalFacts(facts)).digest('hex');
