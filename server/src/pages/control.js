// The start page of the control port: asks about once a second, and shows what has changed.

import { call } from './api.js';
import * as coverage from './coverage.js';
import { announce, byId, setText } from './dom.js';
import * as faults from './faults.js';
import * as journal from './journal.js';
import * as state from './state.js';

/** The pause between two rounds, in milliseconds. */
const PAUSE = 1000;

const sections = [state, faults, journal, coverage];
let failing = false;
let waiting = null;

/** Runs what a person asked for, and shows what came of it. */
async function act(deed) {
  try {
    await deed();
    setText(byId('problem'), '');
    await refresh();
  } catch (error) {
    setText(byId('problem'), error.message);
  }
}

async function refresh() {
  for (const section of sections) await section.refresh();
}

async function round() {
  waiting = null;
  try {
    await refresh();
    if (failing) {
      setText(byId('problem'), '');
      announce('The server answers again.');
    }
    failing = false;
  } catch (error) {
    failing = true;
    setText(byId('problem'), error.message);
    // Whoever gives no token is asked again when the page is loaded again.
    if (error.status === 401) return;
  }
  schedule();
}

function schedule() {
  if (!document.hidden && waiting === null) waiting = setTimeout(round, PAUSE);
}

document.addEventListener('visibilitychange', () => {
  clearTimeout(waiting);
  waiting = null;
  schedule();
});

async function start() {
  try {
    const description = await call('GET', '/openapi.json');
    for (const section of sections) section.prepare(description, act);
  } catch (error) {
    setText(byId('problem'), `${error.message} Load this page again.`);
    return;
  }
  await round();
}

start();
