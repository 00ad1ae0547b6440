/** What the grid may do: only what the workbook behind it keeps. The rest is neither offered nor done. */
import type { IUniverUIConfig } from '@univerjs/ui';
import type { Parts } from './univer.ts';

/** Univer's own commands for looks, hiding, freezing, moving and protecting: the script's tabs have these from the script. */
const NOT_KEPT =
  /^sheet\.command\.(add-worksheet-merge|apply-format-painter|cancel-frozen|copy-sheet|delete-range-move|hide-|insert-range-move|move-cols|move-rows|optional-paste|paste-(besides|col|format)|remove-worksheet-merge|set-(background|bold|border|col-(frozen|hidden|is-auto)|first-|font|frozen|gridlines|horizontal|infinite|italic|once|overline|range-(bold|font|italic|stroke|sub|super|text|underline)|row-(frozen|is-auto)|rows-hidden|selected-|selection-frozen|stroke|style|tab-color|text-|underline|vertical)|text-to-number|toggle-gridlines)/;

const HIDDEN = [
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.clear-selection-format',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.set-row-height',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-auto-width',
];

/** What the menu of the right mouse button leaves out. */
export const OFFERED: NonNullable<IUniverUIConfig['menu']> = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);

/** Stops what the workbook would not keep. */
export function keepToWorkbook({ api }: Parts): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (NOT_KEPT.test(event.id)) event.cancel = true;
  });
}
