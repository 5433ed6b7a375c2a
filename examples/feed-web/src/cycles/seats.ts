/** A seat of the house: its place in a half circle of radius 100 around (0, 0), from left to right. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  /** Half a seat's width. */
  readonly radius: number;
  /** 0 at the far left, 1 at the far right. */
  readonly across: number;
}

const inner = 42;
const outer = 90;

/** That many seats in rows, as a parliament has them, ordered from left to right. */
export function seatsOf(count: number): Seat[] {
  const rows = Math.max(1, Math.min(7, Math.round(Math.sqrt(count / 3))));
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? (inner + outer) / 2 : inner + ((outer - inner) * row) / (rows - 1),
  );
  const whole = radii.reduce((sum, radius) => sum + radius, 0);
  let given = 0;
  let length = 0;
  const inRows = radii.map((radius) => {
    length += radius;
    const inRow = Math.round((count * length) / whole) - given;
    given += inRow;
    return { radius, inRow };
  });
  const apart = Math.min(...inRows.map(({ radius, inRow }) => (Math.PI * radius) / Math.max(1, inRow - 1)));
  const half = Math.min(apart, rows === 1 ? outer - inner : (outer - inner) / (rows - 1)) * 0.4;
  return inRows
    .flatMap(({ radius, inRow }) =>
      Array.from({ length: inRow }, (_, at) => seatAt(radius, inRow === 1 ? 0.5 : at / (inRow - 1), half)),
    )
    .sort((one, other) => one.across - other.across);
}

function seatAt(radius: number, across: number, half: number): Seat {
  const angle = Math.PI * (1 - across);
  return { x: radius * Math.cos(angle), y: -radius * Math.sin(angle), radius: half, across };
}
