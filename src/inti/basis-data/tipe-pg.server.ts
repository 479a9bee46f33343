// How column values arrive in JavaScript: no digit and no day is lost on the way.
import pg from "pg";

const { DATE } = pg.types.builtins;

/** `numeric` and `int8` as text (the driver's default), `date` as "YYYY-MM-DD" instead of a Date in some time zone. */
export const tipePg: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (id === DATE ? (teks: string) => teks : pg.types.getTypeParser(id, format)),
};
