/** Shows the place in the traject that the address names. An address that names none, or one that is not there, shows nothing. */
const velden = new URLSearchParams(location.search);
const traject = velden.get('traject');
const moment = velden.get('moment');
const plaatsen = [...document.querySelectorAll<HTMLElement>('[data-traject]')].filter(
  ({ dataset }) => dataset.traject === traject,
);
const plaats = plaatsen.find(({ dataset }) => dataset.moment === moment) ?? plaatsen[0];
if (plaats) plaats.hidden = false;
