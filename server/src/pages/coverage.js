// The coverage of the documents.

import { call, hasToken, text } from './api.js';
import { announce, byId, element, reconcile, setText } from './dom.js';
import { label } from './schema.js';

let tallies = [];

/** Makes the controls work. What is counted is what the document names. */
export function prepare(document, act) {
  const properties = Object.entries(document.components.schemas.DocumentCoverage.properties);
  const isTally = ([, schema]) =>
    schema.allOf?.some(({ $ref }) => $ref === '#/components/schemas/CoverageTally');
  tallies = properties.filter(isTally).map(([name]) => name);
  byId('coverage-page').addEventListener('click', (event) => {
    if (!hasToken()) return;
    event.preventDefault();
    act(save);
  });
  byId('reset-coverage').addEventListener('click', () =>
    act(async () => {
      await call('DELETE', '/coverage');
      announce('Nothing counts as exercised.');
      await refresh();
    }),
  );
}

/** Saves the page that a link, which cannot carry the token, would lead to. */
async function save() {
  const url = URL.createObjectURL(new Blob([await text('/coverage.html')], { type: 'text/html' }));
  element('a', { href: url, download: 'coverage.html' }).click();
  URL.revokeObjectURL(url);
  announce('The page is saved as coverage.html.');
}

/** Asks for the coverage and shows it. */
export async function refresh() {
  const { documents } = await call('GET', '/coverage');
  reconcile(byId('documents'), documents, ({ api }) => api, card, update);
}

function card({ api }) {
  const meter = element('meter', { min: '0', max: '100', 'aria-label': `Coverage of ${api}` });
  return element(
    'article',
    { 'aria-label': api },
    element('h3', {}, api),
    element('p', {}, meter, ' ', element('span', { class: 'percent' })),
    element(
      'div',
      { class: 'wide', tabindex: '0', role: 'region', 'aria-label': `Coverage of ${api}, scrollable` },
      element(
        'table',
        {},
        element('caption', { class: 'unseen' }, `Coverage of ${api}`),
        element(
          'thead',
          {},
          element('tr', {}, ['What', 'Exercised', 'Of', 'Missing'].map((text) => element('th', { scope: 'col' }, text))),
        ),
        element('tbody', {}, tallies.map(tally)),
      ),
    ),
  );
}

function tally(name) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, label(name)),
    element('td', { class: 'number' }),
    element('td', { class: 'number' }),
    element('td'),
  );
}

function update(made, document) {
  made.querySelector('meter').value = document.percent;
  const share = `${document.percent.toFixed(1)} %: ${document.covered} of ${document.total}`;
  setText(made.querySelector('.percent'), share);
  const rows = made.querySelectorAll('tbody tr');
  tallies.forEach((name, index) => {
    const { covered, total, missing } = document[name];
    const [, coveredCell, totalCell, missingCell] = rows[index].children;
    setText(coveredCell, String(covered));
    setText(totalCell, String(total));
    show(missingCell, missing);
  });
}

function show(cell, missing) {
  const key = JSON.stringify(missing);
  if (cell.dataset.shown === key) return;
  cell.dataset.shown = key;
  if (missing.length === 0) {
    cell.replaceChildren('nothing');
    return;
  }
  const open = cell.querySelector('details')?.open ?? false;
  const item = ({ operation, message }) => element('li', {}, `${operation}: ${message}`);
  const summary = element('summary', {}, `${missing.length} missing`);
  // A summary that has the focus keeps it.
  const focused = cell.contains(document.activeElement);
  cell.replaceChildren(element('details', { open }, summary, element('ul', {}, missing.map(item))));
  if (focused) summary.focus();
}
