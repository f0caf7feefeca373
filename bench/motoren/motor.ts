/** One way to make a PDF of a sheet. */
export interface Motor {
  /** Makes the PDF of the sheet that stands for one (-1), or of one of the hundred. */
  maak: (nummer: number) => Promise<Uint8Array>;
  /** Called between two runs, outside the time: what makes the second run of the same sheet a fair one. */
  vergeet?: () => void;
  /** Memory of the processes that work for it, in bytes, at this moment; absent when it works in this process. */
  geheugen?: () => number;
  /** How long those processes have used a processor until now, in ms. */
  rekentijd?: () => number;
  stop?: () => Promise<void>;
}
export type Start = () => Promise<Motor>;
