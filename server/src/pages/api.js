// Calls to the control API of this origin.

import { byId, setText } from './dom.js';

const TOKEN = 'token';

/** An answer that is no success. `problems` are the details, as the document describes them. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body?.message ?? `The server answered ${status}.`);
    this.status = status;
    this.problems = body?.problems ?? [];
  }
}

/** The server does not answer. */
export class Unreachable extends Error {}

/** Whether a person has given the token. */
export const hasToken = () => sessionStorage.getItem(TOKEN) !== null;

/** The answer to a call, decoded; null when it has no body. */
export async function call(method, path, body) {
  return decoded(await answered(method, path, body));
}

/** The text at a path. */
export async function text(path) {
  return (await answered('GET', path)).text();
}

async function answered(method, path, body) {
  for (;;) {
    const sent = sessionStorage.getItem(TOKEN);
    const response = await send(method, path, body, sent);
    if (response.ok) return response;
    if (response.status !== 401 || !(await tokenAfter(sent))) {
      throw new Refusal(response.status, await decoded(response));
    }
  }
}

async function send(method, path, body, token) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch(path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
    });
  } catch {
    throw new Unreachable('The server does not answer.');
  }
}

async function decoded(response) {
  const text = await response.text().catch(() => '');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

let asking = null;

/** Asks for another token than the one that was refused; false if none is given. */
function tokenAfter(refused) {
  if (sessionStorage.getItem(TOKEN) !== refused) return true;
  // Several calls are refused at once, but there is one dialog.
  asking ??= ask(refused !== null).finally(() => {
    asking = null;
  });
  return asking;
}

function ask(again) {
  const dialog = byId('token-dialog');
  const field = byId('token');
  field.value = '';
  setText(byId('token-reason'), again ? 'The token that was given is not the right one.' : '');
  dialog.returnValue = '';
  dialog.showModal();
  field.focus();
  return new Promise((resolve) => {
    const close = () => {
      const given = dialog.returnValue === 'given' && field.value !== '';
      if (given) sessionStorage.setItem(TOKEN, field.value);
      field.value = '';
      resolve(given);
    };
    dialog.addEventListener('close', close, { once: true });
  });
}
