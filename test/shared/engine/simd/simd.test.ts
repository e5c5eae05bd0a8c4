import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const started = async () => (await import('../../../../shared/engine/simd/simd.ts')).simd;

describe('vector functions', () => {
  it('are there in Node', async () => {
    expect(await started()).not.toBeNull();
  });

  it('are left out where WebAssembly is missing', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(await started()).toBeNull();
  });

  it('are left out where the content policy refuses to compile them', async () => {
    class Module {
      constructor() {
        throw new EvalError('Refused to compile or instantiate WebAssembly module');
      }
    }
    vi.stubGlobal('WebAssembly', { Module, Instance: class {} });
    expect(await started()).toBeNull();
  });
});
