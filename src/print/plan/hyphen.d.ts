declare module 'hyphen/nl/index.js' {
  const nederlands: {
    hyphenateSync: (tekst: string, opties: { hyphenChar: string; minWordLength: number }) => string;
  };
  export default nederlands;
}
