import { join } from 'node:path';
import { nodeOs } from '../../../main/app/node-os.ts';
import { startWorkbench } from '../../../main/app/start-workbench.ts';
import { directTransport } from '../../../main/rpc/direct.ts';
import { createClient } from '../../../shared/contract/client.ts';

/** Edits until it is killed, saying the number of each edit only after the core has acknowledged it. */
const folder = process.argv[2] ?? '';
const { workbench, dispatch } = startWorkbench('cli', {
  ...nodeOs(),
  settingsFolder: join(folder, 'settings'),
});
const api = createClient(directTransport(workbench, dispatch));
await api.engagement.open({ path: join(folder, 'killed.assay') });
for (let edit = 1; edit <= 1000; edit += 1) {
  await api.people.create({ name: `Person ${edit}`, title: '', party: 'client', email: '' });
  process.stdout.write(`${edit}\n`);
}
