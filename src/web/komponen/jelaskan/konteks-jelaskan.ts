// How a number's link reaches the explanation dialog of the frame.
import { createContext, type MouseEvent, useContext } from "react";

/** Opens the explanation a clicked link leads to; a click meant for a new tab or window is left alone. */
export type Jelaskan = (klik: MouseEvent<HTMLAnchorElement>) => void;

export const KonteksJelaskan = createContext<Jelaskan | undefined>(undefined);

/** The click handler for links to /jelaskan/, undefined outside the frame (the link then just leads there). */
export function useJelaskan(): Jelaskan | undefined {
  return useContext(KonteksJelaskan);
}
