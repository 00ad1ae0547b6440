/** A group's report while it is looked through: what was read out of the text, and what people make of it in the form. */

import type { GroupReportAnswer, ReportFieldRead } from '../core/commands/answers/group-report.ts';
import type { Takes } from '../core/commands/answers.ts';
import { addMonths, isoMonth, type Month, monthOf } from '../core/values/calendar.ts';
import { satang } from '../core/values/satang.ts';
import { showBaht, showCount } from '../core/values/show.ts';
import { choices, chosen } from './state.ts';
import { wrongFigure } from './typed.ts';

export type ReportField = ReportFieldRead['field'];
export type Figures = { readonly [field in ReportField]?: string };

/** What people picked themselves; what they did not is as the text says. */
export interface Picked {
  readonly group?: string;
  readonly month?: string;
  /** Who told it. */
  readonly reportedBy?: string;
}

/** A figure as it is typed into a field: an estimate keeps its word. */
export function figureToType({ value, show, sure }: Pick<ReportFieldRead, 'value' | 'show' | 'sure'>): string {
  const figure = shownFigure(value, show);
  return sure === 'about' ? `ประมาณ ${figure}` : sure === 'atLeast' ? `${figure} กว่า` : figure;
}

/** A figure of a report as people read it. */
export function shownFigure(value: number, show: ReportFieldRead['show']): string {
  return show === 'money' ? showBaht(satang(value)) : showCount(value);
}

/** The fields as they were read. */
export function figuresRead({ fields }: GroupReportAnswer): Figures {
  return Object.fromEntries(fields.map((field) => [field.field, figureToType(field)]));
}

/** The figures that are there. */
export function figuresGiven(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, text]) => text.trim() !== ''));
}

/** Whether every figure can be read. */
export function areReadable(figures: Figures): boolean {
  return Object.values(figures).every((text) => wrongFigure(text) === null);
}

/** The report as the form has it: the text is no longer asked, so that what is seen is what is entered. */
export function reportTakes(read: GroupReportAnswer, picked: Picked, figures: Figures): Takes<'groupReport'> {
  const { group = read.groupId, month = read.month } = picked;
  return {
    ...(group ? { group } : {}),
    ...(month ? { month } : {}),
    ...(picked.reportedBy?.trim() ? { reportedBy: picked.reportedBy } : {}),
    ...(read.asOf === null ? {} : { asOf: read.asOf }),
    ...figuresGiven(figures),
  };
}

/** Half a year back: a group reports late, but not later. */
const MONTHS_BACK = 6;

/** The months a report may be of, newest first. */
export function reportMonths(read: GroupReportAnswer | null): readonly Month[] {
  const known = choices.value;
  const last = known && monthOf(known.asOf);
  const recent = last ? Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(last, -back)) : [];
  const others = [read?.month ?? null, isoMonth(chosen.value.month ?? ''), ...(known?.months ?? [])];
  const months = [...recent, ...others.filter((month) => month !== null)];
  return [...new Set(months)].sort().reverse();
}
