// The faults: the list, and the form, whose fields are those of the document.

import { call } from './api.js';
import { announce, byId, element, reconcile, setText } from './dom.js';
import { field, label, objection } from './schema.js';

let form = null;

/** Makes the form from the document. `act` runs what a person asked for and shows what fails. */
export function prepare(document, act) {
  const schema = document.components.schemas.FaultSetting;
  form = Object.entries(schema.properties).map(([name, property]) => {
    const required = schema.required.includes(name);
    return [name, field(document, property, { name, pointer: `/${name}`, required })];
  });
  byId('fault-fields').replaceChildren(...form.map(([, part]) => part.element));
  byId('set-fault').addEventListener('submit', (event) => {
    event.preventDefault();
    act(() => set());
  });
  byId('clear-faults').addEventListener('click', () =>
    act(async () => {
      await call('DELETE', '/faults');
      announce('All faults are removed.');
      await refresh();
    }),
  );
  byId('fault-list').addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) act(() => remove(button));
  });
}

async function set() {
  complain([]);
  const wrong = form.flatMap(([, part]) => part.check());
  if (wrong.length > 0) {
    complain(wrong.map((control) => `${nameOf(control)}: ${control.validationMessage}`));
    wrong[0].focus();
    return;
  }
  const setting = Object.fromEntries(form.map(([name, part]) => [name, part.read()]));
  try {
    const fault = await call('POST', '/faults', setting);
    announce(`Fault ${fault.id} is set: ${said(fault.what)}.`);
    await refresh();
  } catch (error) {
    if (error.status !== 400 && error.status !== 409) throw error;
    object(error);
  }
}

/** Shows what the server objects to, in words and at the fields. */
function object(error) {
  complain([error.message, ...error.problems.map((problem) => problem.message).filter((text) => !error.message.includes(text))]);
  const controls = [...byId('fault-fields').querySelectorAll('[data-pointer]')];
  const named = error.problems
    .map((problem) => [problem, controls.find((control) => control.dataset.pointer === problem.pointer)])
    .filter(([, control]) => control);
  for (const [problem, control] of named) objection(control, problem.message);
  if (named.length > 0) named[0][1].focus();
}

function complain(texts) {
  byId('fault-problems').replaceChildren(...texts.map((text) => element('p', {}, text)));
}

function nameOf(control) {
  return control.labels?.[0]?.textContent ?? 'A field';
}

async function remove(button) {
  const row = button.closest('tr');
  const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button');
  await call('DELETE', `/faults/${row.dataset.key}`);
  announce(`Fault ${row.dataset.key} is removed.`);
  await refresh();
  // What had the focus is gone.
  (next?.isConnected ? next : byId('clear-faults')).focus();
}

/** Asks for the faults and shows them. */
export async function refresh() {
  const { faults } = await call('GET', '/faults');
  reconcile(byId('fault-list'), faults, (fault) => fault.id, row, (made, fault) => {
    setText(made.children[4], String(fault.seen));
    setText(made.children[5], String(fault.fired));
  });
}

function row(fault) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, String(fault.id)),
    element('td', {}, [fault.scope.api, fault.scope.operation ?? 'every operation'].join(', ')),
    element('td', {}, said(fault.when)),
    element('td', {}, said(fault.what)),
    element('td', { class: 'number' }),
    element('td', { class: 'number' }),
    element('td', {}, element('button', { type: 'button', 'aria-label': `Remove fault ${fault.id}` }, 'Remove')),
  );
}

/** An object with a kind, in words: `first, n 2`. */
export function said({ kind, ...rest }) {
  const parts = Object.entries(rest).map(([name, value]) => {
    const words = label(name).toLowerCase();
    if (value === null) return `no ${words}`;
    if (typeof value !== 'object') return `${words} ${value}`;
    return `${words} ${value.kind ? said(value) : Object.values(value).join(' ')}`;
  });
  return [label(kind).toLowerCase(), ...parts].join(', ');
}
