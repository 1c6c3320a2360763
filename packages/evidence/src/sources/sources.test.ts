import { describe, expect, it } from 'vitest';
import { findSource } from './find-source.ts';
import { getSource } from './get-source.ts';
import { isRetracted } from './is-retracted.ts';
import { protocolSources } from './protocol.sources.data.ts';
import { regulatorySources } from './regulatory.sources.data.ts';
import { screeningVitalsSources } from './screening-vitals.sources.data.ts';
import { type SourceId, sources } from './sources.ts';
import type { Source } from './source.ts';

const all: readonly (readonly [string, Source])[] = Object.entries(sources);

describe('the source registry', () => {
  it('registers no id in two of its files', () => {
    const files = [protocolSources, screeningVitalsSources, regulatorySources];
    const ids = files.flatMap((file) => Object.keys(file));
    expect(new Set(ids).size).toBe(ids.length);
    expect(all).toHaveLength(ids.length);
  });

  it('gives every key of a fact sheet to one source only', () => {
    const keys = all.flatMap(([, source]) => source.aliases);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => /^(protocol|screening-vitals|regulatory)\/\S+$/.test(key))).toBe(true);
  });

  it.each(all)('%s has an id that speaks, a title, and dates and addresses a reader can follow', (id, source) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(source.title.trim()).toBe(source.title);
    expect(source.title).not.toBe('');
    const dates = [source.date, source.retractedOn].filter((date) => date !== undefined);
    expect(dates.filter((date) => !/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(date))).toEqual([]);
    const urls = [source.url, ...(source.alsoAt ?? [])].filter((url) => url !== undefined);
    expect(urls.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
    expect(source.doi ?? '10.1000/none').toMatch(/^10\.\d{4,}\/\S+$/);
    expect(source.nct ?? 'NCT00000000').toMatch(/^NCT\d{8}$/);
  });

  it('marks as retracted the three papers that their journal withdrew, and nothing else', () => {
    const retracted = all.filter(([, source]) => source.retractedOn !== undefined).map(([id]) => id);
    expect(retracted.toSorted()).toEqual(['feduccia-2021', 'jerome-2020', 'mithoefer-2019']);
    expect(all.filter(([, source]) => source.verification === 'retracted').map(([id]) => id)).toEqual(retracted);
    expect(isRetracted('jerome-2020')).toBe(true);
    expect(isRetracted('mitchell-2021')).toBe(false);
  });

  it('replaces a superseded source only by one that it knows', () => {
    const successors = all.flatMap(([, source]) => source.supersededBy ?? []);
    expect(successors).toEqual(['mdma-ib-15']);
    expect(successors.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });
});

describe('finding a source', () => {
  it.each([
    ['protocol/R1', 'nct03537014'],
    ['screening-vitals/BLO-M1', 'nct03537014'],
    ['protocol/R4', 'nct04438512'],
    ['screening-vitals/ICT', 'nct06189027'],
    ['regulatory/CA-5', 'ca-fdr'],
    ['regulatory/AU-4', 'tga-2023-02'],
    ['mitchell-2021', 'mitchell-2021'],
  ] satisfies [string, SourceId][])('finds %s as %s', (key, id) => {
    expect(findSource(key)).toBe(id);
  });

  it('finds nothing for a key that no sheet has, nor for the name of an inherited property', () => {
    expect(findSource('protocol/R99')).toBeUndefined();
    expect(findSource('toString')).toBeUndefined();
  });

  it('keeps expanded access and the open-label extension apart', () => {
    expect(getSource('nct04438512').title).toContain('EAMP1');
    expect(getSource('nct04714359').title).toContain('MAPPUSX');
  });
});
