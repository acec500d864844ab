// Form fields made from a schema of the document.
//
// A field has `element`, to be shown, `read()`, what it says (undefined for nothing), and `check()`,
// the controls that say what the schema does not allow. A control is known by its JSON pointer, so
// that what the server objects to can be shown where it was entered.

import { element } from './dom.js';

let fields = 0;

/** A schema without the detours: references followed, an `allOf` of one taken apart. */
export function resolve(document, schema) {
  if (schema.$ref) {
    const names = schema.$ref.replace(/^#\//, '').split('/');
    return resolve(document, names.reduce((place, name) => place[name], document));
  }
  if (schema.allOf?.length === 1) {
    const { allOf, ...rest } = schema;
    return { ...resolve(document, allOf[0]), ...rest };
  }
  return schema;
}

/** A name for people: `retry_after` is `Retry after`. */
export function label(name) {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A description as nodes: what stands between backticks is code. */
function prose(text) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}

/** The field for a schema; null for one that leaves no choice. */
export function field(document, schema, { name, pointer, required }) {
  const resolved = resolve(document, schema);
  const place = { name, pointer, required };
  if (resolved.oneOf && resolved.discriminator) return choice(document, resolved, place);
  if (resolved.type === 'object') return object(document, resolved, place);
  if (resolved.enum?.length === 1 && required) return null;
  if (resolved.nullable) return nullable(document, resolved, place);
  return scalar(resolved, place);
}

function object(document, schema, { name, pointer, required }) {
  const parts = properties(document, schema, pointer);
  const contents = element('div', { class: 'fields' }, parts.map(([, part]) => part.element));
  const read = () => gathered(parts);
  const check = () => parts.flatMap(([, part]) => part.check());
  const hint = schema.description && element('p', { class: 'hint' }, prose(schema.description));
  if (required) {
    const whole = element('fieldset', {}, element('legend', {}, label(name)), hint ?? '', contents);
    return { element: whole, read, check };
  }
  const given = element('input', { type: 'checkbox' });
  contents.hidden = true;
  given.addEventListener('change', () => {
    contents.hidden = !given.checked;
  });
  const legend = element('legend', {}, element('label', {}, given, ` ${label(name)}`));
  return {
    element: element('fieldset', {}, legend, hint ?? '', contents),
    read: () => (given.checked ? read() : undefined),
    check: () => (given.checked ? check() : []),
  };
}

/** The fields of the properties, by name; those that leave no choice are left out. */
function properties(document, schema, pointer) {
  const made = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const required = schema.required?.includes(name) ?? false;
    return [name, field(document, property, { name, pointer: `${pointer}/${name}`, required })];
  });
  return made.filter(([, part]) => part !== null);
}

