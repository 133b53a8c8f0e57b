// The short code of a result, to read out: the twin of engine/sheets/result_code.py, whose docstring defines it.

const CODE_FORMAT = 1;
const MOST_CODED_SENTENCES = 40;
const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_MODES = ["guided", "investigate", "items"];
const CHECK_GENERATOR = [30, 6, 9, 17]; // (x - a)(x - a^2)(x - a^3)(x - a^4) below x^4, over GF(32) of x^5 + x^2 + 1

// `digest` and `attempt` are numbers of 24 bits; empty for an article that is too long for a code.
function resultCode({ digest, attempt, mode, judgements }) {
  if (judgements.length > MOST_CODED_SENTENCES) return "";
  const inBits = (number, width) => number.toString(2).padStart(width, "0");
  let bits = inBits(CODE_FORMAT, 4) + inBits(CODE_MODES.indexOf(mode), 2) + inBits(digest, 24) + inBits(attempt, 24);
  for (const judgement of judgements) bits += inBits(codedSentence(judgement), 2);
  bits = bits.padEnd(Math.ceil(bits.length / 5) * 5, "0");
  const symbols = bits.match(/.{5}/g).map((five) => parseInt(five, 2));
  const letters = [...symbols, ...checkSymbols(symbols)].map((symbol) => CODE_ALPHABET[symbol]).join("");
  return letters.match(/.{1,4}/g).join("-");
}

// Not read, not marked, marked, not counted.
function codedSentence({ outcome, exclusion, isMarked }) {
  if (outcome === "unseen") return 0;
  if (exclusion) return 3;
  return isMarked ? 2 : 1;
}

function checkSymbols(message) {
  let rest = [0, 0, 0, 0];
  for (const symbol of message) {
    const factor = symbol ^ rest[0];
    rest = [...rest.slice(1), 0].map((old, place) => old ^ fieldProduct(factor, CHECK_GENERATOR[place]));
  }
  return rest;
}

function fieldProduct(first, second) {
  let product = 0;
  for (let rest = second, power = first; rest; rest >>= 1) {
    if (rest & 1) product ^= power;
    power = (power << 1) ^ (power & 16 ? 0b100101 : 0);
  }
  return product;
}
