// The wrapping library measures by the full tables of Unicode. With this one, layout and wrapping agree on every width.
module.exports = require('../../render/terminal/width.ts').widthOf;
