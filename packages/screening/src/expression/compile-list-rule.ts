import { datedEntries } from './dated-entries.ts';
import type { Expression } from './expression.ts';
import type { Judge, Scope } from './judge.ts';
import { lookUp } from './look-up.ts';
import { noteAnswer } from './trace.ts';
import type { Truth } from './truth.ts';

type ListRule = Extract<
  Expression,
  { readonly op: 'includes-any' | 'counts-at-least' | 'no-entry' | 'newest-that-day' | 'repeatedly' }
>;

/** Turns a statement about a list into a closure. A list that was not recorded is unknown, never empty. */
export function compileListRule(rule: ListRule, compile: (where: Expression) => Judge): Judge {
  const steps = rule.path.split('.');
  const judge = listJudge(rule, compile);
  return (scope) => {
    const seen = lookUp(scope.root, steps);
    const path = scope.prefix + rule.path;
    if (!Array.isArray(seen)) {
      noteAnswer(scope.trace, path, seen === 'unknown' ? 'unknown' : 'not-recorded');
      return 'unknown';
    }
    const entries: readonly unknown[] = seen;
    if (entries.length === 0) scope.trace.observed.push({ path, value: 'none' });
    return judge(entries, path, scope);
  };
}

type ListJudge = (entries: readonly unknown[], path: string, scope: Scope) => Truth;

function listJudge(rule: ListRule, compile: (where: Expression) => Judge): ListJudge {
  switch (rule.op) {
    case 'includes-any':
      return words((entries) => rule.values.some((value) => entries.includes(value)));
    case 'counts-at-least':
      return words((entries) => new Set(entries).size >= rule.value);
    case 'no-entry':
      return noEntry(compile(rule.where));
    case 'newest-that-day':
      return newestThatDay(compile(rule.where));
    case 'repeatedly':
      return repeatedly(compile(rule.where), rule);
  }
}

function words(holds: (entries: readonly unknown[]) => boolean): ListJudge {
  return (entries, path, { trace }) => {
    if (entries.length > 0) trace.observed.push({ path, value: entries.join(', ') });
    return holds(entries);
  };
}

function noEntry(judge: Judge): ListJudge {
  return (entries, path, scope) => {
    let none: Truth = true;
    entries.forEach((entry, index) => {
      const truth = judge(entryScope(scope, entry, `${path}.${index}.`));
      if (truth === true || none === false) none = false;
      else if (truth === 'unknown') none = 'unknown';
    });
    return none;
  };
}

function newestThatDay(judge: Judge): ListJudge {
  return (entries, path, scope) => {
    const dated = datedEntries(entries, path, scope.on);
    const newest = dated.reduce((latest, { day }) => (day > latest ? day : latest), '');
    const ofNewest = dated.filter(({ day }) => day === newest);
    const truths = ofNewest.map(({ root, prefix }) => judge(entryScope(scope, root, prefix)));
    if (truths.includes(false)) return false;
    if (newest !== '' && newest >= (scope.testsFrom ?? scope.on)) return truths.includes('unknown') ? 'unknown' : true;
    scope.trace.missing.push(path);
    return 'unknown';
  };
}

function repeatedly(judge: Judge, rule: { readonly times: number; readonly each: 'day' | 'entry' }): ListJudge {
  return (entries, path, scope) => {
    const occasions = new Map<string, Truth>();
    for (const { root, prefix, day } of datedEntries(entries, path, scope.on)) {
      const truth = judge(entryScope(scope, root, prefix));
      const occasion = rule.each === 'day' ? day : prefix;
      const before = occasions.get(occasion) ?? false;
      occasions.set(occasion, before === true || truth === true ? true : before === 'unknown' ? before : truth);
    }
    const found = [...occasions.values()];
    const like = found.filter((truth) => truth === true).length;
    const perhaps = found.filter((truth) => truth !== false).length;
    if (like >= rule.times) return true;
    const tooFew = found.length === 0 || (found.length < rule.times && perhaps > 0);
    if (tooFew) scope.trace.missing.push(path);
    return tooFew || perhaps >= rule.times ? 'unknown' : false;
  };
}

function entryScope({ on, testsFrom = on, trace }: Scope, root: unknown, prefix: string): Scope {
  return { root, prefix, on, testsFrom, trace };
}
