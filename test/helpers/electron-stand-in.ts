import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Handler = (event: object, ...args: unknown[]) => unknown;

/** What Electron hands to listeners of its events. */
export const fakeEvent = () => ({ preventDefault: vi.fn() });

/** A frame of a page, as the core sees it. */
export interface FakeFrame {
  parent: FakeFrame | null;
  url: string;
}

class FakeIpcMain {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
}

/** The page's side of a window. What it sends and receives is cloned, as between the processes of Electron. */
class FakeIpcRenderer extends EventEmitter {
  readonly #main: FakeIpcMain;
  readonly #contents: FakeWebContents;

  constructor(main: FakeIpcMain, contents: FakeWebContents) {
    super();
    this.#main = main;
    this.#contents = contents;
  }

  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = this.#main.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const event = { sender: this.#contents, senderFrame: this.#contents.callingFrame };
    return structuredClone(await handler(event, ...structuredClone(args)));
  }
}

let lastId = 0;

export class FakeWebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly ipcRenderer: FakeIpcRenderer;
  /** The frame whose script calls; null when it is gone. */
  callingFrame: FakeFrame | null = { parent: null, url: 'app://assay/' };
  readonly setWindowOpenHandler = vi.fn(
    (_handler: (details: { url: string }) => { action: string }) => undefined,
  );
  readonly setWebRTCIPHandlingPolicy = vi.fn();
  readonly reload = vi.fn();
  isGone = false;
  hasCrashed = false;

  constructor(ipcMain: FakeIpcMain) {
    super();
    this.ipcRenderer = new FakeIpcRenderer(ipcMain, this);
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  isCrashed(): boolean {
    return this.hasCrashed;
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.isGone || this.hasCrashed) throw new TypeError('Object has been destroyed');
    const copies = structuredClone(args);
    queueMicrotask(() => this.ipcRenderer.emit(channel, {}, ...copies));
  }
}

type Answer<T> = (answer: T) => void;

/** The one session, which remembers by whom it is guarded. */
const createSession = () =>
  Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn(
      (_handler: (contents: unknown, permission: string, answer: Answer<boolean>) => void) => undefined,
    ),
    setPermissionCheckHandler: vi.fn(
      (_handler: (contents: unknown, permission: string) => boolean) => undefined,
    ),
    setDevicePermissionHandler: vi.fn((_handler: (details: object) => boolean) => undefined),
    setDisplayMediaRequestHandler: vi.fn(
      (_handler: (request: object, answer: Answer<object | null>) => void) => undefined,
    ),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    webRequest: {
      onBeforeRequest: vi.fn(
        (_listener: (details: { url: string }, answer: Answer<{ cancel?: boolean }>) => void) => undefined,
      ),
    },
  });

export type FakeSession = ReturnType<typeof createSession>;

/** What a session's filter says to a request: true when it goes through. */
export function letsThrough(session: FakeSession, url: string): boolean {
  const filter = session.webRequest.onBeforeRequest.mock.lastCall?.[0];
  if (!filter) throw new Error('Nobody filters the requests of this session');
  const answers: { cancel?: boolean }[] = [];
  filter({ url }, (answer) => answers.push(answer));
  if (answers.length !== 1) throw new Error(`${answers.length} answers to one request`);
  return answers[0]?.cancel !== true;
}

/** A stand-in for all that Assay uses of Electron, with Electron's own objections to being called too early or late. */
export function createElectron({ documents = 'documents' } = {}) {
  const ipcMain = new FakeIpcMain();
  const ready = Promise.withResolvers<void>();
  const state = { isReady: false, focused: null as BrowserWindow | null };
  const windows: BrowserWindow[] = [];
  const beforeReady = (what: string) =>
    vi.fn((..._args: unknown[]) => {
      if (state.isReady) throw new Error(`${what} must be called before the app is ready`);
    });

  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    enableSandbox: beforeReady('app.enableSandbox'),
    commandLine: { appendSwitch: beforeReady('appendSwitch') },
    setName: vi.fn(),
    setAppUserModelId: vi.fn(),
    setPath: beforeReady('setPath'),
    getPath: (name: string) => (name === 'documents' ? documents : name),
    requestSingleInstanceLock: vi.fn((_data: unknown) => true),
    whenReady: () => ready.promise,
    addRecentDocument: vi.fn(),
    quit: vi.fn(),
    exit: vi.fn(),
  });

  class BrowserWindow extends EventEmitter {
    readonly options: Record<string, unknown>;
    readonly webContents = new FakeWebContents(ipcMain);
    readonly loadURL = vi.fn((_address: string) => Promise.resolve());
    readonly show = vi.fn();
    readonly focus = vi.fn(() => {
      state.focused = this;
    });
    readonly restore = vi.fn();
    readonly setTitle = vi.fn();
    readonly setRepresentedFilename = vi.fn();
    minimized = false;

    constructor(options: Record<string, unknown>) {
      super();
      if (!state.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
      this.options = options;
      windows.push(this);
      state.focused = this;
      app.emit('web-contents-created', fakeEvent(), this.webContents);
    }

    static getFocusedWindow(): BrowserWindow | null {
      return state.focused;
    }

    isMinimized(): boolean {
      return this.minimized;
    }

    isDestroyed(): boolean {
      return this.webContents.isGone;
    }

    /** What happens when the person closes it. */
    close(): void {
      windows.splice(windows.indexOf(this), 1);
      if (state.focused === this) state.focused = null;
      this.webContents.isGone = true;
      this.emit('closed');
      if (windows.length === 0) app.emit('window-all-closed');
    }
  }

  return {
    app,
    BrowserWindow,
    ipcMain,
    contextBridge: { exposeInMainWorld: vi.fn() },
    ipcRenderer: new FakeWebContents(ipcMain).ipcRenderer,
    session: { defaultSession: createSession() },
    protocol: {
      registerSchemesAsPrivileged: beforeReady('registerSchemesAsPrivileged'),
      handle: vi.fn((_scheme: string, _handler: (request: Request) => Promise<Response>) => undefined),
    },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: vi.fn() },
    dialog: {
      showOpenDialog: vi.fn((..._args: unknown[]) =>
        Promise.resolve({ canceled: true, filePaths: [] as string[] }),
      ),
      showSaveDialog: vi.fn((..._args: unknown[]) => Promise.resolve({ canceled: true, filePath: '' })),
      showMessageBox: vi.fn((..._args: unknown[]) => Promise.resolve({ response: 0 })),
      showMessageBoxSync: vi.fn((..._args: unknown[]) => 0),
      showErrorBox: vi.fn(),
    },
    shell: { openExternal: vi.fn() },
    nativeTheme: { shouldUseDarkColors: false },
    crashReporter: { start: vi.fn() },
    /** Not of Electron: the windows that are open, and the moment at which Electron is ready. */
    windows,
    becomeReady: async () => {
      state.isReady = true;
      ready.resolve();
      await ready.promise;
    },
  };
}

export type FakeElectron = ReturnType<typeof createElectron>;
export type FakeWindow = InstanceType<FakeElectron['BrowserWindow']>;
