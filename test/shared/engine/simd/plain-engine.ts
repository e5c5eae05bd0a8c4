import { vi } from 'vitest';

/** The engine as it runs where WebAssembly is missing. */
export async function plainEngine() {
  vi.resetModules();
  vi.stubGlobal('WebAssembly', undefined);
  try {
    const { simd } = await import('../../../../shared/engine/simd/simd.ts');
    const { simulate } = await import('../../../../shared/engine/simulate.ts');
    const { simulateSum } = await import('../../../../shared/engine/portfolio.ts');
    const { summarise } = await import('../../../../shared/engine/result.ts');
    return { simd, simulate, simulateSum, summarise };
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
}
