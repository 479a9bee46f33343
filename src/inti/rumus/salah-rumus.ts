// SalahRumus: carries one syntax error out of the recursive reader. Thrown by tokenizer and parser, caught in parseRumus.

/** A syntax error: `posisi` is 0-based in the formula text, message and hint are Indonesian. Never leaves rumus/. */
export class SalahRumus extends Error {
  readonly posisi: number;
  readonly saran: string;

  constructor(posisi: number, pesan: string, saran: string) {
    super(pesan);
    this.name = "SalahRumus";
    this.posisi = posisi;
    this.saran = saran;
  }
}
