/** A small project in which every rule has something to look at and nothing to complain about. */
export const CLEAN: Record<string, string> = {
  'shared/engine/rng.ts': 'export function next(seed: number) {\n  return (seed * 48271) % 2147483647;\n}\n',
  'shared/engine/simulate.ts':
    "import { next } from './rng.ts';\nexport const simulate = (seed: number) => next(seed);\n",
  'shared/model/asset.ts': "import { z } from 'zod';\nexport const asset = z.object({ name: z.string() });\n",
  'shared/rules/day.ts':
    'export const day = (millis: number) => new Date(millis).toISOString().slice(0, 10);\n',
  'main/host.ts': "import { serve } from './rpc/http.ts';\nserve();\n",
  'main/rpc/http.ts':
    "import { createServer } from 'node:http';\nexport const serve = () => createServer();\n",
  'main/electron/window.ts':
    "import { BrowserWindow } from 'electron';\nexport const open = () => new BrowserWindow();\n",
  'main/store/open.ts':
    "import Database from 'better-sqlite3';\nexport const open = (file: string) => new Database(file).pragma('user_version');\n",
  'main/store/migrations/0001-first.sql': 'CREATE TABLE asset (id TEXT) STRICT;\n',
  'main/features/assets/queries.ts':
    "import type { Database } from 'better-sqlite3';\nexport const all = (db: Database) => db.prepare('SELECT * FROM asset').all();\n",
  'main/features/assets/handlers.ts':
    "import { all } from './queries.ts';\nexport const title = 'Select a file from the list';\nexport const found = /a/.exec('a');\nexport { all };\n",
  'main/features/risk/handlers.ts':
    "import { simulate } from '../../../shared/engine/simulate.ts';\nexport const run = simulate;\n",
  'renderer/index.html':
    '<!doctype html><title>Assay</title><script type="module" src="./app/main.tsx"></script>\n',
  'renderer/app/main.tsx':
    "import { List } from '../features/assets/list.tsx';\nexport const App = () => <List />;\n",
  'renderer/api/http.ts': "export const post = (body: string) => fetch('/rpc', { method: 'POST', body });\n",
  'renderer/features/assets/list.tsx':
    "import { post } from '../../api/http.ts';\nimport { Button } from '../../ui/button.tsx';\nexport const List = () => <Button onClick={() => void post('')} />;\n",
  'renderer/features/risk/page.tsx':
    "const words = 'Delete from the list';\nexport const Page = () => <p className=\"plain\">{words} · {'%'}</p>;\n",
  'renderer/ui/button.tsx':
    "import './button.css';\nexport const Button = (props: { onClick(): void }) => <button {...props} />;\n",
  'renderer/ui/button.css': '.button {\n  color: inherit;\n}\n',
  'renderer/charts/curve.ts': 'export const curve = (points: number[]) => points.join();\n',
  'test/shared/rng.test.ts':
    "import { expect, test } from 'vitest';\nimport { next } from '../../shared/engine/rng.ts';\n// @ts-expect-error a seed is a number\ntest('repeats', () => expect(next('1')).toBe(48271));\n",
};

