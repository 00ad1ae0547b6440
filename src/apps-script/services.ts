/** The slice of Apps Script that is used, as interfaces: Google's services satisfy it, and so does the emulator. */

type Cells<Thing> = Thing[][];
type Given = string | number | boolean | Date;

/** Something of Google's that is only handed on. */
export interface TextStyle {
  isBold(): boolean | null;
}

export interface TextStyleBuilder {
  setBold(bold: boolean): TextStyleBuilder;
  setForegroundColor(color: string): TextStyleBuilder;
  setFontSize(size: number): TextStyleBuilder;
  build(): TextStyle;
}

export interface ConditionalFormatRule {
  getRanges(): Range[];
}

export interface ConditionalFormatRuleBuilder {
  whenNumberLessThan(number: number): ConditionalFormatRuleBuilder;
  setFontColor(color: string): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

export interface DataValidation {
  getAllowInvalid(): boolean;
}

export interface DataValidationBuilder {
  build(): DataValidation;
  requireCheckbox(): DataValidationBuilder;
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
}

export interface Range {
  activate(): Range;
  canEdit(): boolean;
  getNumColumns(): number;
  getNumRows(): number;
  getSheet(): Sheet;
  protect(): Protection;
  getColumn(): number;
  getDisplayValues(): Cells<string>;
  getFormulas(): Cells<string>;
  getNumberFormats(): Cells<string>;
  getRow(): number;
  getValues(): Cells<Given>;
  setBackgrounds(colors: Cells<string | null>): Range;
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
  ): Range;
  setDataValidations(rules: Cells<DataValidation | null>): Range;
  setFontFamily(family: string): Range;
  setHorizontalAlignments(alignments: Cells<'left' | 'center' | 'right' | 'normal' | null>): Range;
  setNumberFormats(formats: Cells<string>): Range;
  setTextStyles(styles: Cells<TextStyle>): Range;
  setValues(values: Cells<Given>): Range;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom'): Range;
  setWraps(wraps: boolean[][]): Range;
}

/** A protection of a tab or of rows: without a list of its own, everybody who may edit the file may edit it. */
export interface Protection {
  addEditors(addresses: string[]): Protection;
  canDomainEdit(): boolean;
  getDescription(): string;
  /** Without the owner, who always may. Throws for people who may not edit it. */
  getEditors(): User[];
  getRange(): Range;
  isWarningOnly(): boolean;
  remove(): void;
  /** Neither the owner nor the person who acts can be removed. */
  removeEditors(addresses: string[]): Protection;
  setDescription(description: string): Protection;
  setDomainEdit(may: boolean): Protection;
  setWarningOnly(warns: boolean): Protection;
}

export interface RangeList {
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
  ): RangeList;
}

export interface DeveloperMetadata {
  getKey(): string;
  getLocation(): { getSheet(): Sheet | null };
  getValue(): string | null;
  remove(): void;
  setValue(value: string): DeveloperMetadata;
}

export interface DeveloperMetadataFinder {
  find(): DeveloperMetadata[];
  withKey(key: string): DeveloperMetadataFinder;
}

export interface EmbeddedChart {
  getChartId(): number | null;
}

export interface EmbeddedChartBuilder {
  addRange(range: Range): EmbeddedChartBuilder;
  asBarChart(): EmbeddedChartBuilder;
  asColumnChart(): EmbeddedChartBuilder;
  asLineChart(): EmbeddedChartBuilder;
  build(): EmbeddedChart;
  setNumHeaders(headers: number): EmbeddedChartBuilder;
  setOption(option: string, value: unknown): EmbeddedChartBuilder;
  setPosition(row: number, column: number, dx: number, dy: number): EmbeddedChartBuilder;
}

export interface Sheet {
  activate(): Sheet;
  addDeveloperMetadata(key: string, value: string): Sheet;
  /** Below the last row that holds anything, as one step. */
  appendRow(cells: Given[]): Sheet;
  deleteColumns(from: number, count: number): void;
  deleteRows(from: number, count: number): void;
  getCharts(): EmbeddedChart[];
  getDataRange(): Range;
  getDeveloperMetadata(): DeveloperMetadata[];
  getLastRow(): number;
  getMaxColumns(): number;
  getMaxRows(): number;
  getName(): string;
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  getRangeList(a1Notations: string[]): RangeList;
  getSheetId(): number;
  /** That of the whole tab where there is one already. */
  protect(): Protection;
  insertChart(chart: EmbeddedChart): void;
  insertColumnsAfter(after: number, count: number): Sheet;
  insertRowsAfter(after: number, count: number): Sheet;
  newChart(): EmbeddedChartBuilder;
  removeChart(chart: EmbeddedChart): void;
  setColumnWidths(from: number, count: number, pixels: number): Sheet;
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  setFrozenRows(rows: number): void;
  setHiddenGridlines(hidden: boolean): Sheet;
}

