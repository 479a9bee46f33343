import type { Route } from "./+types/beranda";
export function loader({ context }: Route.LoaderArgs) { return { rows: Array.from({length: 20}, (_, i) => ({ i, a: "x"+i, b: String(i*3), c: "94,87%", d:"99,65" })), k: String(Object.keys(context)) }; }
export default function B({ loaderData }: Route.ComponentProps) { return <table><tbody>{loaderData.rows.map(r => <tr key={r.i}><td>{r.a}</td><td>{r.b}</td><td>{r.c}</td><td><a href="/x">{r.d}</a></td><td>{r.d}</td><td>{r.d}</td><td>{r.d}</td></tr>)}</tbody></table>; }
