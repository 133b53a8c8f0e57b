// What a note says of contradictions may be known when it comes: its host names no others.

function knownClashes({ clashes }) {
  return clashes;
}
