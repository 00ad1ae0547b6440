/** Tries what only Google can settle: in a tab of its own, which is deleted at the end, and at the next start where an execution died. */
import type { Found } from '../core/commands/answers/platform.ts';
import { KEY } from './marks.ts';
import { probedCells } from './probe-cells.ts';
import { refusalOf } from './refusal.ts';
import type { Services, Sheet, Spreadsheet } from './services.ts';
import { OURS, type Workbook } from './workbook.ts';

/** Nobody else's tab ends so; it is never read as people's own. */
const SCRATCH = `ทดสอบแพลตฟอร์ม${OURS}`;
/** A key of the document's store, empty again afterwards. */
export const KEPT_BY_PROBES = 'probe';
/** A PDF of more tabs than these takes longer than it is worth. */
const MOST_TABS = 10;

/** What came of a call, or that it was refused: Google's own words differ by language. */
const did = (call: () => string): string => {
  try {
    return call();
  } catch (error) {
    console.warn(String(error));
    return 'refused';
  }
};

function stores(services: Services): Found {
  const lock = (): string => (services.locks().getDocumentLock() ? 'lock' : '');
  const properties = services.properties().getDocumentProperties();
  const cache = services.caches().getDocumentCache();
  const keeps = (letters: number): string => {
    properties?.setProperty(KEPT_BY_PROBES, 'ก'.repeat(letters));
    return properties?.getProperties()[KEPT_BY_PROBES]?.length === letters ? 'kept' : 'cut';
  };
  cache?.put(KEPT_BY_PROBES, '1', 60);
  const found = {
    S1: [did(lock), properties ? 'store' : '', cache?.get(KEPT_BY_PROBES) === '1' ? 'cache' : ''].join(' '),
    S4: [3000, 3200].map((letters) => did(() => keeps(letters))).join(' '),
  };
  properties?.deleteProperty(KEPT_BY_PROBES);
  cache?.remove(KEPT_BY_PROBES);
  return found;
}

function language(): string {
  const has: Readonly<Record<string, unknown>> = {
    'Object.groupBy': Reflect.get(Object, 'groupBy'),
    toSorted: Reflect.get(Array.prototype, 'toSorted'),
    findLast: Reflect.get(Array.prototype, 'findLast'),
    'Set.union': Reflect.get(Set.prototype, 'union'),
    hasOwn: Reflect.get(Object, 'hasOwn'),
  };
  const there = Object.keys(has).filter((name) => has[name] !== undefined);
  return there.join(' ') || '–';
}

function ofFile(services: Services, spreadsheet: Spreadsheet, scratch: Sheet): Found {
  const session = services.session();
  const isNoted = (): boolean => {
    scratch.addDeveloperMetadata(`${KEY}.${KEPT_BY_PROBES}`, '1');
    const notes = spreadsheet.createDeveloperMetadataFinder().withKey(`${KEY}.${KEPT_BY_PROBES}`).find();
    return notes.some((one) => one.getLocation().getSheet()?.getSheetId() === scratch.getSheetId());
  };
  return {
    B1: did(() => spreadsheet.getSpreadsheetLocale()),
    V4: `${spreadsheet.getSpreadsheetTimeZone()} ${session.getScriptTimeZone()}`,
    R3: new Date(Date.UTC(2026, 0, 5, 5)).toLocaleDateString('th-TH', { timeZone: 'Asia/Bangkok' }),
    // Whether, never who.
    S7: [() => session.getActiveUser().getEmail(), () => session.getTemporaryActiveUserKey()]
      .map((asked) => did(() => (asked() ? 'told' : 'blank')))
      .join(' '),
    S9: did(() => (isNoted() ? 'found' : 'lost')),
    R4: language(),
    P1:
      spreadsheet.getSheets().length > MOST_TABS
        ? '–'
        : did(() => (spreadsheet.getAs('application/pdf').getBytes().length > 0 ? 'made' : 'empty')),
  };
}

function withoutScratch({ spreadsheet }: Workbook): void {
  for (const sheet of spreadsheet.getSheets()) if (sheet.getName() === SCRATCH) spreadsheet.deleteSheet(sheet);
}

/** What was found, by the names of the questions. Throws Problem where no tab may be made. */
export function probed(services: Services, workbook: Workbook): Found {
  const { spreadsheet } = workbook;
  const looking = spreadsheet.getActiveSheet();
  try {
    withoutScratch(workbook);
    const scratch = spreadsheet.insertSheet(SCRATCH, spreadsheet.getSheets().length);
    try {
      return { ...ofFile(services, spreadsheet, scratch), ...probedCells(services, scratch), ...stores(services) };
    } finally {
      withoutScratch(workbook);
      looking.activate();
      workbook.forget();
    }
  } catch (error) {
    console.error(String(error));
    throw refusalOf(workbook, undefined, SCRATCH);
  }
}
