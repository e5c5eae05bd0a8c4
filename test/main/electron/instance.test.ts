import { electron } from '../../helpers/electron.ts';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { becomeFirstInstance, requestedFile } from '../../../main/electron/instance.ts';

beforeEach(() => {
  electron.app.isPackaged = true;
});

describe('the file that was asked for', () => {
  test('is the first word that is no switch, from where the person was', () => {
    expect(requestedFile(['assay', '--no-sandbox', 'client.assay', 'x'], 'folder')).toBe(
      resolve('folder', 'client.assay'),
    );
  });

  test('comes after the project’s folder during development', () => {
    electron.app.isPackaged = false;
    expect(requestedFile(['electron', '.', 'client.assay'], 'folder')).toBe(
      resolve('folder', 'client.assay'),
    );
    expect(requestedFile(['electron', '.'], 'folder')).toBeNull();
  });

  test('is none without a word', () => {
    expect(requestedFile(['assay', '--updated'], 'folder')).toBeNull();
  });
});

describe('a start', () => {
  test('that is the first goes on', () => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(true);
    expect(becomeFirstInstance(null)).toBe(true);
    expect(electron.app.quit).not.toHaveBeenCalled();
  });

  test('that is not hands its file over and ends', () => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(false);
    expect(becomeFirstInstance('client.assay')).toBe(false);
    expect(electron.app.requestSingleInstanceLock).toHaveBeenCalledWith({ file: 'client.assay' });
    expect(electron.app.quit).toHaveBeenCalledTimes(1);
  });
});
