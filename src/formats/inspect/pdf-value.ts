/** A value of a PDF as far as it matters here: numbers, names, references, arrays and dictionaries. Texts and the rest are undefined. */
export type PdfValue = undefined | number | PdfName | PdfReference | readonly PdfValue[] | PdfDictionary;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class PdfName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export class PdfReference {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return value instanceof Map;
}

export function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function nameIn(value: PdfValue): string | undefined {
  return value instanceof PdfName ? value.name : undefined;
}
