import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './bridge.ts';

/* Runs in the sandboxed window before the page, in a world of its own; the page gets copies of two functions. */
contextBridge.exposeInMainWorld('assay', createBridge(ipcRenderer));
