// Copied text carries the label of the article.

function listenToCopying() {
  document.addEventListener("copy", (event) => {
    const selection = window.getSelection();
    const text = selection.toString();
    const isOfLesson = selection.rangeCount && find("main").contains(selection.getRangeAt(0).commonAncestorContainer);
    if (!text.trim() || !isOfLesson || event.target.matches("input, textarea")) return;
    event.clipboardData.setData("text/plain", `${text}\n\n${labelNow()}`);
    event.preventDefault();
  });
}
