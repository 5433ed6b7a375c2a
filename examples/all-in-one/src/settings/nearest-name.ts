/** The name that was most likely meant, or undefined where none comes near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const begun = lower.length > 1 ? names.find((name) => name.startsWith(lower)) : undefined;
  if (begun !== undefined) return begun;
  const [nearest] = names
    .map((name) => ({ name, distance: editDistance(lower, name) }))
    .filter(({ name, distance }) => distance <= Math.ceil(name.length / 3))
    .sort((one, other) => one.distance - other.distance);
  return nearest?.name;
}

/** How many letters must be added, left out, changed or swapped with their neighbour to make one word of the other. */
function editDistance(one: string, other: string): number {
  const table = [...one, ''].map((_, row) => [...other, ''].map((_, column) => (row === 0 ? column : row)));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + changed];
      if (swapped) ways.push(at(row - 2, column - 2) + 1);
      table[row]?.splice(column, 1, Math.min(...ways));
    }
  }
  return at(one.length, other.length);
}
