import { compileComparison } from './compile-comparison.ts';
import { compileListRule } from './compile-list-rule.ts';
import type { Expression } from './expression.ts';
import type { Judge } from './judge.ts';
import { forgetMissing } from './trace.ts';
import type { Truth } from './truth.ts';

/** Turns an expression into closures that answer in three values and note what they looked at. */
export function compileExpression(expression: Expression): Judge {
  const judge = compileOp(expression);
  return (scope) => {
    const mark = scope.trace.missing.length;
    const truth = judge(scope);
    if (truth !== 'unknown') forgetMissing(scope.trace, mark);
    return truth;
  };
}

function compileOp(expression: Expression): Judge {
  switch (expression.op) {
    case 'all':
      return allOf(expression.of.map(compileExpression));
    case 'any':
      return anyOf(expression.of.map(compileExpression));
    case 'none-of':
      return negated(anyOf(expression.of.map(compileExpression)));
    case 'not':
      return negated(compileExpression(expression.of));
    case 'when':
      return implied(compileExpression(expression.if), compileExpression(expression.must));
    case 'given':
      return given(compileExpression(expression.that), compileExpression(expression.must), expression.that);
    case 'includes-any':
    case 'counts-at-least':
    case 'no-entry':
    case 'newest-that-day':
    case 'repeatedly':
      return compileListRule(expression, compileExpression);
    case 'is':
    case 'is-one-of':
    case 'at-least':
    case 'at-most':
    case 'above':
    case 'below':
      return compileComparison(expression);
  }
}

function allOf(judges: readonly Judge[]): Judge {
  return (scope) => {
    let all: Truth = true;
    for (const judge of judges) {
      const truth = judge(scope);
      if (truth === false || all === false) all = false;
      else if (truth === 'unknown') all = 'unknown';
    }
    return all;
  };
}

function anyOf(judges: readonly Judge[]): Judge {
  const none = allOf(judges.map(negated));
  return (scope) => negate(none(scope));
}

function negated(judge: Judge): Judge {
  return (scope) => negate(judge(scope));
}

function negate(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : !truth;
}

function implied(condition: Judge, consequence: Judge): Judge {
  return (scope) => {
    const asked = condition(scope);
    // Even where the consequence happens to hold, nobody knows yet whether it was the right thing to ask.
    if (asked === 'unknown') return 'unknown';
    return asked ? consequence(scope) : true;
  };
}

function given(condition: Judge, consequence: Judge, stated: Expression): Judge {
  return (scope) => {
    const known = condition(scope);
    if (known === true) return consequence(scope);
    if (known === false && 'path' in stated) scope.trace.missing.push(scope.prefix + stated.path);
    return 'unknown';
  };
}
