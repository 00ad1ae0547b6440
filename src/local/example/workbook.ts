/** What an example workbook is: plain tabs of cells as people would have typed them, and where their mistakes are. */
import type { Day } from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import type { FindingCode } from '../../core/values/finding.ts';

export interface ExampleColumn {
  /** In pixels. */
  readonly width: number;
  /** The number format below the header row. */
  readonly format: string;
}

export interface ExampleTab {
  readonly title: string;
  /** Rectangular, from A1. Date cells are midnight in the workbook's zone. */
  readonly cells: readonly (readonly Cell[])[];
  readonly columns: readonly ExampleColumn[];
  /** The rows that stay in sight: title lines and the header. */
  readonly frozenRows: number;
}

/** One mistake that was put in on purpose, and where the check should find it. */
export interface PlantedMistake {
  readonly tab: string;
  /** As the sheet shows it, from 1. */
  readonly row: number;
  /** The column's letter; null when the whole row is meant. */
  readonly column: string | null;
  /** Null = looks wrong but reads right, and must give no finding. */
  readonly code: FindingCode | null;
}

export interface ExampleWorkbook {
  readonly name: string;
  readonly zone: 'Asia/Bangkok';
  readonly locale: 'th_TH';
  readonly tabs: readonly ExampleTab[];
  readonly plantedMistakes: readonly PlantedMistake[];
}

export const EXAMPLE_SIZES = ['village', 'network', 'province'] as const;
export type ExampleSize = (typeof EXAMPLE_SIZES)[number];

/** The day on which the examples are opened unless another is named: their last full month is October 2569. */
export const EXAMPLE_TODAY = '2026-11-02' as Day;
