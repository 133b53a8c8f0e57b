// What @learninglocker/xapi-validation says of each statement of a JSON file: a list of lists of warnings.
const [modules, file] = process.argv.slice(2);
const require_ = require("node:module").createRequire(`${modules}/package.json`);
const { statement } = require_("@learninglocker/xapi-validation/dist/factory");
const statements = JSON.parse(require("node:fs").readFileSync(file, "utf8"));
console.log(JSON.stringify(statements.map((each) => statement(each, ["statement"]).map((warning) => JSON.stringify(warning)))));
