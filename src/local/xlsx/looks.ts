/** How cells look, between what hucre says of a file and what the workbook keeps. */
import { type CellStyle as FileStyle, resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from '../emulator/workbook-model.ts';

type Font = NonNullable<FileStyle['font']>;
type Color = NonNullable<Font['color']>;
type Side = NonNullable<NonNullable<FileStyle['border']>['top']>;

/** The look of a cell, without what every cell has; undefined when nothing is left. */
export function lookOf(
  style: FileStyle | undefined,
  theme: readonly string[],
  base: Font | undefined,
): CellStyle | undefined {
  if (!style) return undefined;
  const { font, fill, alignment, border } = style;
  const color = hexOf(font?.color, theme);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor, theme) : undefined;
  const align = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const top = lineOf(border?.top, theme);
  const bottom = lineOf(border?.bottom, theme);
  const look: CellStyle = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(color && color !== '#000000' && { color }),
    ...(background && background !== '#ffffff' && { background }),
    ...(font?.size && font.size !== base?.size && { size: font.size }),
    ...(font?.name && font.name !== base?.name && { family: font.name }),
    ...((align === 'left' || align === 'center' || align === 'right') && { align }),
    ...((vertical === 'top' || vertical === 'bottom') && { verticalAlign: vertical }),
    ...(vertical === 'center' && { verticalAlign: 'middle' }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(top && { borderTop: top }),
    ...(bottom && { borderBottom: bottom }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** The same look as a file keeps it, with the number format. */
export function fileStyleOf(look: CellStyle | undefined, format: string | undefined): FileStyle {
  const font: Font = {
    ...(look?.bold && { bold: true }),
    ...(look?.italic && { italic: true }),
    ...(look?.color && { color: colorOf(look.color) }),
    ...(look?.size && { size: look.size }),
    ...(look?.family && { name: look.family }),
  };
  const alignment: NonNullable<FileStyle['alignment']> = {
    ...(look?.align && { horizontal: look.align }),
    ...(look?.verticalAlign && { vertical: look.verticalAlign === 'middle' ? 'center' : look.verticalAlign }),
    ...(look?.wrap && { wrapText: true }),
  };
  const border: NonNullable<FileStyle['border']> = {
    ...(look?.borderTop && { top: sideOf(look.borderTop) }),
    ...(look?.borderBottom && { bottom: sideOf(look.borderBottom) }),
  };
  return {
    ...(format && format !== 'General' && { numFmt: format }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(look?.background && { fill: { type: 'pattern', pattern: 'solid', fgColor: colorOf(look.background) } }),
  };
}

function hexOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color?.theme === undefined || theme.length === 0) return undefined;
  // Cells count the light colour of each pair first; the theme's own list has the dark one first.
  const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
  return `#${resolveThemeColor([...theme], index, color.tint).toLowerCase()}`;
}

function colorOf(hex: string): Color {
  return { rgb: hex.replace('#', '').toUpperCase() };
}

function lineOf(side: Side | undefined, theme: readonly string[]): string | undefined {
  return side ? (hexOf(side.color, theme) ?? '#000000') : undefined;
}

function sideOf(color: string): Side {
  return { style: 'thin', color: colorOf(color) };
}
