// chalk looks up what the terminal can do, and loads node:tty and with it all of node:net for that: a tenth of the time of a
// table. The theme tells it whether there is colour.
module.exports = { stdout: false, stderr: false };
