/** Follows what a person does in the grid and tells the worker: typing, pasting, inserting, widths. */
import {
  CellValueType,
  CommandType,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  ObjectMatrix,
  type Univer,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { Computed, Edit, Input, Questions } from '../messages.ts';

export interface Heard {
  readonly edited: (takes: Questions['edit']['takes']) => void;
  readonly computed: (takes: Questions['computed']['takes']) => void;
  readonly spliced: (takes: Questions['splice']['takes']) => void;
  readonly widened: (takes: Questions['width']['takes']) => void;
}

/** What a person's own doing is called; only these are edits that a script's `onEdit` may hear of. */
const BY_HAND = /^sheet\.command\.(set-range-values|clear-|paste|auto-fill|refill|delete-|cut)/;

interface Cells {
  readonly subUnitId: string;
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix<ICellData | null>>[0];
  readonly trigger?: string;
}

interface Moved {
  readonly from: { readonly subUnitId: string; readonly value: Cells['cellValue'] };
  readonly to: Moved['from'];
}

interface Stretch {
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

interface Widths {
  readonly subUnitId: string;
  readonly ranges: readonly Stretch['range'][];
  readonly colWidth: number | { readonly [column: number]: number | null | undefined };
}

/** Tells of each thing done by hand, and of what formulas have come to. */
export function followGrid(univer: Univer, isApplying: () => boolean, heard: Heard): void {
  const commands = univer.__getInjector().get(ICommandService);
  commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || isApplying()) return;
    if (options?.fromFormula || options?.['applyFormulaCalculationResult']) {
      if (command.id === SetRangeValuesMutation.id) results(command, heard);
    } else byHand(command, options, heard);
  });
}

function results(command: Readonly<ICommandInfo>, heard: Heard): void {
  const { subUnitId, cellValue } = paramsOf<Cells>(command);
  const cells: Computed[] = [];
  new ObjectMatrix(cellValue).forValue((row, column, cell) => {
    // Cells into which a list has spilled hold no formula, and are not kept as if they were typed.
    if (cell?.v !== undefined && cell.v !== null) cells.push({ row, column, value: plainValue(cell) });
  });
  if (cells.length > 0) heard.computed({ sheetId: Number(subUnitId), cells });
}

function byHand(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined, heard: Heard): void {
  if (options?.onlyLocal) return;
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const { subUnitId, cellValue, trigger } = paramsOf<Cells>(command);
      const typed = trigger !== undefined && BY_HAND.test(trigger);
      const edits = editsOf(cellValue);
      if (edits.length > 0) heard.edited({ sheetId: Number(subUnitId), edits, typed });
      return;
    }
    case MoveRangeMutation.id: {
      const { from, to } = paramsOf<Moved>(command);
      for (const { subUnitId, value } of [from, to]) {
        const edits = editsOf(value);
        if (edits.length > 0) heard.edited({ sheetId: Number(subUnitId), edits, typed: true });
      }
      return;
    }
    case InsertRowMutation.id:
    case RemoveRowMutation.id: {
      const { subUnitId, range } = paramsOf<Stretch>(command);
      const count = range.endRow - range.startRow + 1;
      const inserted = command.id === InsertRowMutation.id ? count : -count;
      heard.spliced({ sheetId: Number(subUnitId), what: 'rows', at: range.startRow, inserted });
      return;
    }
    case InsertColMutation.id:
    case RemoveColMutation.id: {
      const { subUnitId, range } = paramsOf<Stretch>(command);
      const count = range.endColumn - range.startColumn + 1;
      const inserted = command.id === InsertColMutation.id ? count : -count;
      heard.spliced({ sheetId: Number(subUnitId), what: 'columns', at: range.startColumn, inserted });
      return;
    }
    case SetWorksheetColWidthMutation.id: {
      const { subUnitId, ranges, colWidth } = paramsOf<Widths>(command);
      for (const { startColumn, endColumn } of ranges) {
        for (let column = startColumn; column <= endColumn; column++) {
          const pixels = typeof colWidth === 'number' ? colWidth : colWidth[column];
          if (pixels) heard.widened({ sheetId: Number(subUnitId), column, pixels });
        }
      }
    }
  }
}

function editsOf(cells: Cells['cellValue']): Edit[] {
  const edits: Edit[] = [];
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    const input = inputOf(cell);
    if (input !== undefined) edits.push({ row, column, input });
  });
  return edits;
}

/** Univer says what a command carries only by its id. */
function paramsOf<Params>(command: Readonly<ICommandInfo>): Params {
  return command.params as Params;
}

/** What was put into a cell; undefined when only its look has changed. */
function inputOf(cell: ICellData | null): Input | undefined {
  if (cell === null) return null;
  if (cell.f) return { formula: cell.f };
  if (cell.v === undefined)
    return cell.p ? { typed: cell.p.body?.dataStream.replace(/[\r\n]+$/, '') ?? '' } : undefined;
  if (cell.v === null || cell.v === '') return null;
  if (cell.t === CellValueType.FORCE_STRING) return { typed: `'${cell.v}` };
  if (typeof cell.v === 'string' && (cell.t === undefined || cell.t === null)) return { typed: cell.v };
  return { value: plainValue(cell) };
}

function plainValue(cell: ICellData): string | number | boolean {
  const value = cell.v ?? '';
  return cell.t === CellValueType.BOOLEAN ? value === 1 || value === true || value === 'TRUE' : value;
}
