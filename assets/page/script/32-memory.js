// What the browser keeps between sittings, under the names of pack and lesson: local pages share one storage.
// In frames and private windows it may refuse, at any moment; then nothing is kept, and that is said.

const SETTINGS_NAME = "media-literacy:settings";
const LONGEST_NAME = 80; // of a learner

function openMemory(name) {
  let known = null; // the text that this page read or wrote last
  return {
    read() {
      try {
        known = window.localStorage.getItem(name);
        return JSON.parse(known);
      } catch (problem) {
        return null;
      }
    },
    write(value) {
      try {
        const text = JSON.stringify(value);
        window.localStorage.setItem(name, text);
        known = text;
        return true;
      } catch (problem) {
        return false;
      }
    },
    // Whether another page wrote or erased it since.
    get isOvertaken() {
      try {
        return window.localStorage.getItem(name) !== known;
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

// The tries at a lesson, the first one first; `null` where there are none, or none that this page can go on with.
function readTries(kept, lesson) {
  if (!kept || isOfOtherEdition(kept, lesson) || !Array.isArray(kept.tries) || !kept.tries.length) return null;
  const tries = kept.tries.map((found) => ({ number: found && found.number, events: found && fittingEvents(found.events, lesson) }));
  const areWhole = tries.every(({ number, events }) => Number.isInteger(number) && number >= 0 && number < 1 << 24 && events);
  return areWhole ? { tries, name: typeof kept.name === "string" ? kept.name.slice(0, LONGEST_NAME) : "" } : null;
}

// Of an edited lesson, or of a page as a newer program makes it.
function isOfOtherEdition(kept, lesson) {
  return Boolean(kept && kept.tries) && (kept.format !== 1 || kept.digest !== lesson.digest);
}

// 24 random bits, without a secure context.
function randomNumber() {
  const bytes = window.crypto.getRandomValues(new Uint8Array(3));
  return (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
}
