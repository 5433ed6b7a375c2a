import { median, whole } from '../printing/figures.ts';
import type { Row } from '../printing/table.ts';
import type { PageName, Pages } from './measure-pages.ts';

/**
 * What the bench measured, with its aims: each page beside another. A page by its bare number has its aim on a million
 * posts alone: on fewer, as many are counted off, and only what they are compared with costs less.
 */
export function pageRows(pages: Pages, scale: number): readonly Row[] {
  const p50 = (name: PageName) => median(pages[name]);
  const measured = (Object.keys(pages) as PageName[]).map((name) => ({
    measure: `${name}: p50 in ms, median of rounds (least to most)`,
    value: `${p50(name).toFixed(2)} (${Math.min(...pages[name]).toFixed(2)} to ${Math.max(...pages[name]).toFixed(2)})`,
  }));
  const byLink = [p50('page 2'), p50('page 100'), p50('page 10,000')];
  const withFirst = [...byLink, p50('page 1')];
  const counted = p50('page 10,000 by number') / p50('page 1');
  const byNumber = `page 10,000 of ${whole(50_000 * scale)} by its bare number, by page 1`;
  return [
    ...measured,
    ratio(
      'pages 1, 2, 100 and 10,000 by Link, the slowest by the fastest',
      Math.max(...withFirst) / Math.min(...withFirst),
      1.2,
    ),
    scale === 1
      ? ratio(byNumber, counted, 40)
      : { measure: `${byNumber}; its aim is for 50,000`, value: counted.toFixed(2) },
    ratio('page 1, whose first post has 100,000 likes, by page 2', p50('page 1') / p50('page 2'), 1.5),
  ];
}

function ratio(measure: string, value: number, aim: number): Row {
  return { measure, value: value.toFixed(2), aim: `up to ${aim}`, holds: value <= aim };
}
