// The pure ground floor: exact numbers, Indonesian text, periods, formulas, errors. Safe in browser and server.
export * from "./angka.ts";
export * from "./baca-angka.ts";
export * from "./galat.ts";
export * from "./penjelasan.ts";
export * from "./periode.ts";
export * from "./rumus/ekspresi.ts";
export * from "./rumus/matematika.ts";
export * from "./selang.ts";
export * from "./teks-angka.ts";
export * from "./teks-periode.ts";
export * from "./teks-tanggal.ts";
