// Dates in EDTF as stretches of days, for drawing.

const DAY = 86_400_000;

/** The first and the last day that a date can mean, as days since 1970; undefined if it is not understood. */
export function stretch(edtf) {
  const [year, month, date] = String(edtf ?? '').replace(/[?~%]|T.*/g, '').split('-');
  if (!/^\d{2}[\dX]{2}$/.test(year)) return undefined;
  const known = part => part && /^\d\d$/.test(part);
  const first = Date.UTC(Number(year.replaceAll('X', '0')), known(month) ? month - 1 : 0, known(date) ? Number(date) : 1);
  const last = known(date) ? first
    : known(month) ? Date.UTC(Number(year), Number(month), 0)
    : Date.UTC(Number(year.replaceAll('X', '9')), 11, 31);
  return [first / DAY, last / DAY];
}

export const dateOf = days => new Date(days * DAY);

export const isoOf = days => dateOf(days).toISOString().slice(0, 10);
