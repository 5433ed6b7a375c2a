/** "1 like", "3 likes", "no likes". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}
