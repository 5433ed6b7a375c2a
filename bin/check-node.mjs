// Old versions must be able to read this file: plain ES2015, and nothing imported.
var needed = [22, 14];
var found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'Sim-Feed needs Node ' +
      needed.join('.') +
      ' or later and this is ' +
      process.versions.node +
      ' (' +
      process.execPath +
      '): ' +
      'install it from https://nodejs.org, or run "npm install" with install scripts allowed, which brings Node 24 along for "npm start" and "npm test".',
  );
  process.exit(1);
}
