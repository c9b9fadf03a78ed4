// chalk makes all its styles when it is loaded; text without colour never asks for one.
module.exports = {
  get Chalk() {
    return require('chalk').Chalk;
  },
};
