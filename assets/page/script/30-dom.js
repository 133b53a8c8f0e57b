// Elements are found by the classes and ids that export/web_page/document.py promises, and made with text alone:
// nothing here turns text into markup.

const root = document.documentElement;
const find = (selector, within = document) => within.querySelector(selector);
const findAll = (selector, within = document) => [...within.querySelectorAll(selector)];
const elementById = (id) => document.getElementById(id);
const boundsOf = (element) => element.getBoundingClientRect();
const focusStill = (element) => element.focus({ preventScroll: true });

// `attributes` that are functions listen to the event of that name; those that are false or empty are left out.
function make(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, "");
    else if (value || value === 0 || key === "value") element.setAttribute(key, value);
  }
  element.append(...inside.filter(Boolean));
  return element;
}

const makeButton = (words, click, attributes = {}) => make("button", { type: "button", click, ...attributes }, words);

function setAttribute(element, name, value) {
  if (value === "" || value === false || value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value === true ? "" : value)) {
    element.setAttribute(name, value === true ? "" : value);
  }
}

function setText(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

// Only what changes: each change has a long article laid out anew.
function setStyle(element, name, value) {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

const boxOf = (sentence) => elementById(`mark-${sentence.number}`);
const stateOf = (sentence) => elementById(`state-${sentence.number}`);
const labelOf = (sentence) => elementById(`sentence-${sentence.number}`);
const noteOf = (sentence) => elementById(`note-${sentence.number}`);
const doubtOf = (sentence) => elementById(`doubt-${sentence.number}`);
const explanationOf = (sentence) => find(".explanation", noteOf(sentence));
const passageOf = (sentence) => labelOf(sentence).closest(".passage");
const textOf = (element) => element.textContent.replace(/\s+/g, " ").trim();
const firstLine = (element) => element.getClientRects()[0] || boundsOf(element);
const joined = (parts, between = " ") => parts.filter(Boolean).join(between);
const capitalised = (words) => words.charAt(0).toLocaleUpperCase(root.lang) + words.slice(1);

// Have a text spoken; the same text twice is two announcements.
function tell(words) {
  if (!words) return;
  const status = find("#status");
  status.textContent = status.textContent === words ? `${words}\u00a0` : words;
}

// A place that only the program leads to: no key that is pressed again does anything there.
function focusOn(element) {
  if (element.tabIndex < 0) element.setAttribute("tabindex", "-1");
  focusStill(element);
}

// Change something without moving what somebody looks at.
function keepStill(element, change) {
  const before = element ? firstLine(element).top : 0;
  change();
  if (element) window.scrollBy({ top: firstLine(element).top - before, behavior: "instant" });
}

// With the second frame from now, when scrolling that was going on has come to its end.
const onceStill = (act) => window.requestAnimationFrame(() => window.requestAnimationFrame(act));

// Scroll to the top, also when a smooth movement is going on, which ends only with the next frames.
function scrollToTop() {
  const scroll = () => window.scrollTo({ top: 0, behavior: "instant" });
  scroll();
  if (clock.monotonic() < session.movesUntil) onceStill(scroll);
}

// Scroll by the least that shows an element between the bars.
function bringIntoView(element) {
  const room = { top: barHeight() + 12, bottom: window.innerHeight - barBelowHeight() - 12 };
  const { top, bottom } = boundsOf(element);
  if (top < room.top || bottom - top > room.bottom - room.top) window.scrollBy({ top: top - room.top, behavior: "instant" });
  else if (bottom > room.bottom) window.scrollBy({ top: bottom - room.bottom, behavior: "instant" });
}

const barHeight = () => Math.max(0, boundsOf(find(".bar")).bottom);
