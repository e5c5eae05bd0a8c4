import { join } from 'node:path';
import { nodeOs } from './app/node-os.ts';
import { Settings } from './app/settings.ts';
import { startWorkbench } from './app/start-workbench.ts';
import { serveRenderer } from './electron/app-protocol.ts';
import { confineContents } from './electron/confine-contents.ts';
import { EgressGuard } from './electron/egress.ts';
import { guardSession } from './electron/guard-session.ts';
import { becomeFirstInstance, requestedFile } from './electron/instance.ts';
import { answerCalls } from './electron/ipc.ts';
import { showMenu } from './electron/menu.ts';
import { prepareProcess, whenReady } from './electron/prepare-process.ts';
import { answerSystem } from './electron/system-requests.ts';
import { Windows } from './electron/windows.ts';
import { preloadFile, rendererFolder } from './paths.ts';
import { warmUpWhenIdle } from './workers/simulator.ts';

/*
 * The desktop: the core in Electron, one process, one window and one workbench per engagement. All that is set up is named
 * here, in order; each name is a file of main/electron.
 */
const node = nodeOs();
prepareProcess(join(node.settingsFolder, 'window'));
confineContents();

const file = requestedFile(process.argv, process.cwd());
if (becomeFirstInstance(file)) {
  const settings = new Settings(node.settingsFolder);
  const egress = new EgressGuard();
  const windows = new Windows({
    preload: preloadFile,
    abilities: { node, egress, onRecentDocument: () => showMenu(windows, settings) },
    start: (os, openFirst) => startWorkbench('desktop', os, openFirst, settings),
  });

  whenReady(() => {
    guardSession(egress);
    serveRenderer(rendererFolder);
    answerCalls((sender) => windows.dispatchOf(sender));
    showMenu(windows, settings);
    windows.openWindow(file);
    warmUpWhenIdle();
  });
  answerSystem(windows);
}
