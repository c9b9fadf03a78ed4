module.exports = require('../../render/terminal/width.ts').widthOf;
