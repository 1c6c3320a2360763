import { spawn } from 'node:child_process';

/** What a command said and how it ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly stdout: string;
}

interface Options {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly seconds?: number;
}

/** Runs a command to its end, or to its time limit, and keeps what it printed. */
export function shell(command: readonly [string, ...string[]], options: Options): Promise<Outcome> {
  const [program, ...words] = command;
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const limit = (options.seconds ?? 600) * 1000;
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    let [output, stdout] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, output: `${output}${error.message}`, stdout });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const end = signal ? `\nended by ${signal} after ${limit / 1000} s` : '';
      resolve({ ok: code === 0, output: output + end, stdout });
    });
  });
}

/** Runs a command that must end well. */
export async function must(command: readonly [string, ...string[]], options: Options): Promise<string> {
  const { ok, output, stdout } = await shell(command, options);
  if (!ok) throw new Error(`[release] \`${command.join(' ')}\` failed:\n${output.trim().slice(-4000)}`);
  return stdout;
}
