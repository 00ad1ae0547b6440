/** What stands on the pages of a PDF as Chromium makes it, as far as a test of papers must know. */
import { inflateSync } from 'node:zlib';

export interface PrintedPage {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether something is written in the margin above and below. */
  readonly head: boolean;
  readonly foot: boolean;
  /** Where the links of the page lead: a test marks with them what it looks for. */
  readonly links: readonly string[];
}

/** Margins of 15 mm. */
const MARGIN = 56;
const PIXELS_A_POINT = 96 / 72;

/** The pages in their order. */
export function printedPages(pdf: Buffer): readonly PrintedPage[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, text]) => [id!, text!]),
  );
  return [...objects.values()]
    .filter((text) => /\/Type \/Page\b/.test(text))
    .map((text): PrintedPage => {
      const [, right, top] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)!;
      const height = Number(top) * PIXELS_A_POINT;
      const content = textOf(objects.get(/\/Contents (\d+) 0 R/.exec(text)![1]!)!);
      // The margins are written first, before all else is cut to the sheet between them.
      const [margins = ''] = content.split(/re\nW\*? n/);
      const lines = [...margins.matchAll(/1 0 0 -1 [-\d.]+ ([-\d.]+) Tm/g)].map(([, y]) => Number(y));
      return {
        width: Number(right) * PIXELS_A_POINT,
        height,
        head: lines.some((y) => y < MARGIN),
        foot: lines.some((y) => y > height - MARGIN),
        links: linksOf(text, objects),
      };
    });
}

function textOf(object: string): string {
  const from = object.indexOf('stream') + 'stream\n'.length;
  return inflateSync(Buffer.from(object.slice(from, object.lastIndexOf('endstream')), 'latin1')).toString('latin1');
}

function linksOf(page: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const ids = /\/Annots \[([^\]]*)\]/.exec(page)?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
  return ids.map((id) => /\/URI \(([^)]*)\)/.exec(objects.get(id) ?? '')?.[1] ?? '');
}
