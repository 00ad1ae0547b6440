/** Text styles and conditional format rules: built outside the sheet, and only known again when they are handed back. */
import type {
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  Range,
  TextStyle,
  TextStyleBuilder,
} from '../../../apps-script/services.ts';
import { strict } from '../strict.ts';
import type { Area, CellStyle, ConditionalFormat } from '../workbook-model.ts';

const styles = new WeakMap<object, CellStyle>();
const rules = new WeakMap<object, ConditionalFormat>();

/** The look that a text style stands for. */
export function styleOfText(style: TextStyle): CellStyle {
  const look = styles.get(style);
  if (!look) throw new TypeError('not a text style of this host');
  return look;
}

/** The rule that a conditional format rule stands for. */
export function ruleOf(rule: ConditionalFormatRule): ConditionalFormat {
  const kept = rules.get(rule);
  if (!kept) throw new TypeError('not a conditional format rule of this host');
  return kept;
}

/** `SpreadsheetApp.newTextStyle()`. */
export function createTextStyleBuilder(look: CellStyle = {}): TextStyleBuilder {
  return strict<TextStyleBuilder>('TextStyleBuilder', {
    setBold: (bold) => createTextStyleBuilder({ ...look, bold }),
    setForegroundColor: (color) => createTextStyleBuilder({ ...look, color }),
    setFontSize: (size) => createTextStyleBuilder({ ...look, size }),
    build() {
      const style = strict<TextStyle>('TextStyle', { isBold: () => look.bold ?? null });
      styles.set(style, look);
      return style;
    },
  });
}

/** `SpreadsheetApp.newConditionalFormatRule()`; `areaOf` knows the areas of ranges. */
export function createRuleBuilder(areaOf: (range: Range) => Area): ConditionalFormatRuleBuilder {
  let below: number | null = null;
  let style: CellStyle = {};
  let ranges: Range[] = [];
  const builder: ConditionalFormatRuleBuilder = strict<ConditionalFormatRuleBuilder>('ConditionalFormatRuleBuilder', {
    whenNumberLessThan(number) {
      below = number;
      return builder;
    },
    setFontColor(color) {
      style = { ...style, color };
      return builder;
    },
    setRanges(given) {
      ranges = given;
      return builder;
    },
    build() {
      if (below === null || ranges.length === 0) throw new TypeError('a rule needs a condition and ranges');
      const made = strict<ConditionalFormatRule>('ConditionalFormatRule', { getRanges: () => ranges });
      rules.set(made, { areas: ranges.map(areaOf), when: { kind: 'numberLessThan', number: below }, style });
      return made;
    },
  });
  return builder;
}
