// The full measure compiles its tables of Unicode when it is loaded; text that is counted never asks for it.
let measure;
module.exports = (text) => {
  measure ??= require('fast-string-width').default;
  return measure(text);
};
