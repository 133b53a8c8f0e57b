// The script takes over what the document has: once the page as such, and each lesson that stands in it.

function takeOverPage(data) {
  session.settings = { ...session.settings, ...openMemory(SETTINGS_NAME).read() };
  root.dataset.scripted = "";
  root.style.overflowAnchor = "none"; // `keepStill` does it, and two would do it twice
  allWords = data.words;
  makePanel();
  takeOverLesson(data);
  listenToNotes();
  listenToKeys();
  listenToCopying();
}

function takeOverLesson(data) {
  allWords = data.words;
  session.lesson = readLesson(data);
  allSentences().forEach(nameSentence);
  findAll(".finish").forEach((element) => element.remove());
  findAll(".note").forEach(takeOverNote);
  showPart("#words", false); // its list opens beside the article
  makeBar();
  foldCards();
  addDebrief();
  listenToSentences();
  listenToLeave();
  showKeyNames();
}
