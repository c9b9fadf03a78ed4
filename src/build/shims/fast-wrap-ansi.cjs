// Lines are broken by counting; only words that are too long for one, or of wide letters, ask for the library.
module.exports = {
  get wrapAnsi() {
    return require('fast-wrap-ansi').wrapAnsi;
  },
};
