/** Protections as a script sees them: made without a list of their own, and never closed to the owner or to who acts. */
import type { Protection } from '../../../apps-script/services.ts';
import type { Execution } from '../execution.ts';
import { strict } from '../strict.ts';
import type { Area, ProtectionModel, SheetModel } from '../workbook-model.ts';
import { createRange } from './range.ts';

export const PROTECTION_TYPES = { RANGE: { kind: 'RANGE' }, SHEET: { kind: 'SHEET' } } as const;

/** What a person may change of a protection: only who may edit it may. */
function createProtection(execution: Execution, sheet: SheetModel, id: number): Protection {
  const at = (): number => {
    const found = sheet.protections.findIndex((one) => one.id === id);
    return found < 0 ? execution.refuse('rangeNotFound') : found;
  };
  const now = (): ProtectionModel => sheet.protections[at()]!;
  const area = (): Area => now().area ?? { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
  const { person, workbook } = execution;
  const listed = (): readonly string[] => {
    const { mirrors, editors } = now();
    if (!mirrors) return editors;
    // Whoever was added stays, whether or not they may edit the file.
    return [...new Set([...workbook.editors, ...(person.role === 'editor' ? [person.email] : []), ...editors])];
  };
  const change = (name: string, to: (before: ProtectionModel) => ProtectionModel): void => {
    execution.needs(name, 'FULL');
    execution.call(`Protection.${name}`, 0, 'write');
    execution.edits(name, sheet, area());
    sheet.protections[at()] = to(now());
    sheet.touched();
  };
  const protection: Protection = strict<Protection>('Protection', {
    addEditors(addresses) {
      const before = listed();
      change('addEditors', (model) => ({ ...model, editors: [...new Set([...before, ...addresses])] }));
      return protection;
    },
    canDomainEdit: () => false,
    getDescription: () => now().description,
    getEditors() {
      execution.call('Protection.getEditors');
      if (!execution.mayEdit(sheet, area())) execution.refuse('protectedCell');
      return listed().map((address) => ({ getEmail: () => address }));
    },
    getRange: () => createRange(execution, sheet, area()),
    isWarningOnly: () => now().warningOnly,
    remove() {
      execution.needs('remove', 'FULL');
      execution.call('Protection.remove', 0, 'write');
      execution.edits('remove', sheet, area());
      sheet.protections.splice(at(), 1);
      sheet.touched();
    },
    removeEditors(addresses) {
      const before = listed();
      const stays = (address: string): boolean => !addresses.includes(address) || address === person.email;
      change('removeEditors', (model) => ({ ...model, mirrors: false, editors: before.filter(stays) }));
      return protection;
    },
    setDescription(description) {
      change('setDescription', (model) => ({ ...model, description }));
      return protection;
    },
    // A file of a consumer's account has no domain.
    setDomainEdit: () => execution.refuse('noPermission', { call: 'Protection.setDomainEdit' }),
    setWarningOnly(warningOnly) {
      change('setWarningOnly', (model) => ({ ...model, warningOnly }));
      return protection;
    },
  });
  return protection;
}

/** Protects an area, or a tab; a tab that is protected already gives that protection. */
export function newProtection(execution: Execution, sheet: SheetModel, area: Area | null): Protection {
  execution.needs('protect', 'FULL');
  execution.call(area === null ? 'Sheet.protect' : 'Range.protect', 0, 'write');
  const known = area === null ? sheet.protections.find((one) => one.area === null) : undefined;
  if (known) return createProtection(execution, sheet, known.id);
  execution.edits('protect', sheet, area ?? { row: 0, column: 0, rows: 0, columns: 0 });
  const all = execution.workbook.sheets.flatMap(({ protections }) => protections);
  const id = Math.max(0, ...all.map((one) => one.id)) + 1;
  sheet.protections.push({ id, area, description: '', editors: [], warningOnly: false, mirrors: true });
  sheet.touched();
  return createProtection(execution, sheet, id);
}

/** Every protection of tabs, or of ranges. */
export function protectionsIn(execution: Execution, ofTabs: boolean): Protection[] {
  return execution.workbook.sheets.flatMap((sheet) =>
    sheet.protections
      .filter(({ area }) => (area === null) === ofTabs)
      .map(({ id }) => createProtection(execution, sheet, id)),
  );
}
