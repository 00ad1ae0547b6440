/** The script's custom functions in the grid's formula engine: their arguments go to the worker, their answers come back. */
import { numfmt, type Univer } from '@univerjs/core';
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Value } from '../../emulator/workbook-model.ts';
import { failureIn } from '../calls.ts';
import type { Argument, FormulaCell, Questions } from '../messages.ts';

export type AskFormula = (takes: Questions['formula']['takes']) => Promise<Questions['formula']['answers']>;

/** Makes the script's custom functions known. What one throws is shown in the cell as a sentence. */
export function registerFunctions(univer: Univer, names: readonly string[], ask: AskFormula): void {
  const service = univer.__getInjector().get(IFunctionService);
  const known = names.filter((name) => !service.hasExecutor(name));
  service.registerExecutors(...known.map((name) => new ScriptFunction(name, ask)));
  service.registerDescriptions(
    ...known.map((functionName) => ({
      functionName,
      functionType: FunctionType.User,
      description: '',
      abstract: '',
      functionParameter: [],
    })),
  );
}

/** Univer's engine asks for a class. */
class ScriptFunction extends BaseFunction {
  readonly #ask: AskFormula;

  constructor(name: string, ask: AskFormula) {
    super(name);
    this.#ask = ask;
    // Ranges come as references: blanks, dates and errors would be lost in values.
    this.needsReferenceObject = true;
    this.minParams = 0;
    this.maxParams = 255;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: FunctionVariantType[]): AsyncObject {
    return new AsyncObject(this.#answer(given.map(argumentOf)));
  }

  async #answer(args: readonly Argument[]): Promise<BaseValueObject> {
    try {
      const { rows } = await this.#ask({ name: String(this.name), args });
      return shown(rows);
    } catch (error) {
      return StringValueObject.create(`#ERROR! ${failureIn(error).th}`);
    }
  }
}

function argumentOf(given: FunctionVariantType): Argument {
  if (given instanceof BaseReferenceObject) {
    const { startRow, startColumn, endRow, endColumn } = given.getRangePosition();
    const rows: Value[][] = [];
    given.iterator((value, row, column) => {
      const cells = rows[row - startRow] ?? [];
      rows[row - startRow] = cells;
      cells[column - startColumn] = valueOfCell(value ?? null);
      return true;
    });
    const at = {
      sheetId: Number(given.getSheetId()),
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
    return { rows, at };
  }
  if (given instanceof ArrayValueObject) {
    return { rows: given.getArrayValue().map((row) => row.map((cell) => valueOfCell(cell ?? null))), at: null };
  }
  return { value: asTyped(given) ?? valueOfCell(given) };
}

/** A text that the grid takes for a day, month first, as it was typed in the formula: Google hands it over as text. */
function asTyped(given: BaseValueObject): string | null {
  const pattern = given instanceof NumberValueObject ? given.getPattern() : '';
  if (pattern === '' || !numfmt.getFormatInfo(pattern).isDate) return null;
  return numfmt.format(pattern, Number(given.getValue()));
}

function valueOfCell(cell: BaseValueObject | null): Value {
  if (cell === null || cell.isNull()) return '';
  if (cell instanceof ErrorValueObject) return cell.getErrorType();
  return cell.getValue();
}

function shown(rows: readonly (readonly FormulaCell[])[]): BaseValueObject {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1 && first[0]) return cellObject(first[0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellObject)),
    rowCount: rows.length,
    columnCount: first?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: 0,
    column: 0,
  });
}

function cellObject({ value, format }: FormulaCell): BaseValueObject {
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  const number = NumberValueObject.create(value);
  if (format) number.setPattern(format);
  return number;
}
