/** An expected end of a command. The message is a sentence for the reader; no stack trace belongs with it. */
export class Halt extends Error {}

/**
 * What is wrong with the disk, when that is what a message of Node or npm is about.
 * @param {string} message
 */
export function diskTrouble(message) {
  if (/\b(EACCES|EPERM|EROFS)\b/.test(message)) {
    return 'Je mag niet schrijven in de map van het project. Zet het in een map van jezelf en probeer opnieuw.';
  }
  if (/\bENOSPC\b/.test(message)) return 'De schijf is vol. Maak ongeveer 1 GB vrij en probeer opnieuw.';
  return undefined;
}

/**
 * Runs a command's main function and ends the process with its exit code.
 * @param {() => Promise<number>} main
 */
export async function command(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(`\n${error instanceof Halt ? error.message : (diskTrouble(String(error)) ?? error.stack)}`);
    process.exitCode = 1;
  }
}