function gathered(parts) {
  const said = parts.map(([name, part]) => [name, part.read()]);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

/** One of several objects, told apart by a property. */
function choice(document, schema, { name, pointer }) {
  const tag = schema.discriminator.propertyName;
  const branches = Object.entries(schema.discriminator.mapping);
  const id = `field-${(fields += 1)}`;
  const hint = element('p', { class: 'hint', id: `${id}-hint` });
  const options = branches.map(([value]) => element('option', { value }, label(value)));
  const select = element('select', { id, 'aria-describedby': hint.id, 'data-pointer': `${pointer}/${tag}` }, options);
  select.value = schema.default?.[tag] ?? branches[0][0];
  const contents = element('div', { class: 'fields' });
  let parts = [];
  const show = () => {
    const branch = resolve(document, { $ref: schema.discriminator.mapping[select.value] });
    parts = properties(document, branch, pointer);
    hint.replaceChildren(...prose(branch.description ?? ''));
    contents.replaceChildren(...parts.map(([, part]) => part.element));
  };
  select.addEventListener('change', show);
  show();
  return {
    element: element(
      'fieldset',
      {},
      element('legend', {}, label(name)),
      schema.description ? element('p', { class: 'hint' }, prose(schema.description)) : '',
      element('div', { class: 'field' }, element('label', { for: id }, label(tag)), select, hint),
      contents,
    ),
    read: () => ({ [tag]: select.value, ...gathered(parts) }),
    check: () => parts.flatMap(([, part]) => part.check()),
  };
}

/** A value that may be null, which is chosen by itself. */
function nullable(document, schema, place) {
  const inner = field(document, { ...schema, nullable: false, description: undefined }, place);
  const none = element('input', { type: 'checkbox', 'data-null': place.pointer });
  none.addEventListener('change', () => {
    inner.element.hidden = none.checked;
  });
  const hint = element('p', { class: 'hint' }, prose(schema.description ?? ''));
  return {
    element: element(
      'fieldset',
      {},
      element('legend', {}, label(place.name)),
      hint,
      element('label', {}, none, ' Null'),
      inner.element,
    ),
    read: () => (none.checked ? null : inner.read()),
    check: () => (none.checked ? [] : inner.check()),
  };
}

function scalar(schema, { name, pointer, required }) {
  const id = `field-${(fields += 1)}`;
  const attributes = { id, 'data-pointer': pointer, required: required && schema.type !== 'boolean' };
  const description = [schema.description, bounds(schema)].filter(Boolean).join(' ');
  const hint = element('p', { class: 'hint', id: `${id}-hint` }, prose(description));
  if (description) attributes['aria-describedby'] = hint.id;
  const control = made(schema, attributes);
  const preset = schema.default ?? (required ? schema.example : undefined);
  if (preset !== undefined && schema.type !== 'boolean') control.value = String(preset);
  if (preset === true) control.checked = true;
  const title = element('label', { for: id }, required ? label(name) : `${label(name)} (optional)`);
  const shown =
    schema.type === 'boolean' ? [control, title, hint] : [title, control, description ? hint : null];
  control.addEventListener('input', () => objection(control, ''));
  return {
    element: element('div', { class: 'field' }, shown),
    read: () => value(schema, control),
    check: () => {
      objection(control, objectionTo(schema, control));
      return control.validationMessage ? [control] : [];
    },
  };
}

function made(schema, attributes) {
  if (schema.enum) {
    const values = attributes.required ? schema.enum : ['', ...schema.enum];
    const options = values.map((value) =>
      element('option', { value }, value === '' ? 'Not given' : String(value)),
    );
    return element('select', attributes, options);
  }
  if (schema.type === 'boolean') return element('input', { ...attributes, type: 'checkbox' });
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum: min, maximum: max } = schema;
    const step = schema.type === 'integer' ? 1 : 'any';
    return element('input', { ...attributes, type: 'number', min, max, step });
  }
  const { minLength: minlength, maxLength: maxlength } = schema;
  return element('input', { ...attributes, type: 'text', minlength, maxlength, spellcheck: 'false' });
}

function bounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
  const from = minimum === undefined ? '' : `${exclusiveMinimum ? 'above' : 'from'} ${minimum}`;
  const to = maximum === undefined ? '' : `${exclusiveMaximum ? 'below' : 'up to'} ${maximum}`;
  const said = [from, to].filter(Boolean).join(' ');
  return said && `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function value(schema, control) {
  if (schema.type === 'boolean') return control.checked;
  if (control.value === '') return control.required ? '' : undefined;
  if (schema.type === 'integer' || schema.type === 'number') return Number(control.value);
  return control.value;
}

/** What the browser does not check by itself. */
function objectionTo(schema, control) {
  if (control.value === '') return '';
  const number = Number(control.value);
  if (schema.exclusiveMaximum && number >= schema.maximum) return `Must be below ${schema.maximum}.`;
  if (schema.exclusiveMinimum && number <= schema.minimum) return `Must be above ${schema.minimum}.`;
  // Not by the attribute: it takes other expressions than schemas do.
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(control.value)) {
    return `Must match ${schema.pattern}`;
  }
  return '';
}

/** Notes what is wrong with a control; nothing if the text is empty. */
export function objection(control, text) {
  control.setCustomValidity(text);
  if (text || !control.validity.valid) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
