/** Writes the top-level functions of the built script: Google finds nothing that lies inside a bundle. */

/** @typedef {import('../core/commands/command.ts').MenuItem} MenuItem */
/** @typedef {import('../core/formulas/formula.ts').Formula} Formula */
/** @typedef {import('../core/formulas/formula.ts').Parameter} Parameter */
/** @typedef {import('../core/values/words.ts').Words} Words */

/** Functions that are neither menu lines nor custom functions. */
const ENTRIES = ['onOpen', 'onInstall', 'onEdit', 'sajjaAsk'];

/** What the platform is tried by: whether a function's name may be Thai is one of the questions. */
export const TRIED = /** @type {const} */ (['SAJJA_TRY', 'สัจจะลอง']);

/** @param {Words} words */
const both = ({ th, en }) => `${th} · ${en}`.replaceAll('*/', '* /');

/** @param {Parameter} parameter */
function parameterLine({ name, type, help, optional }) {
  const left = optional ? { th: `${help.th} (ไม่ใส่ก็ได้)`, en: `${help.en} (optional)` } : help;
  return ` * @param {${type}} ${name} ${both(left)}`;
}

/** @param {Formula} formula */
function formulaStub({ name, help, parameters, returns, examples }) {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  const doc = [
    ` * ${both(help)}`,
    ...examples.slice(0, 1).map(({ formula, shows }) => ` * ${formula} → ${shows}`.replaceAll('*/', '* /')),
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {${returns.type}} ${both(returns.help)}`,
    ' * @customfunction',
  ];
  return `/**\n${doc.join('\n')}\n */\nfunction ${name}(${names}) {\n  return Sajja.formula('${name}', [...arguments]);\n}\n`;
}

/** @param {MenuItem} item */
function menuStub({ calls, caption }) {
  return `/** ${both(caption)} */\nfunction ${calls}() {\n  return Sajja.choose('${calls}');\n}\n`;
}

/** @param {string} name */
function entryStub(name) {
  return `function ${name}(event) {\n  return Sajja.${name}(event);\n}\n`;
}

/** @param {string} name */
function triedStub(name) {
  return `function ${name}(given) {\n  return Sajja.tried(given);\n}\n`;
}

/**
 * The text of all top-level functions.
 * @param {readonly MenuItem[]} menu
 * @param {readonly Formula[]} formulas
 * @param {readonly string[]} further entries of this edition alone
 */
export function stubsOf(menu, formulas, further) {
  const entries = [...ENTRIES, ...further];
  return [...entries.map(entryStub), ...menu.map(menuStub), ...TRIED.map(triedStub), ...formulas.map(formulaStub)].join(
    '\n',
  );
}
