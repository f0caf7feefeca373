import { foutenVerslag } from '../../src/model/fouten.ts';
import { controleerInhoud } from './controleer.ts';

const wortel = new URL('../..', import.meta.url).pathname;
const { inhoud, fouten } = await controleerInhoud(wortel);
if (fouten.length > 0) {
  console.error(foutenVerslag(fouten));
  process.exitCode = 1;
} else if (inhoud) {
  console.log(
    `De inhoud klopt: ${inhoud.methodieken.length} methodieken, ${inhoud.trajecten.length} trajecten, ${inhoud.werkbladen.length} werkbladen, ${inhoud.decks.size} decks, ${inhoud.hoofdstukken.length} hoofdstukken, ${inhoud.begrippen.size} begrippen.`,
  );
}
