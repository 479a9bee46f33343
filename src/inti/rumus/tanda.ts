// The printed signs of operators, for people rather than for the parser. Used by explain and by set mathematics.
import type { OperatorBanding, OperatorHitung } from "./ekspresi.ts";

export const TANDA_HITUNG: Readonly<Record<OperatorHitung, string>> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

export const TANDA_BANDING: Readonly<Record<OperatorBanding, string>> = {
  "<": "<",
  "<=": "≤",
  ">": ">",
  ">=": "≥",
  "=": "=",
  "<>": "≠",
};
