/** Remarks on how facts were found, gathered while the records are made. */
export class Notes {
  readonly list: { about: string; text: { da: string | null; en: string } }[] = [];

  add(about: string, ...remarks: (string | null | undefined)[]): void {
    for (const en of remarks) if (en) this.list.push({ about, text: { da: null, en } });
  }
}
