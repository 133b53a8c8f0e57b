// What the browser keeps between sittings, under the names of pack and lesson: local pages share one storage.
// In frames and private windows it may refuse, at any moment; then nothing is kept, and that is said.

const SETTINGS_NAME = "media-literacy:settings";

function openMemory(name) {
  return {
    read() {
      try {
        return JSON.parse(window.localStorage.getItem(name));
      } catch (problem) {
        return null;
      }
    },
    write(value) {
      try {
        window.localStorage.setItem(name, JSON.stringify(value));
        return true;
      } catch (problem) {
        return false;
      }
    },
    erase() {
      try {
        window.localStorage.removeItem(name);
      } catch (problem) {
        // what cannot be kept is not there either
      }
    },
  };
}

// The tries at a lesson, the first one first; `null` where there are none, or where they are of another edition.
function readTries(memory, lesson) {
  const kept = memory.read();
  if (!kept || kept.format !== 1 || kept.digest !== lesson.digest || !Array.isArray(kept.tries)) return null;
  const tries = kept.tries.map(({ number, events }) => ({ number, events: fittingEvents(events, lesson) }));
  const areWhole = tries.length && tries.every(({ number, events }) => Number.isInteger(number) && events);
  return areWhole ? { tries, name: String(kept.name || "") } : null;
}

// 24 random bits, without a secure context.
function randomNumber() {
  const bytes = window.crypto.getRandomValues(new Uint8Array(3));
  return (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
}
