const busy = new Map();
const tty = process.stdout.isTTY;
let timer;

/** @param {number} since a performance.now() */
export const seconds = (since) =>
  `${((performance.now() - since) / 1000).toLocaleString('nl-BE', { maximumFractionDigits: 1 })} s`;

/** Prints a line above the line that shows what is going on. */
export function say(text = '') {
  process.stdout.write(`${tty ? '\r\x1b[K' : ''}${text}\n`);
}

function tick() {
  const line = [...busy].map(
    ([label, since]) => `${label} (${Math.round((performance.now() - since) / 1000)} s)`,
  );
  process.stdout.write(
    tty ? `\r\x1b[K… ${line.join(', ').slice(0, process.stdout.columns - 3)}` : `… ${line.join(', ')}\n`,
  );
}

/**
 * Shows that something is going on as long as it lasts: on a terminal a line that is kept up to date,
 * elsewhere a line now and then.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function during(label, work) {
  busy.set(label, performance.now());
  // What is done in a moment needs no line.
  const first = setTimeout(() => (tty || busy.size === 1) && tick(), 300);
  timer ??= setInterval(tick, tty ? 1000 : 20_000);
  try {
    return await work();
  } finally {
    clearTimeout(first);
    busy.delete(label);
    if (busy.size === 0) {
      clearInterval(timer);
      timer = undefined;
      if (tty) process.stdout.write('\r\x1b[K');
    }
  }
}
