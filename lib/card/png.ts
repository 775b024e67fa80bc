import { crc32, deflateSync } from 'node:zlib'
import { channels, type Picture } from '@/lib/card/canvas'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3

/**
 * Writes a picture as PNG with a palette: half a byte a pixel where sixteen colours are enough, else one. The rows are
 * not filtered, which for numbers of colours would cost bytes.
 */
export function encodePng({ width, height, pixels, palette }: Picture): Buffer {
  const bits = palette.length <= 16 ? 4 : 8
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bits, INDEXED, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    // Level 9 takes ten times as long as 6 and saves 3 %.
    chunk('IDAT', deflateSync(rows(pixels, width, height, bits), { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each row begins with the number of its filter, 0 for none. */
function rows(pixels: Uint8Array, width: number, height: number, bits: 4 | 8): Buffer {
  const length = bits === 8 ? width : Math.ceil(width / 2)
  const bytes = Buffer.alloc((length + 1) * height)
  for (let row = 0; row < height; row++) {
    const own = pixels.subarray(row * width, (row + 1) * width)
    const start = row * (length + 1) + 1
    if (bits === 8) bytes.set(own, start)
    else for (let n = 0; n < length; n++) bytes[start + n] = ((own[2 * n] ?? 0) << 4) | (own[2 * n + 1] ?? 0)
  }
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8)
  return bytes
}
