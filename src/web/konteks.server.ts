// Keys of the per-request load context: what loaders find there is put in by server.ts.
import { createContext } from "react-router";
import type { Konteks } from "#inti/server";

/** Database, clock, ids, log: the application's one Konteks. */
export const konteksContext = createContext<Konteks>();
/** The CSP nonce of this rendering; entry.server.tsx hands it to React Router. */
export const nonceContext = createContext<string>();
/** The number under which this request stands in the log; error pages show it. */
export const nomorRujukanContext = createContext<string>();
