// A file of its own, because the page's policy runs no script that is written into it.
window.ui = window.SwaggerUIBundle({
  url: new URL('openapi.json', window.location.href).href,
  dom_id: '#swagger-ui',
  presets: [window.SwaggerUIBundle.presets.apis],
  deepLinking: true,
  displayRequestDuration: true,
  persistAuthorization: false,
  // Unless told, it has the document looked at by a server elsewhere.
  validatorUrl: null,
});
