// One's seat: its token, and the events on their way to the host. They are numbered from 1, kept by the browser where it
// keeps anything, sent again until they are acknowledged, and applied once.

const SEAT_NAME = "media-literacy:class-seat";
const MOST_EVENTS_SENT = 200; // in one message
const MOST_CHARACTERS_SENT = 15000; // below 64 kB in any script

const seat = {
  memory: null,
  code: "",
  token: "",
  name: "",
  events: [], // of the seat, the first with number 1
  acknowledged: 0,
  sent: 0,
  recorded: 0, // how many events of the attempt are among them
  isFromMemory: false, // whether its code was typed in an earlier class, or before the page was loaded again
  late: new Set(), // numbers of those that came too late to count
};

const unsentCount = () => seat.events.length - seat.acknowledged;

function readSeat() {
  seat.memory = openMemory(SEAT_NAME);
  const kept = seat.memory.read();
  if (kept && kept.format === 1 && isText(kept.token) && isText(kept.code) && Array.isArray(kept.events)) {
    const { token, code, events, late } = kept;
    const fits = ({ kind, numbers }) => isText(kind) && Array.isArray(numbers);
    Object.assign(seat, { token, code, isFromMemory: true, events: events.every((event) => event && fits(event)) ? events : [] });
    if (seat.events.length && Array.isArray(late)) seat.late = new Set(late);
  }
  session.isKept = keepSeat();
}

function keepSeat() {
  const { memory, token, code, events, late } = seat;
  return memory.write({ format: 1, token, code, events, late: [...late] });
}

function forgetSeat() {
  seat.memory.erase();
  Object.assign(seat, { token: "", code: "", isFromMemory: false, name: "", events: [], acknowledged: 0, sent: 0, recorded: 0, late: new Set() });
}

function numberEvents(happened) {
  seat.events.push(...happened.map(toSeatEvent));
  session.isKept = keepSeat();
}

const toSeatEvent = ({ sentences, ...event }) => ({ ...event, numbers: sentences.map((id) => sentenceOf(id).number) });

function toEvent({ kind, numbers = [], value = "", at = "", elapsed = 0 }) {
  return { kind, sentences: numbers.map(numbered).filter(Boolean).map(({ id }) => id), value, at, elapsed };
}

// The next events to be sent, as a message; null where all are.
function nextEvents() {
  const events = [];
  let characters = 0;
  for (const event of seat.events.slice(seat.sent, seat.sent + MOST_EVENTS_SENT)) {
    characters += JSON.stringify(event).length;
    if (events.length && characters > MOST_CHARACTERS_SENT) break;
    events.push(event);
  }
  if (!events.length) return null;
  const first = seat.sent + 1;
  seat.sent += events.length;
  return { type: "events", first, events };
}

// What the host still has and this browser lost.
function takeBackEvents({ first, events }) {
  const skipped = seat.events.length + 1 - first;
  if (skipped < 0) return;
  seat.events.push(...events.slice(skipped));
  noteAcknowledged({ to: seat.events.length });
  keepSeat();
}

function noteAcknowledged({ to, refused = [] }) {
  seat.acknowledged = Math.max(seat.acknowledged, Math.min(to, seat.events.length));
  seat.sent = Math.max(seat.sent, seat.acknowledged);
  refused.forEach((number) => seat.late.add(number));
  if (refused.length) keepSeat();
}

const countedEvents = () => seat.events.filter((_event, index) => !seat.late.has(index + 1));

const IS_OF_MARKS = new Set(["marked", "unmarked", "reason", "confidence"]);

// Changes of marks that came too late; what else came late needs no words.
const lateChanges = () => [...seat.late].map((number) => seat.events[number - 1]).filter((event) => event && IS_OF_MARKS.has(event.kind));
