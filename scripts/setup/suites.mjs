import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requirePinnedNode } from './runtime.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs the unit tests.
 *
 * @param {string} root the project's folder
 * @param {string[]} args further arguments of vitest
 * @param {Record<string, string>} env
 * @returns {Count}
 */
export function runVitest(root, args, env) {
  return withReport((report) => {
    const cli = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args];
    const status = run(root, [cli, ...options], env);
    const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
    return settle(status, { passed: numPassedTests, failed: numFailedTests });
  });
}

/**
 * Runs the end-to-end tests. A test that passed only on a second try counts as failed.
 *
 * @param {string} root the project's folder
 * @param {string[]} args further arguments of Playwright
 * @param {Record<string, string>} env
 * @returns {Count}
 */
export function runPlaywright(root, args, env) {
  return withReport((report) => {
    const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const options = ['test', '-c', 'test/e2e/playwright.config.ts', '--reporter=list,json', ...args];
    const status = run(root, [cli, ...options], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
    const { expected = 0, unexpected = 0, flaky = 0 } = readReport(report).stats ?? {};
    return settle(status, { passed: expected, failed: unexpected + flaky });
  });
}

/**
 * A suite that broke down outside its tests (a file that does not load, an unhandled rejection) reports no failed test; it
 * has failed nevertheless.
 *
 * @param {number | null} status
 * @param {Count} count
 * @returns {Count}
 */
function settle(status, { passed, failed }) {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @param {(report: string) => Count} work
 * @returns {Count}
 */
function withReport(work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'assay-test-'));
  try {
    return work(path.join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(root, args, env) {
  return spawnSync(requirePinnedNode(root), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status;
}

/**
 * @typedef {{ numPassedTests?: number, numFailedTests?: number }} VitestReport
 * @typedef {{ stats?: { expected: number, unexpected: number, flaky: number } }} PlaywrightReport
 *
 * @param {string} file
 * @returns {VitestReport & PlaywrightReport} empty when the suite died before it could write one
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
