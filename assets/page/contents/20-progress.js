// How far somebody is in each lesson, as this browser kept it: local pages share one storage, unless it refuses.

const data = JSON.parse(document.getElementById("contents-data").textContent);

function stateOf(lesson, digest) {
  try {
    const kept = JSON.parse(window.localStorage.getItem(`media-literacy:${data.pack}/${lesson}`));
    if (!kept || kept.digest !== digest || !kept.tries.length) return "";
    return kept.tries.some(({ events }) => events.some(({ kind }) => kind === "revealed")) ? "finished" : "begun";
  } catch (problem) {
    return "";
  }
}

function showProgress() {
  for (const { lesson, digest, number } of data.lessons) {
    const state = stateOf(lesson, digest);
    const place = document.getElementById(`progress-${number}`);
    place.textContent = state ? data.words[state] : "";
    place.hidden = !state;
  }
}

showProgress();
window.addEventListener("pageshow", showProgress);
window.addEventListener("focus", showProgress);
window.addEventListener("storage", showProgress);
