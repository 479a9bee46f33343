// What can be done with a diagram that moves. Shared by the hook, the code it attaches, and the buttons.

/** Zoom by a factor, and fit the whole tree into view. */
export type Gerak = { readonly perbesar: (kali: number) => void; readonly paskan: () => void };
