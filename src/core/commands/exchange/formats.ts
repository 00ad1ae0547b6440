/** The formats that go out besides the journals, and those that come in. */

export const EXPORT_FORMATS = ['csv', 'fineract', 'savix'] as const;

export const IMPORT_FORMATS = ['csv', 'ledger', 'hledger', 'beancount', 'fineract'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
