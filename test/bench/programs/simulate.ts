import { Simulator } from '../../../main/workers/run-simulation.ts';
import { fullTrees } from '../full-tree.ts';

/** Simulates 200 scenarios and says how long it took and how much memory the process had at its peak. */
const simulator = new Simulator(undefined, 2);
const start = performance.now();
await simulator.run({ scenarios: fullTrees(200), seed: 1, iterations: 100_000 });
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
