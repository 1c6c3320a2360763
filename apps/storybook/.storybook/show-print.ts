function printRules(rules: CSSRuleList): readonly CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') return [rule];
    return rule instanceof CSSGroupingRule ? printRules(rule.cssRules) : [];
  });
}

/** Applies the rules for print on the screen, and gives back what takes them off again. */
export function showPrint(): () => void {
  const rules = [...document.styleSheets].flatMap((sheet) => printRules(sheet.cssRules));
  for (const rule of rules) rule.media.mediaText = 'all';
  return () => {
    for (const rule of rules) rule.media.mediaText = 'print';
  };
}
