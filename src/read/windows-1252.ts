/** What the bytes 0x80-0x9F mean in windows-1252 (WHATWG Encoding, index windows-1252); five of them mean nothing and stay controls. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const CONTROLS = /[\x80-\x9f]/g

/** Decodes windows-1252. Node's own decoder gives C1 controls for these bytes in many releases, and loses every curly quote. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(CONTROLS, (control) => UPPER[control.charCodeAt(0) - 0x80]!)
}

/** Is this byte one that windows-1252 does not define? Then the text is likely of another encoding. */
export const isUndefinedByte = (byte: number) => byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d
