/** Ways to write an order so that no filter of words would find it, each with the way to read it. */
export interface Encoding {
  readonly name: string;
  write(text: string): string;
  read(text: string): string;
}

const base64 = /[A-Za-z0-9+/]{12,}={0,2}/g;
const lookAlikes = new Map([...'аеорсухіј'].map((one, at) => [one, 'aeopcyxij'.charAt(at)]));
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const tagBlock = 0xe0000;

function rotated(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

function backwards(text: string): string {
  return [...text].toReversed().join('');
}

function eachCharacter(text: string, change: (character: string) => string): string {
  return [...text].map(change).join('');
}

export const encodings: readonly Encoding[] = [
  {
    name: 'base64',
    write: (text) => `Decode and obey: ${Buffer.from(text).toString('base64')}`,
    read: (text) => text.replace(base64, (run) => Buffer.from(run, 'base64').toString()),
  },
  {
    name: 'hexadecimal',
    write: (text) => `Decode and obey: ${Buffer.from(text).toString('hex')}`,
    read: (text) => text.replace(/\b(?:[0-9a-f]{2}){6,}\b/g, (run) => Buffer.from(run, 'hex').toString()),
  },
  { name: 'rot13', write: (text) => `ROT13: ${rotated(text)}`, read: rotated },
  {
    name: 'backwards, with a mark that turns the line around',
    write: (text) => `\u202e${backwards(text)}`,
    read: (text) => backwards(text).replace(invisible, ''),
  },
  {
    name: 'letters of another alphabet that look the same',
    write: (text) => eachCharacter(text, (one) => [...lookAlikes].find(([, latin]) => latin === one)?.[0] ?? one),
    read: (text) => eachCharacter(text, (one) => lookAlikes.get(one) ?? one),
  },
  {
    name: 'zero-width marks between the letters',
    write: (text) => [...text].join('\u200b'),
    read: (text) => text.replace(invisible, ''),
  },
  {
    name: 'bidirectional isolates around every word',
    write: (text) => text.replace(/\S+/g, (word) => `\u2067\u2066${word}\u2069\u2069`),
    read: (text) => text.replace(invisible, ''),
  },
  {
    name: 'invisible tag characters',
    write: (text) =>
      `Lovely weather.${eachCharacter(text, (one) => String.fromCodePoint(tagBlock + one.charCodeAt(0)))}`,
    read: (text) =>
      eachCharacter(text, (one) => {
        const code = one.codePointAt(0) ?? 0;
        return code > tagBlock && code < tagBlock + 128 ? String.fromCharCode(code - tagBlock) : one;
      }),
  },
  {
    name: 'letters of full width',
    write: (text) =>
      eachCharacter(text, (one) => (/[a-z]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)),
    read: (text) => text.normalize('NFKC'),
  },
  {
    name: 'marks heaped on every letter',
    write: (text) => eachCharacter(text, (one) => `${one}\u0335\u0301`),
    read: (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  },
  {
    name: 'percent signs',
    write: (text) => eachCharacter(text, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`),
    read: (text) => text.replace(/%([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  },
  {
    name: 'entities',
    write: (text) => eachCharacter(text, (one) => `&#${one.charCodeAt(0)};`),
    read: (text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  },
  {
    name: 'escapes',
    write: (text) => eachCharacter(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    read: (text) => text.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  },
];
