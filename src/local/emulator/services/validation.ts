/** Rules for what a cell takes: built outside the sheet, and only known again when they are handed back. */
import type { DataValidation, DataValidationBuilder } from '../../../apps-script/services.ts';
import { strict } from '../strict.ts';
import type { Validation } from '../workbook-model.ts';

const rules = new WeakMap<object, Validation>();

/** The validation that a rule stands for. */
export function validationOf(rule: DataValidation): Validation {
  const kept = rules.get(rule);
  if (!kept) throw new TypeError('not a data validation of this host');
  return kept;
}

/** `SpreadsheetApp.newDataValidation()`; without being told otherwise it only warns of other values. */
export function createValidationBuilder(
  made: Omit<Validation, 'kind'> & { readonly kind: Validation['kind'] | null } = {
    kind: null,
    choices: [],
    allowInvalid: true,
  },
): DataValidationBuilder {
  return strict<DataValidationBuilder>('DataValidationBuilder', {
    requireCheckbox: () => createValidationBuilder({ ...made, kind: 'checkbox' }),
    requireValueInList: (choices) => createValidationBuilder({ ...made, kind: 'list', choices: [...choices] }),
    setAllowInvalid: (allowInvalid) => createValidationBuilder({ ...made, allowInvalid }),
    build() {
      const { kind } = made;
      if (kind === null) throw new TypeError('a validation needs a criterion');
      const rule = strict<DataValidation>('DataValidation', { getAllowInvalid: () => made.allowInvalid });
      rules.set(rule, { ...made, kind });
      return rule;
    },
  });
}
