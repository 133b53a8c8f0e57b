// What the host says, and what follows from it.

const ENDS_THE_CLASS = ["ended", "removed", "released", "taken-over", "malformed"];
const SEAT_GONE = { removed: "removed", ended: "ended" };

const classState = {
  room: null, // the host's last word on the class
  timeSaidAt: 0,
  names: [],
  awaitsAdmission: false,
  goneFor: "", // the reason why the class is over for this seat
  refusal: "", // why it could not be joined
  heat: {},
  whole: null,
  newestNote: 0,
};

const stageNow = () => (classState.room ? classState.room.stage : "lobby");

const listeners = {
  welcome() {},

  // It comes again when it changes: a seat is asked for once. Names are those of seats that the teacher has freed.
  lobby({ names = [] }) {
    classState.names = names;
    if (connection.phase === "choosing") session.screen = "";
    if (connection.phase !== "connecting") return;
    if (!seat.token && names.length) connection.phase = "choosing";
    else takeSeat("");
  },

  seated({ name, token, acknowledged = 0, awaits_admission: waits = false }) {
    seat.name = name;
    if (token) seat.token = token;
    classState.awaitsAdmission = waits;
    session.isKept = keepSeat();
    if (!waits) beginSending(acknowledged);
    else connection.phase = "admission";
  },

  events: takeBackEvents,

  acknowledged(message) {
    const before = seat.late.size;
    noteAcknowledged(message);
    hearAnswer();
    if (seat.late.size > before) showLateChanges();
  },

  room(room) {
    const before = stageNow();
    classState.room = { mode: "investigate", aids: [], eyes_up: false, seconds_left: null, accepts_marks: false, ...room };
    classState.timeSaidAt = clock.monotonic();
    if (room.stage !== before) tell(stageLine());
  },

  notes: ({ pieces }) => showPieces(pieces),

  heat({ sentences }) {
    classState.heat = sentences;
  },

  hint: showHint,

  whole(message) {
    if (!classState.whole) classState.whole = message;
  },

  refused({ reason, wait = 0 }) {
    if (isConnected()) return showHintRefused(reason, wait);
    if (["name-taken", "name-unknown"].includes(reason)) {
      connection.phase = "connecting"; // the names come once more
      return;
    }
    endConnection();
    if (reason === "wrong-code" && seat.isFromMemory) return forgetSeat(); // another class, which has a code of its own
    if (SEAT_GONE[reason] && seat.token) classState.goneFor = SEAT_GONE[reason];
    else {
      if (reason === "seat-unknown") forgetSeat();
      classState.refusal = reason;
    }
  },

  farewell({ reason }) {
    if (!ENDS_THE_CLASS.includes(reason)) return;
    endConnection();
    classState.goneFor = reason;
    if (reason === "released" || reason === "removed") forgetSeat();
  },
};

function takeSeat(name) {
  connection.phase = "joining";
  send({ type: "join", name, token: seat.token, has: seat.events.length });
}

const QUIET = new Set(["acknowledged", "heat", "hint", "notes"]); // no other page is shown for these

function receive(message) {
  if (!Object.hasOwn(listeners, message.type)) return;
  listeners[message.type](message);
  if (QUIET.has(message.type)) showClassLine();
  else showRoom();
}
