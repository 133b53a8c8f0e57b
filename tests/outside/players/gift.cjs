// What gift-pegjs makes of a file: title, and of each answer its weight, text and feedback.
const [modules, file] = process.argv.slice(2);
const require_ = require("node:module").createRequire(`${modules}/package.json`);
const { parse } = require_("gift-pegjs");
const questions = parse(require("node:fs").readFileSync(file, "utf8"));
const told = questions.map((one) => ({
  type: one.type,
  title: one.title,
  format: one.stem.format,
  stem: one.stem.text,
  afterwards: one.globalFeedback.text,
  answers: one.choices.map((choice) => [choice.weight, choice.text.text, choice.feedback.text]),
}));
console.log(JSON.stringify(told));
