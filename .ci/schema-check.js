'use strict';
// node schema-check.js SCHEMA FILE: prints "ok", or what does not fit. Needs the npm package ajv, found by NODE_PATH.
const fs = require('fs');
const Ajv = require('ajv/dist/2020').default;
const [schema, file] = process.argv.slice(2);
const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
const fits = validate(JSON.parse(fs.readFileSync(file, 'utf8')));
console.log(fits ? 'ok' : validate.errors.slice(0, 10).map(e => `${e.instancePath} ${e.message}`).join('\n'));
process.exit(fits ? 0 : 1);