export interface User {
  getEmail(): string;
}

export interface Spreadsheet {
  addDeveloperMetadata(key: string, value: string): Spreadsheet;
  createDeveloperMetadataFinder(): DeveloperMetadataFinder;
  deleteSheet(sheet: Sheet): void;
  /** What the person has selected; null on a tab without cells. */
  getActiveRange(): Range | null;
  getActiveSheet(): Sheet;
  /** Who may edit the file; throws for who may not. */
  getEditors(): User[];
  /** The whole workbook as a file. */
  getAs(contentType: string): { getBytes(): number[] };
  getId(): string;
  getOwner(): User | null;
  getProtections(of: unknown): Protection[];
  getSheets(): Sheet[];
  /** Such as `th_TH`. */
  getSpreadsheetLocale(): string;
  getSpreadsheetTimeZone(): string;
  insertSheet(name: string, at: number): Sheet;
  toast(text: string, title?: string, seconds?: number | null): void;
}

export interface HtmlOutput {
  getContent(): string;
  setContent(html: string): HtmlOutput;
  setTitle(title: string): HtmlOutput;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

export interface Ui {
  /** Waits for OK, and lets go of every lock meanwhile. */
  alert(text: string): unknown;
  createAddonMenu(): Menu;
  showSidebar(page: HtmlOutput): void;
}

export interface SpreadsheetApp {
  readonly ProtectionType: { readonly RANGE: unknown; readonly SHEET: unknown };
  flush(): void;
  getActiveSpreadsheet(): Spreadsheet;
  getUi(): Ui;
  newConditionalFormatRule(): ConditionalFormatRuleBuilder;
  newDataValidation(): DataValidationBuilder;
  newTextStyle(): TextStyleBuilder;
}

export interface HtmlService {
  createHtmlOutputFromFile(name: string): HtmlOutput;
}

export interface Lock {
  hasLock(): boolean;
  releaseLock(): void;
  tryLock(milliseconds: number): boolean;
  waitLock(milliseconds: number): void;
}

export interface LockService {
  /** Null outside a document. */
  getDocumentLock(): Lock | null;
}

export interface Properties {
  deleteProperty(key: string): Properties;
  getProperties(): { [key: string]: string };
  setProperty(key: string, value: string): Properties;
  setProperties(properties: { [key: string]: string }): Properties;
}

export interface PropertiesService {
  /** Null outside a document. */
  getDocumentProperties(): Properties | null;
  getUserProperties(): Properties;
}

export interface Cache {
  get(key: string): string | null;
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}

export interface CacheService {
  /** Null outside a document. */
  getDocumentCache(): Cache | null;
}

export interface Session {
  /** Blank where Google does not say who it is; without the scope for addresses it may also refuse. */
  getActiveUser(): User;
  getActiveUserLocale(): string;
  getScriptTimeZone(): string;
  /** Tells two strangers apart for 30 days, and nobody who they are. */
  getTemporaryActiveUserKey(): string;
}

/** Bytes that are handed on. */
export interface Blob {
  getContentType(): string | null;
}

export interface Utilities {
  getUuid(): string;
  formatDate(date: Date, zone: string, format: string): string;
  newBlob(text: string, contentType: string): Blob;
  sleep(milliseconds: number): void;
}

/** The services that the edge works with, each asked for only when it is needed. */
export interface Services {
  readonly spreadsheets: () => SpreadsheetApp;
  readonly html: () => HtmlService;
  readonly locks: () => LockService;
  readonly properties: () => PropertiesService;
  readonly caches: () => CacheService;
  readonly session: () => Session;
  readonly utilities: () => Utilities;
}

/** A job of BigQuery: asked for, at work, or done, with or without an error. */
export interface BigQueryJob {
  readonly status?:
    | { readonly state?: string | undefined; readonly errorResult?: BigQueryError | undefined }
    | undefined;
}

interface BigQueryError {
  readonly message?: string | undefined;
}

/** What is used of the advanced service for BigQuery; only scripts of that edition have it. */
export interface BigQueryService {
  readonly Jobs: {
    get(projectId: string, jobId: string, options: { readonly location: string }): BigQueryJob;
    insert(job: object, projectId: string, data?: Blob): BigQueryJob;
  };
  readonly Tables: {
    insert(table: object, projectId: string, datasetId: string): unknown;
    remove(projectId: string, datasetId: string, tableId: string): void;
  };
}
