// Shows the document of this port. Requests go to this server, whatever servers the document names.
'use strict';

const thisServer = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (update) => (document) =>
          update({
            ...document,
            servers: [{ url: location.origin, description: 'This server' }],
          }),
      },
    },
  },
});

// The component has dark colours, but leaves it to the page when to show them.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
follow();
dark.addEventListener('change', follow);

// Names for the controls to which the component gives none, or an example for one.
const NAMES = [
  ['#servers', () => 'Server'],
  ['.copy-to-clipboard button', () => 'Copy'],
  ['.body-param__text', () => 'Request body'],
  [
    'tr[data-param-name] :is(input, select, textarea)',
    (control) => control.closest('tr').dataset.paramName,
  ],
];
const nameControls = () => {
  for (const [selector, name] of NAMES) {
    for (const control of document.querySelectorAll(selector)) control.ariaLabel = name(control);
  }
};
new MutationObserver(nameControls).observe(document.getElementById('reference'), {
  childList: true,
  subtree: true,
});

SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayOperationId: true,
  displayRequestDuration: true,
  docExpansion: 'list',
  plugins: [thisServer],
  presets: [SwaggerUIBundle.presets.apis],
  tryItOutEnabled: true,
  validatorUrl: null,
});
