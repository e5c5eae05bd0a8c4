import { expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../../main/catalogue/catalogue.ts';
import { DEFAULT_CLASSIFICATION } from '../../../shared/rules/classification-defaults.ts';
import { GATE_CHECKS } from '../../../shared/model/classification.ts';

const Reference = z.looseObject({
  classification: z.looseObject({
    tiers: z.array(z.looseObject({ id: z.string(), title: z.string() })),
    handling: z.array(z.strictObject({ tier: z.string(), controls: z.array(z.string()) })),
  }),
  platform: z.looseObject({ deploymentChecks: z.array(z.looseObject({ id: z.string() })) }),
});
const { classification, platform } = Reference.parse(catalogue().threats);
const { labels, controls } = DEFAULT_CLASSIFICATION;

test('tiers are called as in the reference', () => {
  expect(classification.tiers.map(({ id, title }) => [id, title])).toEqual(Object.entries(labels));
});

test('every control the reference names is required from its tier on, and no other', () => {
  const printed = classification.handling.flatMap(({ tier, controls: titles }) =>
    titles.map((title) => `${tier}: ${title}`),
  );
  expect(controls.map(({ from, title }) => `${from}: ${title}`)).toEqual(printed);
});

test('the gate has the four checks of the reference', () => {
  const words = platform.deploymentChecks.map(({ id }) =>
    id.replace(/_(\w)/g, (_, c: string) => c.toUpperCase()),
  );
  expect(words).toEqual([...GATE_CHECKS]);
});
