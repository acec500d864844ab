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

// The component shows an operation before it has resolved its references, but cannot find it by name
// until then: a request that is sent so early waits.
const waitUntilResolved = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        execute: (execute, { specSelectors }) => {
          const send = (request) => {
            const place = ['paths', request.path, request.method];
            const operation = specSelectors.specResolvedSubtree(place);
            if (operation) execute({ ...request, operation });
            else setTimeout(send, 20, request);
          };
          return send;
        },
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
  plugins: [thisServer, waitUntilResolved],
  presets: [SwaggerUIBundle.presets.apis],
  tryItOutEnabled: true,
  validatorUrl: null,
});
