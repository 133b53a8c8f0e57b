// The sentences that one contradicts and that may be named: all once revealed, before that those that were marked.
function knownClashes(sentence, state) {
  return sentence.clashes.filter((id) => state.isRevealed || state.marks.has(id));
}
