// Elements, made in one expression.

/** An element with attributes and children. An attribute that is null or false is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** The element with an id. */
export const byId = (id) => document.getElementById(id);

/** Sets a text, if it differs: what stays the same must not be read out again. */
export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/** Tells a screen reader what has happened, when it next pauses. */
export function announce(text) {
  const notice = byId('notice');
  // The same text twice would be no change, and so not be read out.
  notice.textContent = notice.textContent === text ? `${text} ` : text;
}

/** Brings a table into line with a list: rows stay where their keys do, and so does the focus. */
export function reconcile(body, items, key, make, update) {
  const rows = new Map([...body.children].map((row) => [row.dataset.key, row]));
  let place = body.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    let row = rows.get(name);
    rows.delete(name);
    if (!row) {
      row = make(item);
      row.dataset.key = name;
    }
    update(row, item);
    if (row === place) place = place.nextElementSibling;
    else body.insertBefore(row, place);
  }
  for (const row of rows.values()) row.remove();
}
