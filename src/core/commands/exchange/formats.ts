/** The formats that go out besides the journals of `ledger`, `hledger` and `beancount`. */

export const EXPORT_FORMATS = ['csv', 'fineract', 'savix'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
