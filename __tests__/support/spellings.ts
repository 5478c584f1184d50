/** Ways in which a secret may be written, from the fewest surprises to the most. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text),
  'in the JSON of PHP': (text) =>
    JSON.stringify(text)
      .replaceAll('/', '\\/')
      .replace(/[^ -~]/g, unicode),
  'in JSON, every letter escaped': (text) => text.replace(/[\s\S]/g, unicode),
  'in an address': (text) => encodeURIComponent(text),
  'in an address, in small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase()),
  'in an address, every byte': (text) =>
    bytes(text)
      .map((byte) => `%${digits(byte)}`)
      .join(''),
  'in a form': (text) => new URLSearchParams({ a: text }).toString().slice(2),
  'in HTML': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('ä', '&auml;'),
  'in HTML, decimal': (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'in HTML, hexadecimal': (text) =>
    [...text].map((letter) => `&#x0${letter.codePointAt(0)?.toString(16)};`).join(''),
  'in a program': (text) =>
    bytes(text)
      .map((byte) => `\\x${digits(byte)}`)
      .join(''),
  'in a program, with braces': (text) =>
    [...text].map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`).join(''),
  'as UTF-8 read as Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'as UTF-8 read as windows-1252': (text) => new TextDecoder('windows-1252').decode(Buffer.from(text)),
  'in decomposed letters': (text) => text.normalize('NFD'),
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in base64 after one letter': (text) => Buffer.from(`:${text}`).toString('base64'),
  'in base64 after two letters': (text) => Buffer.from(`::${text}::`).toString('base64'),
  'in base64 for addresses': (text) => Buffer.from(text).toString('base64url'),
  'in base64, wrapped': (text) => Buffer.from(text).toString('base64').replace(/.{10}/g, '$&\r\n'),
  'in base64, wrapped with spaces, in a form': (text) =>
    new URLSearchParams({ a: Buffer.from(text).toString('base64').replace(/.{9}/g, '$& ') })
      .toString()
      .slice(2),
  'in hexadecimal digits': (text) => Buffer.from(text).toString('hex'),
  'in hexadecimal digits, capitals and colons': (text) =>
    bytes(text)
      .map((byte) => digits(byte).toUpperCase())
      .join(':'),
  'in lines of five': (text) => text.replace(/[\s\S]{5}/g, '$&\n    '),
};

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function bytes(text: string): number[] {
  return [...Buffer.from(text, 'utf8')];
}

function digits(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
