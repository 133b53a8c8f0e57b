// The one connection to the host of the class. When it breaks, it is tried again, with longer and longer pauses.

const SHORTEST_PAUSE = 500; // milliseconds, as is all here
const LONGEST_PAUSE = 10000;
const LONGEST_SILENCE = 8000; // of a host that was asked for an acknowledgement
const BETWEEN_QUESTIONS = 10000;
const PROTOCOL = 1;

const connection = { socket: null, phase: "none", failures: 0, retryTimer: 0, silenceTimer: 0 };

function connect() {
  window.clearTimeout(connection.retryTimer);
  dropSocket();
  connection.phase = "connecting";
  const socket = new WebSocket(`ws://${window.location.host}/seat`);
  connection.socket = socket;
  socket.onopen = () => send({ type: "hello", protocol: PROTOCOL, program: "browser", code: seat.code, token: seat.token });
  socket.onmessage = ({ data }) => receive(JSON.parse(data));
  socket.onclose = loseConnection;
}

// Whatever it still says is about a connection that is no more.
function dropSocket() {
  const { socket } = connection;
  window.clearTimeout(connection.silenceTimer);
  Object.assign(connection, { socket: null, silenceTimer: 0 });
  if (!socket) return;
  socket.onopen = socket.onmessage = socket.onclose = null;
  socket.close();
}

function endConnection() {
  window.clearTimeout(connection.retryTimer);
  dropSocket();
  connection.phase = "none";
}

function loseConnection() {
  if (connection.phase === "none") return;
  if (stageNow() === "ended" && !unsentCount()) return leaveEndedClass();
  dropSocket();
  connection.phase = "waiting";
  connection.failures += 1;
  const longest = Math.min(SHORTEST_PAUSE * 2 ** Math.min(connection.failures - 1, 20), LONGEST_PAUSE);
  window.clearTimeout(connection.retryTimer);
  connection.retryTimer = window.setTimeout(connect, Math.max(SHORTEST_PAUSE, longest * (0.5 + Math.random() / 2)));
  showRoom();
}

// Nobody waits for a host that has done its work, and nothing stays on a computer that others use.
function leaveEndedClass() {
  endConnection();
  classState.goneFor = "ended";
  seat.memory.erase();
  seat.memory = { write: () => true, erase: () => undefined };
  showRoom();
}

function retryNow() {
  if (connection.phase === "waiting") connect();
}

function send(message) {
  connection.socket.send(JSON.stringify(message));
}

const isConnected = () => connection.phase === "connected";

// Begin anew with what the host does not have.
function beginSending(acknowledged) {
  seat.acknowledged = seat.sent = Math.min(acknowledged, seat.events.length);
  const wasLost = connection.failures > 0;
  connection.phase = "connected";
  connection.failures = 0;
  sendEvents();
  if (wasLost) tell(say("connectionBack"));
}

function sendEvents() {
  if (!isConnected()) return;
  for (let message = nextEvents(); message; message = nextEvents()) send(message);
  if (unsentCount()) expectAnswer();
}

function expectAnswer() {
  if (!connection.silenceTimer) connection.silenceTimer = window.setTimeout(loseConnection, LONGEST_SILENCE);
}

function hearAnswer() {
  window.clearTimeout(connection.silenceTimer);
  connection.silenceTimer = 0;
  if (unsentCount()) expectAnswer();
}

// A cable that was pulled says nothing: so the host is asked now and then, with no events at all.
function askWhetherConnected() {
  if (!isConnected() || connection.silenceTimer) return;
  send({ type: "events", first: seat.events.length + 1, events: [] });
  expectAnswer();
}
