/** Hosts over small workbooks and small scripts, for stating how the platform behaves. */
import { createHost } from '../../../src/local/emulator/host.ts';
import type { Host, HostOptions } from '../../../src/local/emulator/host-model.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook, type WorkbookContent } from '../../../src/local/emulator/workbook.ts';

/** 2026-11-16, noon in Thailand. */
export const NOON = Date.UTC(2026, 10, 16, 5);

/** A host in which each of the given functions is a top-level function; `SHEET` in their text is the first tab. */
export function hostOf(
  functions: Readonly<Record<string, string>>,
  workbook: Partial<WorkbookContent> = {},
  options: Partial<HostOptions> = {},
): Host {
  const code = Object.entries(functions)
    .map(([name, body]) => `function ${name}(...args) { ${body.replaceAll(/(?<!\.)\bSHEET\b/g, FIRST)} }`)
    .join('\n');
  const book = createWorkbook({ title: 'เล่มลอง', sheets: [], ...workbook });
  return createHost({ code, html: {}, workbook: book, engine: vmEngine, now: NOON, errorLocale: 'en', ...options });
}

const FIRST = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]';

/** What one run of a function's body gives. */
export function ran(
  body: string,
  workbook: Partial<WorkbookContent> = {},
  options: Partial<HostOptions> = {},
): unknown {
  return hostOf({ go: body }, workbook, options).run('go');
}

/** What is said when the body is refused. */
export function refusalOf(
  body: string,
  workbook: Partial<WorkbookContent> = {},
  options: Partial<HostOptions> = {},
): string {
  return String(
    ran(`try { ${body}; return 'not refused'; } catch (error) { return error.message; }`, workbook, options),
  );
}
