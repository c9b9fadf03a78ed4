// The editor prompt brings tables of every encoding, half a megabyte. No question uses it.
exports.default = () => {
  throw new Error('genai-careers opens no editor');
};
