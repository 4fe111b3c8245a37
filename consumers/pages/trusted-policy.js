trustedTypes.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).href.startsWith(new URL('node_modules/@cordiale/components/dist/script/', location.href).href) ? url : null),
});
