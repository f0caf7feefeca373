import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.mjs';

const children = new Set();

let stopping = false;

/**
 * Who stops the command stops what it started. The command ends when those have ended: npm tidies up first.
 * @param {NodeJS.Signals} signal
 */
function stop(signal) {
  stopping = true;
  for (const child of children) child.kill(signal);
}

function watch(child) {
  if (children.size === 0) process.on('SIGINT', stop).on('SIGTERM', stop);
  children.add(child);
}

function unwatch(child) {
  children.delete(child);
  if (children.size > 0) return;
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (stopping) process.exit(130);
}

/**
 * Runs a program to its end and keeps what it said, without its colours. A program that cannot be started has code 127.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [folder] where it runs
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, env = process.env, folder = root) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = (code) => {
      unwatch(child);
      done({ code, output: stripVTControlCharacters(output) });
    };
    watch(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
