import type { Page } from '@playwright/test';
import { summarise } from '../../shared/engine/result.ts';
import type { Dependence } from '../../shared/engine/kernel/dependence.ts';
import type { Scenario } from '../../shared/engine/scenario.ts';
import { simulateSum } from '../../shared/engine/portfolio.ts';
import { expect, goToStep, test } from './workbench.ts';

/** A simulation as the page asks its worker for it, with the answer as it came back. */
interface Simulation {
  readonly question: {
    readonly scenario: Scenario;
    readonly dependence?: Dependence;
    readonly seed: number;
    readonly years: number;
  };
  readonly result: unknown;
}

/** Keeps what the page asks its workers and what they answer. Runs in the page. */
function overhear(): void {
  const heard: { question: unknown; result: unknown }[] = [];
  Object.assign(window, { heard });
  const Original = window.Worker;
  window.Worker = class extends Original {
    override postMessage(question: { key?: string }): void {
      this.addEventListener('message', ({ data }: MessageEvent<{ key: string; result: unknown }>) => {
        if (data.key === question.key && data.result !== undefined)
          heard.push({ question, result: data.result });
      });
      super.postMessage(question);
    }
  };
}

const heardBy = (page: Page): Promise<Simulation[]> =>
  page.evaluate(() => (window as unknown as { heard: Simulation[] }).heard);

test('the worker of the page gives the same bits as Node, and may compile vector functions', async ({
  page,
  workbench,
  sample,
}) => {
  await page.addInitScript(overhear);
  await workbench.start(sample);
  await goToStep(page, '6', /^S-\d\d /);
  await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(0);
  for (const { question, result } of await heardBy(page)) {
    const { scenario, dependence, seed, years } = question;
    const losses = simulateSum([scenario], { seed, iterations: years, dependence });
    expect(summarise(losses, seed)).toEqual(result);
  }
  const header = Array.from('\0asm\x01\0\0\0', (character) => character.charCodeAt(0));
  const compiles = (bytes: number[]) => new WebAssembly.Module(Uint8Array.from(bytes)) instanceof Object;
  for (const worker of page.workers()) expect(await worker.evaluate(compiles, header)).toBe(true);
});
