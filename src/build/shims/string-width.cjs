// The table library brings an older measure of its own, slow to start. With this one, layout and table agree on every width.
module.exports = require('../../render/terminal/width.ts').widthOf;