/** For each rule: files that break it, and where the complaint has to point. */
export const PLANTED: Record<string, { files: Record<string, string>; at: string }[]> = {
  'engine-pure': [
    {
      files: {
        'shared/engine/bad.ts': "import { asset } from '../model/asset.ts';\nexport const a = asset;\n",
      },
      at: 'shared/engine/bad.ts:1',
    },
    {
      files: {
        'shared/engine/bad.ts': "export const a = 1;\nimport { z } from 'zod';\nexport const b = z;\n",
      },
      at: 'shared/engine/bad.ts:2',
    },
  ],
  'shared-alone': [
    {
      files: { 'shared/rules/bad.ts': "import path from 'node:path';\nexport const a = path;\n" },
      at: 'shared/rules/bad.ts:1',
    },
    {
      files: {
        'shared/rules/bad.ts':
          "import type { Page } from '../../renderer/features/risk/page.tsx';\nexport type A = Page;\n",
      },
      at: 'shared/rules/bad.ts:1',
    },
    {
      files: { 'shared/rules/bad.ts': "export type A = import('react').ReactNode;\n" },
      at: 'shared/rules/bad.ts:1',
    },
  ],
  'renderer-apart': [
    {
      files: {
        'renderer/app/bad.ts': "import { open } from '../../main/store/open.ts';\nexport const a = open;\n",
      },
      at: 'renderer/app/bad.ts:1',
    },
    {
      files: { 'renderer/app/bad.ts': "import fs from 'fs';\nexport const a = fs;\n" },
      at: 'renderer/app/bad.ts:1',
    },
    {
      files: {
        'renderer/app/bad.ts':
          "export const a = () => new Worker(new URL('../../main/host.ts', import.meta.url));\n",
      },
      at: 'renderer/app/bad.ts:1',
    },
  ],
  'main-apart': [
    {
      files: { 'main/bad.ts': "export const a = () => import('../renderer/charts/curve.ts');\n" },
      at: 'main/bad.ts:1',
    },
    {
      files: { 'main/bad.ts': "import '../test/shared/rng.test.ts';\nexport const a = 1;\n" },
      at: 'main/bad.ts:1',
    },
  ],
  'feature-siblings': [
    {
      files: {
        'main/features/risk/bad.ts':
          "import { title } from '../assets/handlers.ts';\nexport const a = title;\n",
      },
      at: 'main/features/risk/bad.ts:1',
    },
    {
      files: {
        'renderer/features/risk/bad.tsx':
          "import { List } from '../assets/list.tsx';\nexport const A = List;\n",
      },
      at: 'renderer/features/risk/bad.tsx:1',
    },
  ],
  'ui-apart': [
    {
      files: { 'renderer/ui/bad.ts': "import { post } from '../api/http.ts';\nexport const a = post;\n" },
      at: 'renderer/ui/bad.ts:1',
    },
    {
      files: {
        'renderer/charts/bad.ts':
          "import { Page } from '../features/risk/page.tsx';\nexport const a = Page;\n",
      },
      at: 'renderer/charts/bad.ts:1',
    },
  ],
  'electron-place': [
    {
      files: { 'main/bad.ts': "import { app } from 'electron';\nexport const a = app;\n" },
      at: 'main/bad.ts:1',
    },
    { files: { 'main/bad.ts': "export const a = () => require('electron/main');\n" }, at: 'main/bad.ts:1' },
  ],
  'imports-resolve': [
    {
      files: { 'main/bad.ts': "import { open } from './store/open';\nexport const a = open;\n" },
      at: 'main/bad.ts:1',
    },
  ],
  'imports-literal': [
    { files: { 'main/bad.ts': 'export const a = (name: string) => import(name);\n' }, at: 'main/bad.ts:1' },
  ],
  'no-cycles': [
    {
      files: {
        'shared/rules/one.ts': "import { two } from './two.ts';\nexport const one = () => two;\n",
        'shared/rules/two.ts':
          "import type { one } from './one.ts';\nexport const two = (a: typeof one) => a;\n",
      },
      at: 'shared/rules/one.ts:1',
    },
  ],
  'no-barrels': [
    { files: { 'shared/model/bad.ts': "export * from './asset.ts';\n" }, at: 'shared/model/bad.ts:1' },
    {
      files: { 'shared/model/bad.ts': "import { asset } from './asset.ts';\nexport { asset };\n" },
      at: 'shared/model/bad.ts:1',
    },
  ],
  'named-exports': [{ files: { 'shared/model/bad.ts': 'export default 1;\n' }, at: 'shared/model/bad.ts:1' }],
  'sql-place': [
    {
      files: {
        'main/features/assets/bad.ts': "export const a = 1;\nexport const b = 'SELECT id FROM asset';\n",
      },
      at: 'main/features/assets/bad.ts:2',
    },
    {
      files: { 'main/bad.ts': 'export const a = (t: string) => `select id\n from ${t} where 1`;\n' },
      at: 'main/bad.ts:1',
    },
    { files: { 'main/bad.ts': "export const a = 'insert into asset values (1)';\n" }, at: 'main/bad.ts:1' },
    { files: { 'main/bad.ts': "export const a = 'PRAGMA foreign_keys = OFF';\n" }, at: 'main/bad.ts:1' },
    {
      files: {
        'main/bad.ts': 'export const a = (x: { prepare(s: string): void }, s: string) => x.prepare(s);\n',
      },
      at: 'main/bad.ts:1',
    },
    {
      files: {
        'main/bad.ts': 'export const a = (db: { exec(s: string): void }, s: string) => db.exec(s);\n',
      },
      at: 'main/bad.ts:1',
    },
  ],
  'sqlite-place': [
    {
      files: {
        'main/bad.ts':
          "import Database from 'better-sqlite3';\nexport const a = () => new Database(':memory:');\n",
      },
      at: 'main/bad.ts:1',
    },
  ],
  'sql-files': [
    { files: { 'main/features/assets/list.sql': '-- nothing\n' }, at: 'main/features/assets/list.sql:1' },
  ],
  repeatable: [
    {
      files: { 'shared/engine/bad.ts': 'export const a = () => Math.random();\n' },
      at: 'shared/engine/bad.ts:1',
    },
    {
      files: { 'shared/rules/bad.ts': "export const a = () => Date['now']();\n" },
      at: 'shared/rules/bad.ts:1',
    },
    { files: { 'shared/rules/bad.ts': 'export const a = () => new Date();\n' }, at: 'shared/rules/bad.ts:1' },
    {
      files: { 'shared/rules/bad.ts': 'export const a = () => crypto.randomUUID();\n' },
      at: 'shared/rules/bad.ts:1',
    },
  ],
  abilities: [
    ...['new Date()', 'Date.now()', 'Math.random()', 'crypto.randomUUID()', "process.env['HOME']"].map(
      (value) => ({
        files: { 'main/features/risk/bad.ts': `export const a = () => ${value};\n` },
        at: 'main/features/risk/bad.ts:1',
      }),
    ),
    ...["{ randomUUID } from 'node:crypto'", "* as a from 'crypto'", "{ homedir } from 'node:os'"].map(
      (clause) => ({
        files: { 'main/features/risk/bad.ts': `export const b = 1;\nimport ${clause};\n` },
        at: 'main/features/risk/bad.ts:2',
      }),
    ),
  ],
  'network-modules': [
    {
      files: { 'main/rpc/bad.ts': "import { request } from 'node:http';\nexport const a = request;\n" },
      at: 'main/rpc/bad.ts:1',
    },
    ...['https', 'node:net', 'node:tls', 'node:dns/promises', 'node:dgram', 'node:http2'].map((module) => ({
      files: { 'main/rpc/http-bad.ts': `import * as a from '${module}';\nexport const b = a;\n` },
      at: 'main/rpc/http-bad.ts:1',
    })),
    {
      files: { 'main/electron/bad.ts': "import { net } from 'electron';\nexport const a = net;\n" },
      at: 'main/electron/bad.ts:1',
    },
    {
      files: { 'main/bad.ts': "export const a = () => process.getBuiltinModule('node:net');\n" },
      at: 'main/bad.ts:1',
    },
  ],
  'network-calls': [
    {
      files: { 'renderer/app/bad.ts': "export const a = () => fetch('/x');\n" },
      at: 'renderer/app/bad.ts:1',
    },
    {
      files: { 'main/bad.ts': "export const a = () => globalThis.fetch('http://x');\n" },
      at: 'main/bad.ts:1',
    },
    {
      files: { 'main/bad.ts': 'export const a = (client: (f: typeof fetch) => void) => client(fetch);\n' },
      at: 'main/bad.ts:1',
    },
    ...['EventSource', 'WebSocket', 'XMLHttpRequest'].map((name) => ({
      files: { 'renderer/app/bad.ts': `export const a = () => new ${name}('/x');\n` },
      at: 'renderer/app/bad.ts:1',
    })),
    {
      files: { 'renderer/app/bad.ts': "export const a = () => navigator.sendBeacon('/x');\n" },
      at: 'renderer/app/bad.ts:1',
    },
  ],
  'remote-assets': [
    {
      files: { 'renderer/ui/bad.css': ".a {\n  background: url('https://example.org/a.png');\n}\n" },
      at: 'renderer/ui/bad.css:2',
    },
    {
      files: { 'renderer/bad.html': '<script src="//example.org/a.js"></script>\n' },
      at: 'renderer/bad.html:1',
    },
  ],
  'portable-code': [
    { files: { 'main/bad.ts': "export const a = '/tmp/assay';\n" }, at: 'main/bad.ts:1' },
    { files: { 'main/bad.ts': 'export const a = (n: string) => `/dev/${n}`;\n' }, at: 'main/bad.ts:1' },
    { files: { 'main/bad.ts': "export const a = process.env['HOME'];\n" }, at: 'main/bad.ts:1' },
    { files: { 'main/bad.ts': 'export const a = process.getuid?.();\n' }, at: 'main/bad.ts:1' },
  ],
  'portable-names': [
    { files: { 'main/Bad.ts': 'export const a = 1;\n' }, at: 'main/Bad.ts:1' },
    { files: { 'main/import/aux.ts': 'export const a = 1;\n' }, at: 'main/import/aux.ts:1' },
  ],
  'words-in-catalogue': [
    {
      files: { 'renderer/app/bad.tsx': 'export const A = () => <p>Save it</p>;\n' },
      at: 'renderer/app/bad.tsx:1',
    },
    {
      files: { 'renderer/app/bad.tsx': 'export const A = () => (\n  <input aria-label="Name" />\n);\n' },
      at: 'renderer/app/bad.tsx:2',
    },
    {
      files: {
        'renderer/ui/bad.tsx':
          "export const A = ({ on }: { on: boolean }) => (\n  <p>\n    {on ? 'Shown' : 'Hidden'}\n  </p>\n);\n",
      },
      at: 'renderer/ui/bad.tsx:2',
    },
    {
      files: {
        'renderer/ui/bad.tsx':
          'export const A = ({ n }: { n: number }) => <input placeholder={`${n} rows`} />;\n',
      },
      at: 'renderer/ui/bad.tsx:1',
    },
  ],
  'no-utils': [
    { files: { 'shared/utils/bad.ts': 'export const a = 1;\n' }, at: 'shared/utils/bad.ts:1' },
    { files: { 'shared/util.ts': 'export const a = 1;\n' }, at: 'shared/util.ts:1' },
  ],
  'file-length': [
    {
      files: { 'main/bad.ts': `export const a = 1;\n${'\n'.repeat(399)}export const b = 1;\n` },
      at: 'main/bad.ts:401',
    },
    { files: { 'renderer/ui/bad.css': '.a {\n}\n'.repeat(201) }, at: 'renderer/ui/bad.css:402' },
  ],
  'file-median': [
    {
      files: Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          `main/bad-${i}.ts`,
          `export const a = 1;\n${'\n'.repeat(100)}export const b = 1;\n`,
        ]),
      ),
      at: 'main/bad-0.ts:1',
    },
  ],
  'no-any': [
    {
      files: { 'test/main/bad.test.ts': 'export const a = (x: any) => x as unknown;\n' },
      at: 'test/main/bad.test.ts:1',
    },
  ],
  'no-silencing': [
    { files: { 'main/bad.ts': '// @ts-ignore\nexport const a = 1;\n' }, at: 'main/bad.ts:1' },
    { files: { 'main/bad.ts': '/* eslint-disable */\nexport const a = 1;\n' }, at: 'main/bad.ts:1' },
    {
      files: { 'main/bad.ts': '// oxlint-disable-next-line no-var\nexport const a = 1;\n' },
      at: 'main/bad.ts:1',
    },
    { files: { 'main/bad.ts': 'export const a = 1; // TODO later\n' }, at: 'main/bad.ts:1' },
    { files: { 'main/bad.ts': '// @ts-expect-error\nexport const a: string = 1;\n' }, at: 'main/bad.ts:1' },
  ],
  'no-disabled-tests': [
    'test.skip',
    'it.only',
    'describe.concurrent.only',
    'test.describe.skip',
    'it.todo',
    'xit',
  ].map((call) => ({
    files: { 'test/main/bad.test.ts': `${call}('a', () => {});\n` },
    at: 'test/main/bad.test.ts:1',
  })),
};
