import { readFileSync } from 'node:fs';
import { importJournal } from '@mdma-at/journal';
import { stateDigestOf } from './src/record/processes.ts';

const usage = `Verifies a journal file that the demo's Export screen wrote.

  pnpm verify-journal FILE

Prints the head hash and the state digest as the screen shows them.
Ends with 0 when the chain is whole, with 1 when the file was changed, with 2 when there is nothing to verify.`;

/** What is said and how it ends: 0 whole, 1 changed, 2 no journal. */
interface Answer {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

const nothing = (why: string): Answer => ({ code: 2, lines: [`verify-journal: ${why}`] });

function textOf(file: string): { readonly text: string } | { readonly problem: string } {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return { problem: `there is no file ${file}` };
    if (code === 'EISDIR') return { problem: `${file} is a folder, not a file` };
    return { problem: `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Whether anything in the file looks like a journal, so that a changed one is not taken for another file. */
function resemblesJournal(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2);
  return first.includes('mdma-at/journal') || (second.includes('"hash":') && second.includes('"prev":'));
}

function verify(file: string): Answer {
  const read = textOf(file);
  if ('problem' in read) return nothing(read.problem);
  if (read.text.trim() === '') return nothing(`${file} is empty`);
  if (!resemblesJournal(read.text)) {
    return nothing(`${file} is not a journal: its first line is not the header of a journal file`);
  }
  const imported = importJournal(read.text);
  if (!imported.ok) {
    const { first, issues } = imported;
    const where = first.seq === undefined ? `line ${first.line}` : `entry ${first.seq} (line ${first.line})`;
    const more = issues.length - 1;
    const lines = [`The chain is broken at ${where} of ${file}.`, first.message];
    return {
      code: 1,
      lines: more > 0 ? [...lines, `${more} more ${more === 1 ? 'fault follows' : 'faults follow'}.`] : lines,
    };
  }
  const { entries, head, header } = imported.value;
  const whole = [
    `Stream        ${header.stream ?? 'none'}`,
    `Entries       ${entries.length}`,
    'Chain         whole',
    `Head hash     ${head.hash}`,
  ];
  const state = stateDigestOf(entries);
  return state === undefined
    ? {
        code: 2,
        lines: [
          ...whole,
          'verify-journal: the chain is whole, but no process here folds this journal, so it has no state digest',
        ],
      }
    : { code: 0, lines: [...whole, `State digest  ${state}`] };
}

const [file, ...rest] = process.argv.slice(2).filter((one) => one !== '--');
const answer: Answer = file === undefined || rest.length > 0 ? { code: 2, lines: [usage] } : verify(file);
for (const line of answer.lines) (answer.code === 0 ? console.log : console.error)(line);
process.exitCode = answer.code;
