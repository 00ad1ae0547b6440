/** Pictures as WebP: a screenshot made small by the browser, and several made into one that moves. */
import { writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

/** Makes screenshots small; sharp enough for letters of 16 pixels. */
export async function webpMaker(browser: Browser): Promise<(png: Buffer) => Promise<Buffer>> {
  const page: Page = await browser.newPage();
  return async (png) => {
    const made = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', 0.75);
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    return Buffer.from(made.slice(made.indexOf(',') + 1), 'base64');
  };
}

interface Frame {
  readonly webp: Buffer;
  readonly seconds: number;
}

/** Writes pictures of one size as one that moves, again and again. */
export async function writeMoving(
  path: string,
  frames: readonly Frame[],
  width: number,
  height: number,
): Promise<void> {
  const extended = Buffer.alloc(10);
  const MOVES = 2;
  extended.writeUInt8(MOVES, 0);
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  // White behind, and no end.
  const control = Buffer.from([255, 255, 255, 255, 0, 0]);
  const shown = frames.map(({ webp, seconds }) => {
    const head = Buffer.alloc(16);
    head.writeUIntLE(width - 1, 6, 3);
    head.writeUIntLE(height - 1, 9, 3);
    head.writeUIntLE(seconds * 1000, 12, 3);
    // Drawn over what was there, without mixing.
    head.writeUInt8(2, 15);
    return chunk('ANMF', Buffer.concat([head, imageOf(webp)]));
  });
  const parts = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', extended), chunk('ANIM', control), ...shown]);
  await writeFile(path, chunk('RIFF', parts));
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8, name);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** The chunk that holds the picture itself, without what surrounds it in a file. */
function imageOf(webp: Buffer): Buffer {
  for (let at = 12; at + 8 <= webp.length; ) {
    const size = webp.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (webp.toString('latin1', at, at + 3) === 'VP8' && webp[at + 3] !== 'X'.charCodeAt(0))
      return webp.subarray(at, end);
    at = end;
  }
  throw new Error('the browser made no WebP picture');
}
