const sleutel = 'stapwijs-bewaren';

/** Whether the visitor once said that this device may keep documents. */
export function magBewaren(): boolean {
  try {
    return localStorage.getItem(sleutel) === 'ja';
  } catch {
    return false;
  }
}

/** Writes down what the visitor said. False when the browser keeps nothing. */
export function onthoud(mag: boolean): boolean {
  try {
    if (mag) localStorage.setItem(sleutel, 'ja');
    else localStorage.removeItem(sleutel);
    return magBewaren() === mag;
  } catch {
    return false;
  }
}
