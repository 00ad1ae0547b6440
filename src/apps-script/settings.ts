/** The language of a person: what was chosen in the sidebar, else what the tab Settings says, else Thai. */
import { tables } from '../core/tables/tables.ts';
import { wordKey } from '../core/values/text.ts';
import type { Language } from '../core/values/words.ts';
import type { Services } from './services.ts';
import type { Workbook } from './workbook.ts';

const { th, en, also } = tables.settings;
const TITLES: readonly string[] = [th, en, ...also].map(wordKey);
const CHOSEN = 'language';

function isLanguage(text: string | undefined): text is Language {
  return text === 'th' || text === 'en';
}

/** The language that the workbook's own settings name. */
export function setLanguage(workbook: Workbook): Language | null {
  const tab = workbook.tabs().find(({ title }) => TITLES.includes(wordKey(title)));
  const row = tab && workbook.gridOf(tab).cells.find((cells) => cells.some((cell) => cell === CHOSEN));
  const value = row?.map((cell) => wordKey(String(cell))).find(isLanguage);
  return value ?? null;
}

/** What earlier plans asked to be remembered, by this person and for this workbook. */
export interface Memory {
  readonly remembered: Readonly<Record<string, string>>;
  /** Lets go of all of it, but for the language. */
  readonly forget: () => void;
  readonly remember: (given: Readonly<Record<string, string>>) => void;
}

/** An add-on has one store a person for all workbooks: a group chosen in one must not follow into another. */
export function memoryOf(services: Services, workbook: Workbook): Memory {
  const store = services.properties().getUserProperties();
  const id = workbook.spreadsheet.getId();
  const keyOf = (name: string): string => (name === CHOSEN ? name : `${id}/${name}`);
  const remembered: Record<string, string> = {};
  for (const [key, value] of Object.entries(store.getProperties())) {
    if (key === CHOSEN) remembered[key] = value;
    else if (key.startsWith(`${id}/`)) remembered[key.slice(id.length + 1)] = value;
  }
  return {
    remembered,
    forget() {
      for (const name of Object.keys(remembered)) if (name !== CHOSEN) store.deleteProperty(keyOf(name));
    },
    remember(given) {
      const news = Object.entries(given).filter(([name, value]) => remembered[name] !== value);
      if (news.length > 0) store.setProperties(Object.fromEntries(news.map(([name, value]) => [keyOf(name), value])));
    },
  };
}

/** The language in which to speak. */
export function languageOf({ remembered }: Memory, workbook: Workbook): Language {
  const chosen = remembered[CHOSEN];
  return isLanguage(chosen) ? chosen : (setLanguage(workbook) ?? 'th');
}
