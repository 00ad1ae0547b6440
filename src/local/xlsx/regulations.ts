/** What a tab lays down for its cells: choices that may be entered, and colours by what is in them. */
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { Area, ConditionalFormat, SheetModel, Validation } from '../emulator/workbook-model.ts';
import { letter } from './formulas.ts';
import { fileStyleOf, lookOf } from './looks.ts';

const KINDS: { readonly [type: string]: Validation['kind'] | undefined } = {
  list: 'list',
  date: 'date',
  whole: 'number',
  decimal: 'number',
};

/** Files know no checkbox: it is a choice between these. */
const CHECKBOX = ['TRUE', 'FALSE'];

/** The entry rules cell by cell; those over whole columns end at `rows`. A list that stands in other cells is left out. */
export function validationsOf(rules: readonly DataValidation[], rows: number): (Validation | undefined)[][] {
  const found: (Validation | undefined)[][] = [];
  for (const rule of rules) {
    const kind = KINDS[rule.type];
    if (kind === undefined || (kind === 'list' && !rule.values)) continue;
    const checkbox = rule.values?.join() === CHECKBOX.join();
    const validation: Validation = {
      kind: checkbox ? 'checkbox' : kind,
      choices: checkbox ? [] : (rule.values ?? []),
      allowInvalid: rule.errorStyle !== 'stop',
    };
    for (const area of areasOf(rule.range)) {
      for (let row = area.row; row < Math.min(area.row + area.rows, rows); row++) {
        found[row] ??= [];
        for (let column = area.column; column < area.column + area.columns; column++) found[row]![column] = validation;
      }
    }
  }
  return found;
}

/** The entry rules of a tab as a file keeps them, one for each run of equal cells down a column. */
export function dataValidationsOf(sheet: SheetModel): DataValidation[] {
  const rules: DataValidation[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    let start = 0;
    for (let row = 0; row < sheet.rowCount; row++) {
      const validation = sheet.validationAt(row, column);
      if (validation && sheet.validationAt(row + 1, column) === validation) continue;
      if (validation) rules.push(ruleOf(validation, { row: start, column, rows: row + 1 - start, columns: 1 }));
      start = row + 1;
    }
  }
  return rules;
}

function ruleOf({ kind, choices, allowInvalid }: Validation, area: Area): DataValidation {
  const errorStyle = allowInvalid ? 'warning' : 'stop';
  const common = { range: rangeOf(area), allowBlank: true, showErrorMessage: true, errorStyle } as const;
  if (kind === 'checkbox') return { ...common, type: 'list', values: CHECKBOX };
  if (kind === 'list') return { ...common, type: 'list', values: [...choices] };
  if (kind === 'date') return { ...common, type: 'date', operator: 'greaterThan', formula1: '1' };
  return { ...common, type: 'decimal', operator: 'between', formula1: '-1000000000000', formula2: '1000000000000' };
}

/** Rules that colour numbers below or above a bound; other kinds are left out. */
export function conditionalFormatsOf(rules: readonly ConditionalRule[], theme: readonly string[]): ConditionalFormat[] {
  return rules.flatMap((rule): ConditionalFormat[] => {
    const number = Number(Array.isArray(rule.formula) ? rule.formula[0] : rule.formula);
    const style = lookOf(rule.style, theme, undefined);
    const kind =
      rule.operator === 'lessThan' ? 'numberLessThan' : rule.operator === 'greaterThan' ? 'numberGreaterThan' : null;
    if (rule.type !== 'cellIs' || kind === null || Number.isNaN(number) || !style) return [];
    return [{ areas: areasOf(rule.range), when: { kind, number }, style }];
  });
}

/** Rules that colour cells, as a file keeps them. */
export function conditionalRulesOf(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.map(({ areas, when, style }, index) => ({
    type: 'cellIs',
    priority: index + 1,
    operator: when.kind === 'numberLessThan' ? 'lessThan' : 'greaterThan',
    formula: String(when.number),
    style: fileStyleOf(style, undefined),
    range: areas.map(rangeOf).join(' '),
  }));
}

/** `B2:D4` of an area. */
export function rangeOf({ row, column, rows, columns }: Area): string {
  return `${letter(column)}${row + 1}:${letter(column + columns - 1)}${row + rows}`;
}

function areasOf(range: string): Area[] {
  return range.split(/\s+/).flatMap((part): Area[] => {
    const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(part);
    if (!found) return [];
    const [, left = '', top = '', right = left, bottom = top] = found;
    const column = columnOf(left);
    const row = Number(top) - 1;
    return [{ row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 }];
  });
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, one) => column * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
