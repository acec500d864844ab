// What the server is, and how to begin anew.

import { call } from './api.js';
import { announce, byId, element, reconcile, setText } from './dom.js';
import { label } from './schema.js';

let names = [];
let version = null;

/** Makes the form from the document. */
export function prepare(document, act) {
  names = document.components.schemas.ApiName.enum;
  const parts = document.components.schemas.ServerPart.enum;
  byId('parts').replaceChildren(
    ...parts.map((part) =>
      element('label', {}, element('input', { type: 'checkbox', name: 'part', value: part, checked: true }), ` ${label(part)}`),
    ),
  );
  byId('reset').addEventListener('submit', (event) => {
    event.preventDefault();
    act(reset);
  });
}

async function reset() {
  const chosen = new FormData(byId('reset')).getAll('part');
  if (chosen.length === 0) {
    announce('Nothing is chosen.');
    return;
  }
  await call('POST', `/reset?${new URLSearchParams(chosen.map((part) => ['part', part]))}`);
  announce(`Reset: ${chosen.map((part) => label(part).toLowerCase()).join(', ')}.`);
}

/** Asks how the server is and shows it. */
export async function refresh() {
  const health = await call('GET', '/health');
  // An API whose users are still loading is not served yet.
  if (!version || version.documents.length <= names.length) version = await call('GET', '/version');
  const users = await Promise.all(
    names.map((name) => call('GET', `/apis/${name}/users?page_size=1`)),
  );
  const counts = Object.fromEntries(names.map((name, index) => [name, users[index].total]));
  setText(byId('server'), `${version.name} ${version.version}, up for ${duration(health.uptime_ms)}.`);
  reconcile(byId('apis'), version.documents, ({ name }) => name, row, (made, { name }) => {
    setText(made.children[4], name in counts ? String(counts[name]) : '–');
  });
}

function row({ name, title, version: number, base_url: base }) {
  const docs = new URL('/docs', base).href;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, `${title} ${number}`),
    element('td', {}, element('code', {}, base)),
    element('td', {}, element('a', { href: docs, 'aria-label': `Reference of ${title}` }, 'Reference')),
    element('td', { class: 'number' }),
  );
}

function duration(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
  ].filter(([count]) => count > 0);
  return [...parts, [seconds % 60, 's']].map(([count, unit]) => `${count} ${unit}`).join(' ');
}
