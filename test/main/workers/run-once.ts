import type { SimulationRequest } from '../../../main/workers/simulate-messages.ts';
import { Simulator } from '../../../main/workers/run-simulation.ts';

/** A process that simulates once and then has nothing left to do. */
const request = JSON.parse(process.argv[2] ?? '') as SimulationRequest;
const { result } = await new Simulator().run(request);
console.log(result.iterations);
