import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { featureHandlers } from '../../main/app/features.ts';
import { nodeOs } from '../../main/app/node-os.ts';
import type { Os } from '../../main/app/os.ts';
import { Settings } from '../../main/app/settings.ts';
import { Workbench } from '../../main/app/workbench.ts';
import { createDispatch, type Dispatch } from '../../main/rpc/dispatch.ts';
import { directTransport } from '../../main/rpc/direct.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { Client } from '../../shared/contract/contract.ts';

/** A whole workbench in a temporary folder, spoken to through the contract. Dispose it to remove the folder. */
export interface TestBench extends Disposable {
  folder: string;
  workbench: Workbench;
  dispatch: Dispatch;
  api: Client;
  /** Unexpected failures the dispatcher logged; a test that ends with any has found a bug. */
  logged: unknown[];
}

export function testBench(os: Partial<Os> = {}): TestBench {
  const folder = mkdtempSync(join(tmpdir(), 'assay-test-'));
  const settings = new Settings(join(folder, 'settings'));
  const abilities = {
    ...nodeOs(),
    documentsFolder: folder,
    settingsFolder: join(folder, 'settings'),
    userName: 'Ines Calder',
    ...os,
  };
  const logged: unknown[] = [];
  const workbench = new Workbench({
    mode: 'cli',
    version: '0.0.0-test',
    os: abilities,
    settings,
    log: (error) => logged.push(error),
  });
  const dispatch = createDispatch(workbench, featureHandlers);
  return {
    folder,
    workbench,
    dispatch,
    logged,
    api: createClient(directTransport(workbench, dispatch)),
    [Symbol.dispose]() {
      workbench.attach(null);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A test bench with a fresh engagement open. */
export async function openBench(os: Partial<Os> = {}): Promise<TestBench> {
  const bench = testBench(os);
  await bench.api.engagement.create({
    path: join(bench.folder, 'test.assay'),
    client: 'Northgate Mutual',
    title: 'AI security assessment',
  });
  return bench;
}
