import { RIGHTS, type AccessSettings } from '../model/access.ts';

const EVERYTHING = { development: [...RIGHTS], testing: [...RIGHTS], production: [...RIGHTS] };

/**
 * What a role may hold by tier until the engagement says otherwise; our proposal. Nothing is copied from the confidential
 * tier on but where an approval stands in front of it, and production is written by deploying, not by hand.
 */
export const DEFAULT_LIMITS: Readonly<AccessSettings['limits']> = {
  public: EVERYTHING,
  internal: EVERYTHING,
  confidential: {
    development: ['read', 'write', 'execute', 'approve', 'deploy'],
    testing: ['read', 'write', 'execute', 'approve', 'deploy'],
    production: ['read', 'execute', 'approve', 'deploy'],
  },
  restricted: {
    development: ['read', 'write', 'execute', 'approve'],
    testing: ['read', 'execute', 'approve', 'deploy'],
    production: ['execute', 'approve', 'deploy', 'download'],
  },
};
