// The journal: the requests, as they come in.

import { call } from './api.js';
import { announce, byId, element, setText } from './dom.js';
import { label } from './schema.js';

/** How many requests are shown. */
const SHOWN = 200;
/** How often new requests are announced at most, in milliseconds. */
const QUIET = 10_000;

let last = null;
let announced = 0;
let unannounced = 0;

/** Makes the controls work. */
export function prepare(document, act) {
  const names = document.components.schemas.ApiName.enum;
  byId('journal-api').append(...names.map((name) => element('option', { value: name }, name)));
  byId('journal-filter').addEventListener('submit', (event) => event.preventDefault());
  for (const id of ['journal-api', 'journal-violations']) {
    byId(id).addEventListener('change', () => act(() => begin()));
  }
  byId('clear-journal').addEventListener('click', () =>
    act(async () => {
      await call('DELETE', '/journal');
      announce('The journal is empty.');
      await begin();
    }),
  );
}

function page(after, limit) {
  const query = new URLSearchParams({ after, limit });
  if (byId('journal-api').value) query.set('api', byId('journal-api').value);
  if (byId('journal-violations').checked) query.set('violations_only', 'true');
  return call('GET', `/journal?${query}`);
}

/** Shows the newest requests: goes back until there are enough of those that are asked for. */
async function begin() {
  const { last_id: newest } = await page(0, 1);
  for (let span = SHOWN; ; span *= 4) {
    last = Math.max(0, newest - span);
    if (last === 0 || (await page(last, SHOWN)).entries.length === SHOWN) break;
  }
  unannounced = 0;
  byId('entries').replaceChildren();
  await follow(true);
}

/** Shows what has come in since. */
export async function refresh() {
  if (byId('journal-paused').checked) return;
  if (last === null) await begin();
  else await follow(false);
}

async function follow(silent) {
  const answer = await page(last, 1000);
  const entries = byId('entries');
  // Emptied by somebody else.
  if (answer.total < entries.childElementCount) entries.replaceChildren();
  for (const entry of answer.entries) entries.prepend(row(entry));
  while (entries.childElementCount > SHOWN) entries.lastElementChild.remove();
  last = answer.next_after ?? answer.last_id;
  const dropped = answer.dropped > 0 ? `, ${answer.dropped} older ones are dropped` : '';
  setText(byId('journal-summary'), `${answer.total} of at most ${answer.capacity} requests${dropped}.`);
  if (!silent) tell(answer.entries.length);
}

function tell(count) {
  unannounced += count;
  if (unannounced === 0 || Date.now() - announced < QUIET) return;
  announce(unannounced === 1 ? 'One new request.' : `${unannounced} new requests.`);
  announced = Date.now();
  unannounced = 0;
}

function row(entry) {
  const { request, answer } = entry;
  const target = request.path + (request.query === undefined ? '' : `?${request.query}`);
  const faults = entry.faults.map(
    ({ id, kind }) => `${label(kind)}${id === undefined ? ' (asked for)' : ` (${id})`}`,
  );
  const status = answer ? String(answer.status) : 'none';
  return element(
    'tr',
    { 'data-key': String(entry.id) },
    element('th', { scope: 'row' }, String(entry.id)),
    element('td', {}, element('time', { datetime: entry.time }, new Date(entry.time).toLocaleTimeString())),
    element('td', {}, entry.api),
    element(
      'td',
      {},
      element('details', {}, element('summary', {}, element('code', {}, `${request.method} ${target}`)), details(entry)),
    ),
    element('td', {}, answer && !answer.complete ? `${status}, cut off` : status),
    element('td', { class: 'number' }, `${(entry.duration_us / 1000).toFixed(2)} ms`),
    element('td', {}, faults.join(', ') || '–'),
    element('td', {}, rules(entry.broken_rules)),
  );
}

function rules(broken) {
  if (broken.length === 0) return '–';
  const item = ({ side, place, name, pointer, message }) =>
    element('li', {}, `${label(side)}, ${[place, name ?? pointer].filter(Boolean).join(' ')}: ${message}`);
  return element('ul', {}, broken.map(item));
}

function details({ operation, credential, request, answer }) {
  return element(
    'div',
    { class: 'exchange' },
    element('p', {}, `Operation: ${operation ?? 'none'}. Credential: ${credential ?? 'none that is known'}.`),
    message('Request', request),
    answer ? message('Answer', answer) : element('p', {}, 'The connection ended before the answer began.'),
  );
}

function message(title, { headers, body }) {
  const head = headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const length = body && `${body.bytes} bytes${body.cut ? ', of which this is the beginning' : ''}`;
  return [
    element('p', {}, element('strong', {}, title)),
    element('pre', {}, head),
    body ? element('p', {}, length) : null,
    body ? element('pre', {}, body.text) : null,
  ];
}
