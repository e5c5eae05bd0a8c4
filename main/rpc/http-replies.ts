import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorBody } from '../../shared/contract/error.ts';
import { SECURITY_HEADERS } from '../app/renderer-files.ts';
import { Refusal } from './http-guard.ts';

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', JSON.stringify(body));
}

/**
 * Turns a request away. A refusal says what to do, to a script as JSON and to a person as a page; anything unexpected says
 * nothing of our inside.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const { status, code, message } =
    error instanceof Refusal ? error : new Refusal(500, 'The workbench could not answer this request.');
  // An unread body would keep the connection busy.
  response.setHeader('connection', 'close');
  if (request.headers.accept?.includes('text/html'))
    return send(response, status, 'text/html; charset=utf-8', page(message));
  const body: ErrorBody = { code, message, issues: [] };
  sendJson(response, status, body);
}

/** What a person sees who opens an old link or a tab of an earlier run. */
const page = (message: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Assay</title><h1>Assay</h1><p>${message.replace(/[&<>]/g, (c) => `&#${c.codePointAt(0)};`)}</p></html>`;

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
