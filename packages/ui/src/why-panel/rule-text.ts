const signs: readonly (readonly [RegExp, string])[] = [
  [/\s*>=\s*/g, ' at least '],
  [/\s*<=\s*/g, ' at most '],
  [/\s*==\s*/g, ' is '],
  [/\s*>\s*/g, ' above '],
  [/\s*<\s*/g, ' below '],
];

/** A rule with its signs in words, because a sign for less or more is easily misread: `ageYears at least 18`. */
export function ruleText(expected: string): string {
  return signs.reduce((text, [sign, word]) => text.replaceAll(sign, word), expected);
}
