// Every text comes with the page; here gaps are filled, and the form of a number is chosen.

let allWords = {};

function say(name, gaps = {}) {
  return fill(allWords[name], gaps);
}

// A text that says a number: `which` has, for each number from 0 on, the digit of its form.
function sayNumber(name, count, gaps = {}) {
  const { forms, which } = allWords[name];
  return fill(forms[Number(which[Math.min(count, which.length - 1)])], { n: count, ...gaps });
}

// One of several texts under a name, such as the word of each outcome.
function sayOf(name, choice, gaps = {}) {
  return fill(allWords[name][choice], gaps);
}

function fill(template, gaps) {
  return template.replace(/\{(\w+)\}/g, (whole, gap) => (Object.hasOwn(gaps, gap) ? String(gaps[gap]) : whole));
}
