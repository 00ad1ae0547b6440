/** Google's services, handed out one by one when asked for: the only file that names them. */
import type { Services } from './services.ts';

/** Nothing is touched until a service is asked for: in `AuthMode.NONE` a mere look at a restricted one ends the run. */
export const google: Services = {
  spreadsheets: () => SpreadsheetApp,
  html: () => HtmlService,
  locks: () => LockService,
  properties: () => PropertiesService,
  caches: () => CacheService,
  session: () => Session,
  utilities: () => Utilities,
};
